using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Operating;
using SalesCorner.Deploy.Operating.Backfill;
using SalesCorner.Deploy.Tests.Cli;
using SalesCorner.Deploy.Tests.Support;
using SalesCorner.Emulator;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Deploy.Tests.Operating.Backfill;

public sealed class BackfillCommandTests : IDisposable
{
    // Who am I, the solution, three kinds of reps, the open deals.
    private const int RequestsBefore = 6;

    // The configuration, the owners and where the open deals begin; then three calls a share (deals, motions, sums);
    // then one for each of the fourteen other phases.
    private const int RequestsFirst = 3;
    private const int RequestsOfShare = 3;
    private const int RequestsLast = 14;

    private static readonly Lazy<IReadOnlyList<string>> AfterANight = new(() => NightOf(OldDeals.SmallCopy()));

    private readonly TempFolder folder = new();

    private string Checkpoint => Path.Combine(folder.Path, "point.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_leaves_what_a_nightly_run_leaves()
    {
        var requests = 0;
        await using var environment = await LiveEnvironment.OfAsync(OldDeals.SmallCopy(), _ => Count(ref requests));

        var (code, result, _) = await RunAsync(environment);

        Assert.Equal(ExitCode.Success, code);
        Assert.True((bool)result["complete"]!);
        Assert.Equal((8, 47), ((int)result["reps"]!, (int)result["deals"]!));
        EnvironmentState.AssertSame(AfterANight.Value, StateOf(environment), "After the backfill");
        Assert.Equal(RequestsBefore + RequestsFirst + (RequestsOfShare * 8) + RequestsLast, requests);
        Assert.False(File.Exists(Checkpoint));
    }

    [Fact]
    public async Task What_if_changes_nothing_and_leaves_no_file()
    {
        await using var environment = await LiveEnvironment.OfAsync(OldDeals.SmallCopy());
        var before = StateOf(environment);

        var (code, result, _) = await RunAsync(environment, "--what-if");

        Assert.Equal(ExitCode.Success, code);
        Assert.Equal(8, result["reps"]!.AsArray().Count);
        EnvironmentState.AssertSame(before, StateOf(environment), "After --what-if");
        Assert.False(File.Exists(Checkpoint));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(22)]
    [InlineData(25)]
    [InlineData(28)]
    public async Task Stopped_at_any_point_it_goes_on_with_what_is_missing(int request)
    {
        using var stop = new CancellationTokenSource();
        var requests = 0;
        await using var environment = await LiveEnvironment.OfAsync(
            OldDeals.SmallCopy(),
            passing =>
            {
                Count(ref requests);
                if (passing.Number == request)
                {
                    stop.Cancel();
                }

                return Fault.None;
            }
        );
        using var screen = new Screen();

        var stopped = await screen.RunAsync(
            Command(),
            stop.Token,
            ["backfill", .. environment.Arguments, "--checkpoint", Checkpoint, "--parallel", "1"]
        );
        var done = (await File.ReadAllTextAsync(Checkpoint)).Split("\"done\"")[1].Count(letter => letter == '-') / 4;
        requests = 0;
        var (code, result, _) = await RunAsync(environment);

        Assert.Equal(ExitCode.Stopped, stopped);
        Assert.Contains("Run the same command again", screen.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, 8 - done), (code, (int)result["reps"]!));
        Assert.Equal(RequestsBefore + RequestsFirst + (RequestsOfShare * (8 - done)) + RequestsLast, requests);
        EnvironmentState.AssertSame(AfterANight.Value, StateOf(environment), $"Stopped at request {request}");
        Assert.False(File.Exists(Checkpoint));
    }

