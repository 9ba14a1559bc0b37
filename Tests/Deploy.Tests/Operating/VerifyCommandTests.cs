using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Operating.Verify;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;

namespace SalesCorner.Deploy.Tests.Operating;

public sealed class VerifyCommandTests
{
    [Fact]
    public async Task It_sees_every_step_work_and_leaves_nothing()
    {
        var requests = 0;
        await using var environment = await LiveEnvironment.OfAsync(
            ConfiguredEnvironment.Copy(),
            request =>
            {
                requests = request.Number;
                return Fault.None;
            }
        );
        var before = StateOf(environment);
        using var screen = new Screen();

        var code = await RunAsync(screen, environment, "--yes", "--json");

        var result = JsonNode.Parse(screen.Out)!;
        Assert.True(code == ExitCode.Success, screen.Error);
        Assert.Equal(8, result["steps"]!.AsArray().Count);
        Assert.All(result["steps"]!.AsArray(), step => Assert.True((bool)step!["ok"]!, (string)step["seen"]!));
        Assert.Equal(VerifyFaultTests.Requests, requests);
        Assert.Contains("No decision", screen.Error, StringComparison.Ordinal);
        EnvironmentState.AssertSame(before, StateOf(environment), "After verify");
    }

    [Fact]
    public async Task A_rep_who_verifies_keeps_the_coverage_row_as_it_was()
    {
        var dataverse = ConfiguredEnvironment.Copy();
        Own(dataverse, "A deal of SYSTEM's own");
        await using var environment = await LiveEnvironment.OfAsync(dataverse);
        var before = StateOf(environment);
        using var screen = new Screen();

        var code = await RunAsync(screen, environment, "--yes");

        Assert.True(code == ExitCode.Success, screen.Error + screen.Out);
        EnvironmentState.AssertSame(before, StateOf(environment), "After verify");
    }

    [Fact]
    public async Task Records_of_the_same_name_that_somebody_else_made_stay()
    {
        var dataverse = ConfiguredEnvironment.Copy();
        var other = dataverse.System.Create(
            new Entity("systemuser")
            {
                ["firstname"] = "Other",
                ["lastname"] = "Administrator",
                ["domainname"] = "other@example.com",
                ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
            }
        );
        var role = dataverse
            .System.RetrieveMultiple(
                new QueryByAttribute("role") { Attributes = { "name" }, Values = { "System Administrator" } }
            )
            .Entities[0];
        dataverse.System.Associate(
            "systemuser",
            other,
            new Relationship("systemuserroles_association"),
            [role.ToEntityReference()]
        );
        Own(dataverse, Probe.Marker, other);
        await using var environment = await LiveEnvironment.OfAsync(dataverse);
        var before = StateOf(environment);
        using var screen = new Screen();

        var code = await RunAsync(screen, environment, "--yes");

        Assert.True(code == ExitCode.Success, screen.Error + screen.Out);
        EnvironmentState.AssertSame(before, StateOf(environment), "After verify");
    }

    [Fact]
    public async Task Where_background_work_stands_still_it_says_so_and_the_next_run_cleans_up()
    {
        await using var environment = await LiveEnvironment.OfAsync(
            ConfiguredEnvironment.Copy().Copy(new EmulatorOptions { RunAsyncAutomatically = false })
        );
        var before = StateOf(environment);
        using var screen = new Screen();
        using var next = new Screen();

        var code = await RunAsync(screen, environment, "--yes", "--json");
        environment.Dataverse.RunAsync();
        await RunAsync(next, environment, "--yes");
        environment.Dataverse.RunAsync();
        using var last = new Screen();
        await RunAsync(last, environment, "--yes");

        var steps = JsonNode.Parse(screen.Out)!["steps"]!.AsArray();
        Assert.Equal(ExitCode.Failed, code);
        Assert.True((bool)steps[0]!["ok"]!);
        Assert.Equal(("no coverage row", false), ((string)steps[1]!["seen"]!, (bool)steps[1]!["ok"]!));
        Assert.False((bool)steps[^1]!["ok"]!);
        Assert.Contains("Removed what an earlier run had left", next.Out, StringComparison.Ordinal);
        Assert.Equal(
            before.Count(line => line.StartsWith("opportunity:", StringComparison.Ordinal)),
            StateOf(environment).Count(line => line.StartsWith("opportunity:", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task Steps_that_an_import_left_off_are_the_first_suspect_and_named_with_the_cure()
    {
        var dataverse = ConfiguredEnvironment.Copy();
        var steps = dataverse
            .System.RetrieveMultiple(
                new QueryExpression("sdkmessageprocessingstep") { ColumnSet = new ColumnSet("name") }
            )
            .Entities.Where(row =>
                row.GetAttributeValue<string>("name").Contains("OpportunityHealthPlugin", StringComparison.Ordinal)
            )
            .ToList();
        Assert.All(
            steps,
            row =>
                dataverse.System.Update(
                    new Entity(row.LogicalName, row.Id)
                    {
                        ["statecode"] = new OptionSetValue(1),
                        ["statuscode"] = new OptionSetValue(2),
                    }
                )
        );
        await using var environment = await LiveEnvironment.OfAsync(dataverse);
        using var screen = new Screen();

        var code = await RunAsync(screen, environment, "--yes", "--json");

        var said = screen.Error.ReplaceLineEndings(" ");
        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("First suspect: 4 of", said, StringComparison.Ordinal);
        Assert.Contains("--activate-plugins", said, StringComparison.Ordinal);
        Assert.Equal(steps.Count, JsonNode.Parse(screen.Out)!["disabledSteps"]!.AsArray().Count);
    }

    [Fact]
    public async Task Without_consent_it_makes_nothing()
    {
        await using var environment = await LiveEnvironment.OfAsync(ConfiguredEnvironment.Copy());
        var before = StateOf(environment);
        using var screen = new Screen();
        using var whatIf = new Screen();

        Assert.Equal(ExitCode.Usage, await RunAsync(screen, environment));
        Assert.Equal(ExitCode.Success, await RunAsync(whatIf, environment, "--what-if"));

        Assert.Contains("--yes", screen.Error, StringComparison.Ordinal);
        EnvironmentState.AssertSame(before, StateOf(environment), "Without consent");
    }

    private static void Own(EmbeddedDataverse dataverse, string name, Guid? user = null) =>
        dataverse
            .As(user ?? dataverse.SystemUserId)
            .Create(
                new Entity("opportunity")
                {
                    ["name"] = name,
                    ["ownerid"] = new EntityReference("systemuser", user ?? dataverse.SystemUserId),
                    ["estimatedclosedate"] = OldDeals.Today.AddDays(20),
                    ["estimatedvalue"] = new Money(5_000m),
                }
            );

    private static Task<int> RunAsync(Screen screen, LiveEnvironment environment, params string[] more) =>
        screen.RunAsync(
            new VerifyCommand(
                LiveEnvironment.Setup,
                new WaitRules(TimeSpan.FromMilliseconds(5), TimeSpan.FromMilliseconds(200))
            ),
            ["verify", .. environment.Arguments, .. more]
        );

    private static IReadOnlyList<string> StateOf(LiveEnvironment environment) =>
        EnvironmentState.Of(environment.Dataverse, "asyncoperation", "plugintracelog");
}
