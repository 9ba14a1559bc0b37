using System.Diagnostics;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Nightly.Run;

/// <summary>
/// How much one call may do. A call is one transaction: its rows stay locked until it ends, and a save of a user that
/// meets one of them waits. So it gives back its token early, well inside the platform's two minutes.
/// </summary>
/// <param name="settings">The limits.</param>
/// <param name="writes">Counts the writes of the call.</param>
/// <param name="elapsed">What the call has taken so far.</param>
internal sealed class CallBudget(NightSettings settings, Func<int> writes, Func<TimeSpan> elapsed)
{
    /// <summary>Whether the call should come to its end.</summary>
    public bool IsSpent =>
        writes() >= settings.WritesPerCall || elapsed() >= TimeSpan.FromSeconds(settings.SecondsPerCall);

    /// <summary>
    /// A budget from now on. Not by the platform's clock: a stopwatch measures what this call takes, however clocks are
    /// set.
    /// </summary>
    public static CallBudget Start(NightSettings settings, Func<int> writes)
    {
        var watch = Stopwatch.StartNew();
        return new CallBudget(settings, writes, () => watch.Elapsed);
    }
}
