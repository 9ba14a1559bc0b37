using System.Diagnostics;

namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>
/// How much one call may do. A call is one transaction: its rows stay locked until it ends, and a save of a user that
/// meets one of them waits. So it gives back its token early, well inside the platform's two minutes.
/// </summary>
/// <param name="writes">Counts the writes of the call.</param>
internal sealed class CallBudget(Func<int> writes)
{
    private const int MostWrites = 200;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    // Not the platform's clock: a stopwatch measures what this call takes, however clocks are set.
    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>Whether the call should come to its end.</summary>
    public bool IsSpent => writes() >= MostWrites || watch.Elapsed >= MostTime;
}
