using System.Globalization;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Installing.Finish;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Installing;

public sealed class RemoveTests
{
    [Fact]
    public async Task A_managed_solution_goes_with_everything_that_it_brought()
    {
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();
        environment.Dataverse.GiveRole("SalesCorner Rep");

        var code = await screen.RunAsync(Command(), ["remove", .. environment.Arguments, "--yes"]);

        Assert.True(code == ExitCode.Success, screen.Error);
        Assert.DoesNotContain(
            environment.Dataverse.Metadata.Tables,
            table => table.LogicalName.StartsWith("sc_", StringComparison.Ordinal)
        );
        Assert.Empty(Rows(environment, "solution"));
        Assert.Empty(Rows(environment, "sdkmessageprocessingstep"));
        Assert.Empty(Rows(environment, "systemuserroles"));
        Assert.Single(Rows(environment, "opportunity"));
    }

    [Fact]
    public async Task What_will_be_lost_is_counted_by_table_and_nothing_happens_without_a_yes()
    {
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();
        var before = EnvironmentState.Of(environment.Dataverse);

        var code = await screen.RunAsync(Command(), ["remove", .. environment.Arguments]);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Matches(@"sc_qualificationquestion\s+7\s", screen.Out);
        Assert.Contains("add --yes", screen.Error, StringComparison.Ordinal);
        EnvironmentState.AssertSame(before, EnvironmentState.Of(environment.Dataverse), "Without a yes");
    }

    [Fact]
    public async Task Kept_data_is_complete_and_holds_no_formula()
    {
        using var folder = new TempFolder();
        using var screen = new Screen();
        await using var environment = await InstalledEnvironment.StartAsync();
        var system = environment.Dataverse.System;
        var question = Rows(environment, "sc_qualificationquestion").First(row => (string)row["sc_code"] == "need");
        system.Update(
            new Entity("sc_qualificationquestion", question.Id)
            {
                ["sc_help"] = "=HYPERLINK(\"http://x\",\"y\"), \"quoted\"\nand a second line",
            }
        );
        await using (var client = environment.Client())
        {
            // Rows by the hundred: what the plug-ins make of them is not the matter here.
            await StepSwitch.ApplyAsync(client, SolutionNames.Assembly, on: false, CancellationToken.None);
        }

        for (var number = 0; number < 1_001; number++)
        {
            system.Create(
                new Entity("sc_stagepolicy")
                {
                    ["sc_stagevalue"] = 100 + number,
                    ["sc_name"] = "Stage " + number.ToString(CultureInfo.InvariantCulture),
                    ["sc_order"] = 1,
                }
            );
        }

        var code = await screen.RunAsync(
            Command(),
            ["remove", .. environment.Arguments, "--keep-data", folder.Path, "--yes"]
        );

        Assert.True(code == ExitCode.Success, screen.Error);
        using var list = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder.Path, "export.json")));
        Assert.Equal(1_005, list.RootElement.GetProperty("rows").GetProperty("sc_stagepolicy").GetInt32());
        using var policies = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(folder.Path, "sc_stagepolicy.json"))
        );
        Assert.Equal(1_005, policies.RootElement.GetArrayLength());
        var csv = await File.ReadAllTextAsync(Path.Combine(folder.Path, "sc_qualificationquestion.csv"));
        Assert.Contains("\"'=HYPERLINK(\"\"http://x\"\"", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_it_is_not_installed_nothing_is_to_be_done()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();

        var code = await screen.RunAsync(Command(), ["remove", .. environment.Arguments, "--yes"]);

        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("is not installed", screen.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_unmanaged_solution_what_runs_is_deleted_and_what_stays_is_said()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.DeployedAsync();

        var code = await screen.RunAsync(Command(), ["remove", .. environment.Arguments, "--yes"]);

        Assert.True(code == ExitCode.Success, screen.Error);
        Assert.Empty(Rows(environment, "sdkmessageprocessingstep"));
        Assert.Empty(Rows(environment, "workflow"));
        Assert.Contains("tables, columns, forms, views", screen.Out, StringComparison.Ordinal);
        Assert.Contains(environment.Dataverse.Metadata.Tables, table => table.LogicalName == "sc_settings");
    }

    [Fact]
    public async Task What_was_deleted_from_an_unmanaged_solution_comes_back_by_deploying_again()
    {
        using var screen = new Screen();
        await using var environment = await LiveEnvironment.EmptyAsync();
        string[] deploy = ["deploy", .. environment.Arguments, "--package", PackageFiles.Unmanaged, "--yes"];
        await screen.RunAsync(new DeployCommand(LiveEnvironment.Setup), deploy);
        var steps = Rows(environment, "sdkmessageprocessingstep").Count;
        await screen.RunAsync(Command(), ["remove", .. environment.Arguments, "--yes"]);

        var code = await screen.RunAsync(new DeployCommand(LiveEnvironment.Setup), deploy);

        Assert.True(code == ExitCode.Success, screen.Error);
        Assert.Equal(steps, Rows(environment, "sdkmessageprocessingstep").Count);
    }

    private static RemoveCommand Command() => new(LiveEnvironment.Setup);

    private static List<Entity> Rows(LiveEnvironment environment, string table) =>
        [
            .. environment
                .Dataverse.System.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) })
                .Entities,
        ];
}
