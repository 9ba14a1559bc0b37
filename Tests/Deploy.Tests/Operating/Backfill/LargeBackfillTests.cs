using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;
using Xunit.Abstractions;

namespace SalesCorner.Deploy.Tests.Operating.Backfill;

public sealed class LargeBackfillTests(ITestOutputHelper output)
{
    private const int Reps = 42;
    private const int DealsEach = 470;

    [Fact]
    public async Task Twenty_thousand_deals_of_before_come_out_as_a_nightly_run_leaves_them()
    {
        using var folder = new TempFolder();
        using var night = OldDeals.Make(Reps, DealsEach);
        var requests = 0;
        await using var environment = await LiveEnvironment.OfAsync(
            night.Copy(),
            request =>
            {
                Interlocked.Increment(ref requests);
                return Fault.None;
            }
        );
        using var screen = new Screen();

        var code = await screen.RunAsync(
            new BackfillCommand(LiveEnvironment.Setup),
            ["backfill", .. environment.Arguments, "--checkpoint", Path.Combine(folder.Path, "point.json"), "--json"]
        );
        output.WriteLine($"{requests} requests\n{screen.Error}");
        NightlyCalls.Run(night.System);

        var result = JsonNode.Parse(screen.Out)!;
        Assert.Equal((ExitCode.Success, Reps), (code, (int)result["reps"]!));
        Assert.Equal((8_085, 151), ((int)result["deals"]!, requests));
        // The night tries to write outcomes to deals that were closed before, which leaves a trace where closed deals
        // are read-only.
        string[] except = ["asyncoperation", "plugintracelog"];
        EnvironmentState.AssertSame(
            EnvironmentState.Of(night, except),
            EnvironmentState.Of(environment.Dataverse, except),
            "20,000 deals"
        );
    }
}
