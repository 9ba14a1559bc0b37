using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Settings;

public sealed class SettingsGuardPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void There_is_one_settings_row()
    {
        world.As(world.Administrator).Create(Settings());

        var refusal = Assert.ThrowsAny<Exception>(() => world.As(world.Administrator).Create(Settings()));

        Assert.Contains("one settings row", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("default", Assert.Single(world.Rows(SettingsTable.LogicalName))[SettingsTable.Key]);
    }

    [Fact]
    public void Its_key_stays()
    {
        var id = world.As(world.Administrator).Create(Settings());

        Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.Administrator)
                .Update(new Entity(SettingsTable.LogicalName, id) { [SettingsTable.Key] = "other" })
        );
    }

    [Fact]
    public void Settings_that_contradict_each_other_are_refused_in_words()
    {
        var id = world.As(world.Administrator).Create(Settings());

        var refusal = Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.Administrator)
                .Update(new Entity(SettingsTable.LogicalName, id) { [SettingsTable.GradeC] = 80 })
        );

        Assert.Contains("grades have to fall", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Odds_that_do_not_rise_from_status_to_status_are_refused()
    {
        var id = world.As(world.Administrator).Create(Settings());

        var refusal = Assert.ThrowsAny<Exception>(() =>
            world
                .As(world.Administrator)
                .Update(new Entity(SettingsTable.LogicalName, id) { [SettingsTable.OddsThinFrom] = 51m })
        );

        Assert.Contains("have to rise from thin to covered", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_solution_computes_is_not_typed_here_either()
    {
        var id = world.As(world.Administrator).Create(Settings());

        world
            .As(world.Administrator)
            .Update(
                new Entity(SettingsTable.LogicalName, id)
                {
                    [SettingsTable.ActivityRulesOff] = true,
                    [SettingsTable.IdleDays] = 20,
                }
            );

        var row = world.Read(SettingsTable.LogicalName, id);
        Assert.False(row.GetAttributeValue<bool>(SettingsTable.ActivityRulesOff));
        Assert.Equal(20, row[SettingsTable.IdleDays]);
    }

    [Fact]
    public void Another_limit_of_qualification_asks_for_a_new_judgement()
    {
        var id = world.As(world.Administrator).Create(Settings());

        world
            .As(world.Administrator)
            .Update(new Entity(SettingsTable.LogicalName, id) { [SettingsTable.QualifiedFrom] = 50 });

        Assert.True(world.Read(SettingsTable.LogicalName, id).Contains(SettingsTable.RescorePendingSince));
    }

    [Fact]
    public void A_setting_counts_from_the_next_save_on()
    {
        var settings = Settings();
        settings[SettingsTable.IdleDays] = 10;
        world.As(world.Administrator).Create(settings);

        var deal = world.Creates(world.Rep, Some.Deal());

        Assert.Equal(
            world.Today.AddDays(10),
            world.Read(OpportunityTable.LogicalName, deal).GetAttributeValue<DateTime>(OpportunityTable.StaleOn)
        );
    }

    public void Dispose() => world.Dispose();

    private static Entity Settings() => new(SettingsTable.LogicalName) { [SettingsTable.Name] = "Settings" };
}
