using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Operating.Backfill;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Operating.Backfill;

public sealed class CallGateTests
{
    [Fact]
    public async Task No_more_calls_run_at_once_than_the_degree_allows_and_all_of_them_end()
    {
        await using var client = Client();
        var gate = new CallGate(client, new ParallelDegree(2));
        var end = new TaskCompletionSource<int>();
        var begun = 0;

        var calls = Enumerable.Range(0, 5).Select(_ => gate.RunAsync(Begin, CancellationToken.None)).ToList();
        var begunAtOnce = Volatile.Read(ref begun);
        end.SetResult(1);

        Assert.InRange(begunAtOnce, 0, 2);
        Assert.Equal(5, (await Task.WhenAll(calls)).Sum());

        Task<int> Begin()
        {
            Interlocked.Increment(ref begun);
            return end.Task;
        }
    }

    [Fact]
    public async Task A_call_that_fails_makes_room_for_the_next()
    {
        await using var client = Client();
        var gate = new CallGate(client, new ParallelDegree(1));

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            gate.RunAsync<int>(() => throw new InvalidOperationException("no"), CancellationToken.None)
        );

        Assert.Equal(7, await gate.RunAsync(() => Task.FromResult(7), CancellationToken.None));
    }

    [Fact]
    public async Task A_call_that_waits_can_be_stopped()
    {
        await using var client = Client();
        var gate = new CallGate(client, new ParallelDegree(1));
        using var stop = new CancellationTokenSource();
        var end = new TaskCompletionSource<int>();
        var first = gate.RunAsync(() => end.Task, CancellationToken.None);
        var second = gate.RunAsync(() => Task.FromResult(2), stop.Token);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        end.SetResult(1);

        Assert.Equal(1, await first);
        Assert.Equal(3, await gate.RunAsync(() => Task.FromResult(3), CancellationToken.None));
    }

    // It sends nothing.
    private static DataverseClient Client()
    {
        var rules = LiveEnvironment.Setup.Rules;
        return new DataverseClient(
            OpenConnection.To(new Uri("http://127.0.0.1:9/"), new TestCredential(), rules),
            rules,
            TimeProvider.System
        );
    }
}
