using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Settings;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void An_empty_row_means_all_defaults() =>
        Assert.Equal(SalesSettings.Default, SettingsReader.Read(new Entity(SettingsTable.LogicalName)));

    [Fact]
    public void The_odds_of_the_statuses_are_per_cent_in_the_row_and_shares_in_the_rules()
    {
        var row = new Entity(SettingsTable.LogicalName)
        {
            [SettingsTable.OddsThinFrom] = 30m,
            [SettingsTable.OddsCoveredFrom] = 45.5m,
            [SettingsTable.OddsConfidentFrom] = 75m,
            [SettingsTable.OddsOverCoveredFrom] = 95m,
            [SettingsTable.OddsOverCoveredStays] = 85m,
            [SettingsTable.OddsDisagreement] = 20m,
            [SettingsTable.RampingDays] = 60,
        };

        Assert.Equal(
            new OddsSettings
            {
                ThinFrom = 0.30m,
                CoveredFrom = 0.455m,
                ConfidentFrom = 0.75m,
                OverCoveredFrom = 0.95m,
                OverCoveredStaysFrom = 0.85m,
                DisagreementFrom = 0.20m,
                RampingDays = 60,
            },
            SettingsReader.Read(row).Odds
        );
    }

    [Fact]
    public void Every_setting_that_is_read_is_asked_for() =>
        Assert.Equal(SettingsReader.Columns.Count, SettingsReader.Columns.Distinct(StringComparer.Ordinal).Count());
}
