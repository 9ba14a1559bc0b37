using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

public sealed class ConvergenceTests
{
    private const int Operations = 60;

    // What differs between two computations of the same thing.
    private static readonly string[] Incidental =
    [
        RepCoverageTable.Id, RepCoverageTable.ComputedOn, RepCoverageTable.DirtySince, "createdon", "modifiedon", "versionnumber", "createdby", "modifiedby",
        "modifiedonbehalfby", "createdonbehalfby", "exchangerate",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void After_any_events_and_failures_a_night_leaves_what_a_computation_from_scratch_gives(int seed)
    {
        var failures = new FailingRequests(seed);
        using var world = new PluginWorld(new EmulatorOptions { BeforePluginRequest = failures.Before, LegacyMessagesRaiseUpdate = seed % 2 == 0 });
        var history = new RandomHistory(world, seed, failures);
        for (var operation = 0; operation < Operations; operation++)
        {
            history.Step();
        }

        failures.Rate = 0d;
        world.DrainWithFailures();
        world.Dataverse.Requests.Reset();
        world.RunNight();
        var afterNight = Coverage(world);
        var deals = Deals(world);
        Scratch(world);
        world.RunNight();

        Assert.Equal(deals, Deals(world));
        var scratch = Coverage(world);
        Assert.NotEmpty(scratch);
        Assert.Equal(afterNight.Except(scratch), scratch.Except(afterNight));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Without_failures_events_alone_keep_counts_and_sums_as_the_night_finds_them(int seed)
    {
        var failures = new FailingRequests(seed) { Rate = 0d };
        using var world = new PluginWorld();
        var history = new RandomHistory(world, seed, failures) { KeepsTheDay = true };
        for (var operation = 0; operation < Operations; operation++)
        {
            history.Step();
        }

        world.Drain();
        var before = Bases(world);
        world.RunNight();

        Assert.Equal(before, Bases(world));
    }

    private static void Scratch(PluginWorld world)
    {
        foreach (var row in world.Rows(RepCoverageTable.LogicalName))
        {
            world.System.Delete(RepCoverageTable.LogicalName, row.Id);
        }

        foreach (var row in world.Rows(BaselineTable.LogicalName))
        {
            world.System.Delete(BaselineTable.LogicalName, row.Id);
        }
    }

    // A row without pipeline and quota may be there or not: a rep who once had a deal in a period keeps the row.
    private static List<string> Coverage(PluginWorld world) => world.Rows(RepCoverageTable.LogicalName)
        .Where(row => row.GetAttributeValue<DateTime>(RepCoverageTable.PeriodEnd) >= world.Today)
        .Where(row => row.GetAttributeValue<int>(RepCoverageTable.RawCount) > 0 || row.Contains(RepCoverageTable.Quota))
        .SelectMany(Columns).Order(StringComparer.Ordinal).ToList();

    private static IEnumerable<string> Columns(Entity row) => row.Attributes
        .Where(column => !Incidental.Contains(column.Key, StringComparer.Ordinal))
        .Select(column => row.GetAttributeValue<string>(RepCoverageTable.Key) + " " + column.Key + "=" + Text(column.Value));

    private static List<string> Deals(PluginWorld world) => world.Rows(OpportunityTable.LogicalName).Select(Text).Order(StringComparer.Ordinal).ToList();

    private static List<string> Bases(PluginWorld world) => world.Rows(RepCoverageTable.LogicalName)
        .Where(row => row.GetAttributeValue<OptionSetValue>(RepCoverageTable.Kind).Value == Choice.First)
        .Select(row => row.GetAttributeValue<string>(RepCoverageTable.Key) + "\n" + row.GetAttributeValue<string>(RepCoverageTable.Basis))
        .Order(StringComparer.Ordinal).ToList();

    private static string Text(Entity row) => row.Id + " " + string.Join("; ", row.Attributes
        .Where(column => !Incidental.Contains(column.Key, StringComparer.Ordinal))
        .OrderBy(column => column.Key, StringComparer.Ordinal)
        .Select(column => column.Key + "=" + Text(column.Value)));

    private static string Text(object? value) => value switch
    {
        Money money => money.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture),
        OptionSetValue choice => choice.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        EntityReference reference => reference.Id.ToString("D"),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty,
    };
}
