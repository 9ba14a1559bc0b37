using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Seed;
using SalesCorner.Deploy.Try.Replay;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Tests.Operating;

/// <summary>An organisation with deals from before, the solution, the questions that ship, and a nightly run.</summary>
internal static class ConfiguredEnvironment
{
    private static readonly Lazy<EmbeddedDataverse> Template = new(Make);

    public static EmbeddedDataverse Copy() => Template.Value.Copy();

    private static EmbeddedDataverse Make()
    {
        var dataverse = OldDeals.SmallCopy();
        Seeding.Apply(dataverse, SeedRows.Of(SettingsDocument.Shipped()));
        NightlyCalls.Run(dataverse.System);
        return dataverse;
    }
}
