using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Words.Phrases;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Languages;

/// <summary>Refusals speak the language of whoever is refused.</summary>
public sealed class LanguageOfRefusalsTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Theory]
    [InlineData(Language.English, "Correct one of the two days.")]
    [InlineData(Language.German, "Die Vorgabe endet am 31.01.2026, bevor sie am 01.02.2026 beginnt.")]
    [InlineData(Language.French, "Le quota se termine le 31/01/2026, avant de commencer le 01/02/2026.")]
    [InlineData(Language.Spanish, "La cuota termina el 31/01/2026, antes de empezar el 01/02/2026.")]
    public void A_refusal_is_said_in_the_language_of_the_user(int language, string sentence)
    {
        world.System.Create(
            new Entity(UserSettingsTable.LogicalName, world.Manager) { [UserSettingsTable.Language] = language }
        );

        var refusal = Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.Manager)
                .Create(
                    new Entity(QuotaTable.LogicalName)
                    {
                        [QuotaTable.RepId] = new EntityReference(UserTable.LogicalName, world.Rep),
                        [QuotaTable.Amount] = new Money(1m),
                        [QuotaTable.PeriodStart] = new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc),
                        [QuotaTable.PeriodEnd] = new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc),
                    }
                )
        );

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => world.Dispose();
}
