using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Faults;

/// <summary>Runs something once undisturbed, and then again and again with a fault at another request each time.
/// A run that fails is run again, as a person would; the environment must end as the undisturbed one did.</summary>
/// <param name="start">Makes an environment as it is before.</param>
/// <param name="run">The tool's run; answers its exit code.</param>
internal sealed class FaultSweep(
    Func<Func<ProxiedRequest, Fault>, Task<LiveEnvironment>> start,
    Func<LiveEnvironment, Task<int>> run
)
{
    // More than the tool tries a request: a row of faults this long makes the run fail.
    private const int MoreThanRetries = 8;

    private static readonly Fault[] Kinds =
    [
        Fault.Throttled,
        Fault.Unavailable,
        Fault.CutBefore,
        Fault.CutAfter,
        Fault.TimeoutAfter,
    ];

    /// <summary>Sweeps.</summary>
    /// <param name="positions">How many positions to disturb at most, spread evenly over all requests and
    /// faults.</param>
    public async Task<FaultCoverage> RunAsync(int positions)
    {
        var (expected, requests) = await UndisturbedAsync();
        var all = Enumerable
            .Range(1, requests)
            .SelectMany(request => Kinds, (request, kind) => (Request: request, Kind: kind))
            .ToList();
        var chosen = Enumerable
            .Range(0, Math.Min(positions, all.Count))
            .Select(index => all[(int)((long)index * all.Count / Math.Min(positions, all.Count))]);
        var (hit, again) = (0, 0);
        foreach (var ((request, kind), index) in chosen.Select((one, index) => (one, index)))
        {
            // Every third time the fault lasts, so that the run fails and the next one has to find out where it stands.
            var schedule = new FaultSchedule
            {
                Position = request,
                Fault = kind,
                Length = index % 3 == 2 ? MoreThanRetries : 1,
            };
            var (fired, failed) = await DisturbedAsync(schedule, expected);
            hit += fired ? 1 : 0;
            again += failed ? 1 : 0;
        }

        return new FaultCoverage(requests, hit, again);
    }

    private async Task<(IReadOnlyList<string> State, int Requests)> UndisturbedAsync()
    {
        var schedule = new FaultSchedule();
        await using var environment = await start(schedule.For);
        Assert.Equal(0, await run(environment));
        return (EnvironmentState.Of(environment.Dataverse), schedule.Count);
    }

    private async Task<(bool Fired, bool Failed)> DisturbedAsync(FaultSchedule schedule, IReadOnlyList<string> expected)
    {
        await using var environment = await start(schedule.For);
        var when = $"{schedule.Fault} at request {schedule.Position}, {schedule.Length} long";
        var failed = await run(environment) != 0;
        var fired = schedule.Fired > 0;
        if (failed)
        {
            schedule.Position = 0;
            Assert.True(await run(environment) == 0, $"{when}: the second run failed too.");
        }

        EnvironmentState.AssertSame(expected, EnvironmentState.Of(environment.Dataverse), when);
        return (fired, failed);
    }
}

/// <summary>What a sweep has covered.</summary>
/// <param name="Requests">Requests of the undisturbed run.</param>
/// <param name="Positions">Positions at which a fault happened.</param>
/// <param name="RunAgain">Runs that failed and were run again.</param>
internal sealed record FaultCoverage(int Requests, int Positions, int RunAgain);
