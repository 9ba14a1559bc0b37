using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;

namespace SalesCorner.Deploy.Tests.Operating;

public sealed class NightlyCommandTests
{
    [Fact]
    public async Task A_run_goes_through_every_phase_and_tells_their_figures()
    {
        await using var environment = await LiveEnvironment.OfAsync(OldDeals.SmallCopy());
        using var screen = new Screen();

        var code = await screen.RunAsync(Command(), ["nightly", .. environment.Arguments, "--json"]);

        var result = JsonNode.Parse(screen.Out)!;
        Assert.Equal(ExitCode.Success, code);
        // Closed deals are read-only here: the first one that refuses its outcome ends that phase without an answer.
        Assert.Equal(
            [
                "Configuration",
                "Owners",
                "OpenDeals",
                "Motions",
                "PaceBands",
                "RepSums",
                "Unattributed",
                "Baselines",
                "Coverage",
                "Teams",
                "Forecasts",
                "Weeks",
                "Scorecards",
                "Churn",
                "Balance",
                "KeyResults",
                "Objectives",
                "Assessments",
                "Events",
                "Snapshots",
                "Notifications",
                "FollowUpNotices",
                "OldChanges",
                "Finish",
            ],
            result["phases"]!.AsArray().Select(phase => (string)phase!["phase"]!)
        );
        var deals = Phase(result, "OpenDeals");
        Assert.Equal((47, 47), ((int)deals["processed"]!, (int)deals["changed"]!));
        Assert.Contains("Open deals", screen.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chunk_size_makes_more_calls_that_do_the_same()
    {
        await using var whole = await LiveEnvironment.OfAsync(OldDeals.SmallCopy());
        await using var chunks = await LiveEnvironment.OfAsync(OldDeals.SmallCopy());
        using var screen = new Screen();
        using var other = new Screen();

        await screen.RunAsync(Command(), ["nightly", .. whole.Arguments]);
        await other.RunAsync(Command(), ["nightly", .. chunks.Arguments, "--chunk", "10", "--json"]);

        Assert.Equal(5, (int)Phase(JsonNode.Parse(other.Out)!, "OpenDeals")["calls"]!);
        EnvironmentState.AssertSame(
            EnvironmentState.Of(whole.Dataverse, "asyncoperation"),
            EnvironmentState.Of(chunks.Dataverse, "asyncoperation"),
            "In chunks"
        );
    }

    [Fact]
    public async Task A_row_that_refuses_is_left_out_and_named_and_the_run_completes()
    {
        EmbeddedDataverse? served = null;
        var writes = (Call: 0, Count: 0);
        void RefuseTheThirdDeal(string message)
        {
            var call = served?.Requests.OfClients.GetValueOrDefault("sc_RunNightly") ?? 0;
            writes = (call, (writes.Call == call ? writes.Count : 0) + (message == "Update" ? 1 : 0));
            if (message == "Update" && call is 3 or 4 && writes.Count == 3)
            {
                throw new InvalidOperationException("The row is locked.");
            }
        }

        using var template = OldDeals.SmallCopy();
        served = template.Copy(
            new EmulatorOptions
            {
                RunAsyncAutomatically = true,
                StartUtc = OldDeals.Today.AddHours(9),
                BeforePluginRequest = RefuseTheThirdDeal,
            }
        );
        await using var environment = await LiveEnvironment.OfAsync(served);
        served.Requests.Reset();
        using var screen = new Screen();

        var code = await screen.RunAsync(Command(), ["nightly", .. environment.Arguments, "--json"]);

        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("Rows that refused to be written", screen.Error, StringComparison.Ordinal);
        var deals = Phase(JsonNode.Parse(screen.Out)!, "OpenDeals");
        Assert.Equal((47, 46), ((int)deals["processed"]!, (int)deals["changed"]!));
    }

    [Fact]
    public async Task Without_the_solution_it_says_what_to_do()
    {
        await using var environment = await LiveEnvironment.EmptyAsync();
        using var screen = new Screen();

        var code = await screen.RunAsync(Command(), ["nightly", .. environment.Arguments]);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("salescorner deploy", screen.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2001")]
    [InlineData("many")]
    public async Task A_chunk_size_that_makes_no_sense_is_wrong_usage(string size)
    {
        using var screen = new Screen();

        var code = await screen.RunAsync(
            Command(),
            "nightly",
            "--url",
            "https://contoso.crm.dynamics.com",
            "--chunk",
            size
        );

        Assert.Equal(ExitCode.Usage, code);
    }

    private static JsonNode Phase(JsonNode result, string name) =>
        result["phases"]!.AsArray().Single(phase => (string)phase!["phase"]! == name)!;

    private static NightlyCommand Command() => new(LiveEnvironment.Setup);
}
