using SalesCorner.Deploy.Connection;

namespace SalesCorner.Deploy.Operating.Backfill;

/// <summary>Lets as many calls run at once as the degree allows; the others wait in their order.</summary>
/// <param name="client">Tells when the environment asked for fewer requests.</param>
/// <param name="degree">How many.</param>
internal sealed class CallGate(DataverseClient client, ParallelDegree degree)
{
    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> waiting = new();
    private int running;

    /// <summary>Makes a call when there is room for it.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> call, CancellationToken cancellation)
    {
        await EnterAsync(cancellation);
        var (lowered, throttled) = (degree.Lowered, client.ThrottledCount);
        try
        {
            return await call();
        }
        finally
        {
            degree.Ended(lowered, client.ThrottledCount > throttled);
            Leave();
        }
    }

    private async Task EnterAsync(CancellationToken cancellation)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var stop = cancellation.Register(() => turn.TrySetCanceled(cancellation));
        lock (gate)
        {
            waiting.Enqueue(turn);
            Admit();
        }

        await turn.Task;
    }

    private void Leave()
    {
        lock (gate)
        {
            running--;
            Admit();
        }
    }

    private void Admit()
    {
        while (running < degree.Current && waiting.TryDequeue(out var next))
        {
            running += next.TrySetResult() ? 1 : 0;
        }
    }
}
