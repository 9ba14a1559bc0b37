namespace SalesCorner.Deploy.Connection;

/// <summary>How long to wait between two looks at a job: a little at first, five seconds at most.</summary>
/// <param name="rules">The patience of the connection.</param>
/// <param name="clock">The clock.</param>
internal sealed class PollingDelay(RetryRules rules, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>Waits before the next look.</summary>
    /// <param name="look">How many looks there were before.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public Task WaitAsync(int look, CancellationToken cancellation)
    {
        var longest = rules.LongestWait < Longest ? rules.LongestWait : Longest;
        var wait = rules.FirstWait * Math.Pow(2, Math.Min(look, 10));
        return Task.Delay(wait < longest ? wait : longest, clock, cancellation);
    }
}
