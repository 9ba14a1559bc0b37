using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Configuring;

public sealed class ApplyTests
{
    [Fact]
    public async Task A_settings_file_is_applied_and_a_second_run_changes_nothing()
    {
        await using var world = await ConfigureWorld.StartAsync();

        var first = await world.AppliedAsync(ConfigureWorld.Everything);
        var second = await world.AppliedAsync(ConfigureWorld.Everything);

        Assert.Equal((12, 0, 0), ((int)first["created"]!, (int)first["changed"]!, (int)first["unchanged"]!));
        Assert.Equal((0, 0, 12), ((int)second["created"]!, (int)second["changed"]!, (int)second["unchanged"]!));
        Assert.Empty(second["differences"]!.AsArray());
        var settings = Assert.Single(world.Rows("sc_settings"));
        Assert.Equal(
            (400, 0.8m, false),
            (
                settings.GetAttributeValue<int>("sc_windowdays"),
                settings.GetAttributeValue<decimal>("sc_thinfrom"),
                settings.GetAttributeValue<bool>("sc_notifyowners")
            )
        );
        var quota = world.Rows("sc_quota").Single(row => row.GetAttributeValue<Money>("sc_amount").Value == 90_000.5m);
        Assert.Equal(
            ("Bob Tester", "Pound"),
            (
                quota.GetAttributeValue<EntityReference>("ownerid").Name,
                quota.GetAttributeValue<EntityReference>("transactioncurrencyid").Name
            )
        );
        Assert.Equal(
            1,
            world
                .Rows("sc_qualificationquestion")
                .Single(row => row.GetAttributeValue<string>("sc_code") == "old")
                .GetAttributeValue<OptionSetValue>("statecode")
                .Value
        );
    }

    [Fact]
    public async Task Only_what_differs_is_written_and_shown_as_old_and_new()
    {
        await using var world = await ConfigureWorld.StartAsync();
        await world.AppliedAsync(ConfigureWorld.Everything);

        var result = await world.AppliedAsync(
            """{ "settings": { "windowDays": 365, "idleDays": 25 }, "quotas": [{ "rep": "ann@contoso.example", "period": "2026-Q1", "amount": 130000 }] }"""
        );

        Assert.Equal((0, 2), ((int)result["created"]!, (int)result["changed"]!));
        Assert.Equal(
            ["settings windowdays 400 365", "quotas amount 120000 130000"],
            result["differences"]!.AsArray().Select(one => $"{one!["section"]} {one["key"]} {one["old"]} {one["new"]}")
        );
        Assert.Equal(0.8m, Assert.Single(world.Rows("sc_settings")).GetAttributeValue<decimal>("sc_thinfrom"));
    }

    [Fact]
    public async Task What_if_and_a_missing_yes_change_nothing()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var before = EnvironmentState.Of(world.Environment.Dataverse);
        var file = world.With("settings.json", ConfigureWorld.Everything);

        var whatIf = await world.RunAsync("--file", file, "--what-if");
        var shown = world.Out;
        var unasked = await world.RunAsync("--file", file);

        Assert.Equal((ExitCode.Success, ExitCode.Usage), (whatIf, unasked));
        Assert.Contains("12 to create", shown, StringComparison.Ordinal);
        Assert.Contains("--yes", world.Error, StringComparison.Ordinal);
        EnvironmentState.AssertSame(before, EnvironmentState.Of(world.Environment.Dataverse), "After --what-if");
    }

    [Fact]
    public async Task The_settings_that_ship_are_applied_as_they_are()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var file = Path.Combine(Repository.Root, "deploy", "Seed", "default-settings.json");

        await world.RunAsync("--file", file, "--yes");
        var second = await world.RunAsync("--file", file, "--yes");

        Assert.Equal(ExitCode.Success, second);
        Assert.Contains(
            "0 to create, 0 to change, 0 to remove, 28 as they should be",
            world.Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_row_that_was_deactivated_counts_again_when_the_file_lists_it()
    {
        await using var world = await ConfigureWorld.StartAsync();
        await world.AppliedAsync(ConfigureWorld.Everything);
        var quota = world.Rows("sc_quota").Single(row => row.GetAttributeValue<Money>("sc_amount").Value == 120_000m);
        world.Environment.Dataverse.System.Update(
            new Entity("sc_quota", quota.Id)
            {
                ["statecode"] = new OptionSetValue(1),
                ["statuscode"] = new OptionSetValue(2),
            }
        );

        var result = await world.AppliedAsync(ConfigureWorld.Everything);

        Assert.Equal(["active"], result["differences"]!.AsArray().Select(one => one!["key"]!.ToString()));
        Assert.Equal(
            0,
            world
                .Rows("sc_quota")
                .Single(row => row.Id == quota.Id)
                .GetAttributeValue<OptionSetValue>("statecode")
                .Value
        );
    }

    [Fact]
    public async Task The_log_holds_every_difference()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var log = Path.Combine(world.FolderPath, "run.log");

        Assert.Equal(
            ExitCode.Success,
            await world.ApplyAsync("""{ "settings": { "windowDays": 300 } }""", "--log", log)
        );

        Assert.Contains(
            "settings, settings, windowdays: (empty) -> 300",
            await File.ReadAllTextAsync(log),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_environment_without_the_solution_is_told_as_such()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        using var folder = new TempFolder();
        using var screen = new Screen();

        var code = await screen.RunAsync(
            new ConfigureCommand(LiveEnvironment.Setup),
            [
                "configure",
                "--file",
                folder.With("settings.json", """{ "settings": { "windowDays": 300 } }"""),
                "--yes",
                .. environment.Arguments,
            ]
        );

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("salescorner deploy", screen.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("--file", "a.json", "--export", "b.json")]
    public async Task A_command_line_that_says_not_what_to_do_is_refused(params string[] arguments)
    {
        await using var world = await ConfigureWorld.StartAsync();

        Assert.Equal(ExitCode.Usage, await world.RunAsync(arguments));
        Assert.Contains("--export", world.Error, StringComparison.Ordinal);
    }
}
