using System.Collections.Concurrent;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Configuring;

/// <summary>Requests go wrong at every position: in the end the environment is as after an undisturbed run.</summary>
public sealed class FaultTests
{
    private static readonly Fault[] Faults =
    [
        Fault.Throttled,
        Fault.Unavailable,
        Fault.CutBefore,
        Fault.CutAfter,
        Fault.TimeoutAfter,
    ];

    private static readonly Lazy<Task<IReadOnlyList<string>>> Undisturbed = new(RunUndisturbedAsync);

    // Counted and pinned by the first test; the theories below sample these positions.
    private const int Requests = 50;

    [Fact]
    public async Task The_positions_below_are_those_of_a_whole_run()
    {
        var count = 0;
        await using var world = await ConfigureWorld.StartAsync(_ =>
        {
            Interlocked.Increment(ref count);
            return Fault.None;
        });

        await world.AppliedAsync(ConfigureWorld.Everything);

        Assert.Equal(Requests, count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task One_request_that_goes_wrong_is_made_good_by_the_run_itself(int number)
    {
        var expected = await Undisturbed.Value;
        var fault = Faults[number];
        for (var position = 1 + number; position <= Requests; position += 2 * Faults.Length)
        {
            await using var world = await ConfigureWorld.StartAsync(request =>
                request.Number == position ? fault : Fault.None
            );

            Assert.True(
                await world.ApplyAsync(ConfigureWorld.Everything) == ExitCode.Success,
                $"{fault} at {position}: {world.Error}"
            );

            EnvironmentState.AssertSame(expected, State(world), $"{fault} at request {position}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_run_of_which_every_request_goes_wrong_once_ends_well(int number)
    {
        var seen = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        await using var world = await ConfigureWorld.StartAsync(request =>
            seen.TryAdd($"{request.Method} {request.PathAndQuery}", value: true) ? Faults[number] : Fault.None
        );

        Assert.True(await world.ApplyAsync(ConfigureWorld.Everything) == ExitCode.Success, world.Error);

        EnvironmentState.AssertSame(await Undisturbed.Value, State(world), $"{Faults[number]} at every request");
        const string Exact =
            """{ "roles": [{ "role": "SalesCorner Rep", "users": ["bob@contoso.example"], "exact": true }] }""";
        Assert.True(await world.ApplyAsync(Exact) == ExitCode.Success, world.Error);
        Assert.Contains("1 to remove", world.Out, StringComparison.Ordinal);
        Assert.Equal(0, (int)(await world.AppliedAsync(Exact))["removed"]!);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_run_that_breaks_off_is_finished_by_the_next(int number)
    {
        var expected = await Undisturbed.Value;
        var fault = Faults[number];
        for (var position = 1 + number; position <= Requests; position += Faults.Length)
        {
            var isDown = true;
            await using var world = await ConfigureWorld.StartAsync(request =>
                isDown && request.Number >= position ? fault : Fault.None
            );
            var broken = await world.ApplyAsync(ConfigureWorld.Everything);
            Assert.Contains("again", world.Error, StringComparison.Ordinal);
            isDown = false;

            Assert.True(
                await world.ApplyAsync(ConfigureWorld.Everything) == ExitCode.Success,
                $"{fault} from {position}: {world.Error}"
            );

            Assert.Equal(ExitCode.Failed, broken);
            EnvironmentState.AssertSame(expected, State(world), $"{fault} from request {position} on");
        }
    }

    [Fact]
    public async Task A_run_that_is_stopped_says_how_to_go_on_and_the_next_finishes_it()
    {
        var expected = await Undisturbed.Value;
        using var stop = new CancellationTokenSource();
        await using var world = await ConfigureWorld.StartAsync(request =>
        {
            if (request.Method == "PATCH" && request.PathAndQuery.Contains("sc_quotas", StringComparison.Ordinal))
            {
                stop.Cancel();
            }

            return Fault.None;
        });

        var code = await world.RunAsync(
            stop.Token,
            "--file",
            world.With("settings.json", ConfigureWorld.Everything),
            "--yes"
        );
        Assert.Equal(ExitCode.Stopped, code);
        Assert.Contains("Run the same command again", world.Error, StringComparison.Ordinal);

        Assert.True(await world.ApplyAsync(ConfigureWorld.Everything) == ExitCode.Success, world.Error);
        EnvironmentState.AssertSame(expected, State(world), "After a stop");
    }

    private static async Task<IReadOnlyList<string>> RunUndisturbedAsync()
    {
        await using var world = await ConfigureWorld.StartAsync();
        await world.AppliedAsync(ConfigureWorld.Everything);
        return State(world);
    }

    // How often a background step ran depends on how often a row was written; what it left behind does not.
    private static IReadOnlyList<string> State(ConfigureWorld world)
    {
        world.Environment.Dataverse.RunAsync();
        return EnvironmentState.Of(world.Environment.Dataverse, "asyncoperation", "plugintracelog");
    }
}
