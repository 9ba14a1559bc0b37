using System.Diagnostics;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Benchmarks.Scale;
using SalesCorner.Deploy.Operating;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Benchmarks.Latency;

/// <summary>
/// The first night of an organisation whose database takes its time over each write, while somebody saves a deal again
/// and
/// again: how long each call takes, and how many calls a save waits for. `-- latency [open deals] [reps]
/// [milliseconds]`.
/// </summary>
internal static class NightLatency
{
    private const int Open = 2_000;
    private const int Reps = 40;
    private const int Delay = 120;

    // A scheduler's next call is on its way for some time; saves come in between, as in a queue of requests.
    private static readonly TimeSpan BetweenCalls = TimeSpan.FromMilliseconds(50);
    private static readonly HashSet<string> Writes = new(
        ["Create", "Update", "Upsert", "Delete"],
        StringComparer.Ordinal
    );

#pragma warning disable RS0030 // A database that takes its time is what is measured here.
    public static async Task RunAsync(IReadOnlyList<string> sizes, TextWriter output)
    {
        var (open, reps, delay) = (Size(sizes, 0, Open), Size(sizes, 1, Reps), Size(sizes, 2, Delay));
        var slow = false;
        using var world = await ScaleWorld.OpenAsync(
            reps,
            message => Thread.Sleep(slow && Writes.Contains(message) ? delay : 0)
        );
        var deal = world.Service.Create(world.Deal(1));
        world.Dataverse.RunAsync();
        world.Grow(deal, open, open / 3);

        slow = true;
        var calls = new List<SlowCall>();
        using var user = new SavingUser(world.Service, deal, () => calls.Count);
        var token = string.Empty;
        do
        {
            token = Call(world, token, calls);
            Thread.Sleep(BetweenCalls);
        } while (token.Length > 0);

        user.Stop();
        Write(
            output,
            string.Create(CultureInfo.InvariantCulture, $"{open} open deals, {reps} reps, {delay} ms a write"),
            calls,
            user.Saves
        );
    }
#pragma warning restore RS0030

    private static string Call(ScaleWorld world, string token, List<SlowCall> calls)
    {
        world.Dataverse.Requests.Reset();
        var watch = Stopwatch.StartNew();
        string phase;
        string next;
        try
        {
            var results = world
                .Service.Execute(new OrganizationRequest(NightlyCalls.Api) { ["ContinuationToken"] = token })
                .Results;
            (phase, next) = ((string)results["Phase"], (string)results["ContinuationToken"]);
        }
        // The user saved a deal that the call had read: it is made again.
        catch (DataverseFault fault) when (NightlyCalls.TokenIn(fault.Message) is { } again)
        {
            (phase, next) = ("(made again after a clash)", again);
        }

        var writes = world
            .Dataverse.Requests.OfPlugins.Where(request => Writes.Contains(request.Key))
            .Sum(request => request.Value);
        calls.Add(new SlowCall(phase, writes, watch.Elapsed));
        return next;
    }

    private static void Write(TextWriter output, string title, List<SlowCall> calls, IReadOnlyList<Save> saves)
    {
        output.WriteLine($"{title}\n\n| phase | calls | most writes | longest call |\n|---|---:|---:|---:|");
        foreach (var phase in calls.GroupBy(call => call.Phase))
        {
            output.WriteLine(
                Row(phase.Key, phase.Count(), phase.Max(call => call.Writes), phase.Max(call => call.Took))
            );
        }

        output.WriteLine(Row("**all**", calls.Count, calls.Max(call => call.Writes), calls.Max(call => call.Took)));
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"\n{saves.Count} saves of a user beside it: the longest wait "
                    + $"{saves.Max(save => save.Took).TotalSeconds:0.0} s, at most "
                    + $"{saves.Max(save => save.Calls)} calls of the night ended while one waited."
            )
        );
    }

    private static string Row(string name, int count, int writes, TimeSpan longest) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {count} | {writes} | {longest.TotalSeconds:0.0} s |");

    private static int Size(IReadOnlyList<string> sizes, int index, int usual) =>
        sizes.Count > index ? int.Parse(sizes[index], CultureInfo.InvariantCulture) : usual;
}

/// <summary>A call of a night.</summary>
/// <param name="Phase">What it worked on.</param>
/// <param name="Writes">How many rows it wrote.</param>
/// <param name="Took">How long it took by the clock.</param>
internal sealed record SlowCall(string Phase, int Writes, TimeSpan Took);