    [Fact]
    public async Task A_rep_that_fails_stops_nobody_else_and_is_done_by_the_next_run()
    {
        // After the requests before, the first ones, and those for nobody's deals: a rep's first call and all its
        // repetitions.
        var tries = LiveEnvironment.Setup.Rules.TransientRetries + 1;
        const int Begin = RequestsBefore + RequestsFirst + RequestsOfShare;
        await using var environment = await LiveEnvironment.OfAsync(
            OldDeals.SmallCopy(),
            request => request.Number > Begin && request.Number <= Begin + tries ? Fault.Unavailable : Fault.None
        );

        var (code, result, error) = await RunAsync(environment, "--parallel", "1");
        var (again, second, _) = await RunAsync(environment);

        var failed = Assert.Single(result["failed"]!.AsArray())!;
        Assert.Equal((ExitCode.Failed, 7), (code, (int)result["reps"]!));
        Assert.Matches("Rep [1-7] Sample", (string)failed["rep"]!);
        Assert.Contains((string)failed["rep"]!, error, StringComparison.Ordinal);
        Assert.Contains("503", (string)failed["reason"]!, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Success, 1), (again, (int)second["reps"]!));
        EnvironmentState.AssertSame(AfterANight.Value, StateOf(environment), "After the second run");
    }

    [Fact]
    public async Task Within_service_protection_limits_it_lowers_its_degree_and_comes_to_its_end()
    {
        // Eight requests a second, of a clock that goes on by a hundredth of a second with every look at it.
        var limits = new ServiceProtectionLimits { Requests = 8, Window = TimeSpan.FromSeconds(1) };
        await using var environment = await LiveEnvironment.OfAsync(
            OldDeals.SmallCopy(),
            api: new WebApiOptions
            {
                ServiceProtection = limits,
                Time = new SteppingClock(TimeSpan.FromMilliseconds(10)),
            }
        );
        var quick = LiveEnvironment.Setup.Rules with
        {
            ThrottledRetries = 10_000,
            LongestWait = TimeSpan.FromMilliseconds(1),
        };
        var patient = LiveEnvironment.Setup with { Rules = quick };

        var (code, result, _) = await RunAsync(environment, patient, "--parallel", "8");

        Assert.Equal(ExitCode.Success, code);
        Assert.True((int)result["throttled"]! > 0);
        Assert.InRange((int)result["lowestParallel"]!, 1, 4);
        EnvironmentState.AssertSame(AfterANight.Value, StateOf(environment), "Within limits");
    }

    [Fact]
    public async Task A_checkpoint_of_another_environment_is_refused_before_anything_is_changed()
    {
        var other = new InstalledSolution(
            new Uri("https://fabrikam.crm.dynamics.com/"),
            Guid.NewGuid(),
            Guid.Empty,
            "1.0.0.0"
        );
        new CheckpointFile(Checkpoint).Write(BackfillCheckpoint.Begin(other, DateTimeOffset.UnixEpoch));
        await using var environment = await LiveEnvironment.OfAsync(OldDeals.SmallCopy());
        var before = StateOf(environment);
        using var screen = new Screen();

        var code = await screen.RunAsync(Command(), ["backfill", .. environment.Arguments, "--checkpoint", Checkpoint]);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("fabrikam", screen.Error, StringComparison.Ordinal);
        EnvironmentState.AssertSame(before, StateOf(environment), "After the refusal");
    }

    private static Fault Count(ref int requests)
    {
        Interlocked.Increment(ref requests);
        return Fault.None;
    }

    private static IReadOnlyList<string> NightOf(EmbeddedDataverse dataverse)
    {
        using (dataverse)
        {
            NightlyCalls.Run(dataverse.System);
            return EnvironmentState.WithoutSingleContacts(
                EnvironmentState.Of(dataverse, "asyncoperation", "plugintracelog")
            );
        }
    }

    private static IReadOnlyList<string> StateOf(LiveEnvironment environment) =>
        EnvironmentState.WithoutSingleContacts(
            EnvironmentState.Of(environment.Dataverse, "asyncoperation", "plugintracelog")
        );

    private static BackfillCommand Command(ConnectionSetup? setup = null) => new(setup ?? LiveEnvironment.Setup);

    private Task<(int Code, JsonNode Result, string Error)> RunAsync(
        LiveEnvironment environment,
        params string[] more
    ) => RunAsync(environment, LiveEnvironment.Setup, more);

    private async Task<(int Code, JsonNode Result, string Error)> RunAsync(
        LiveEnvironment environment,
        ConnectionSetup setup,
        params string[] more
    )
    {
        using var screen = new Screen();
        var code = await screen.RunAsync(
            Command(setup),
            ["backfill", .. environment.Arguments, "--checkpoint", Checkpoint, "--json", .. more]
        );
        return (code, JsonNode.Parse(screen.Out)!, screen.Error);
    }
}
