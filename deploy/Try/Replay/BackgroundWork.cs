using SalesCorner.Deploy.Try.History;
using SalesCorner.Emulator;

namespace SalesCorner.Deploy.Try.Replay;

/// <summary>
/// Lets background work wait until some events of every rep have come together, as it does when the platform is busy:
/// one
/// recomputation of a rep's coverage then serves many of them. Each job still goes by the time at which its event
/// happened.
/// </summary>
/// <param name="dataverse">The emulator.</param>
/// <param name="reps">How many reps the events are about.</param>
internal sealed class BackgroundWork(EmbeddedDataverse dataverse, int reps)
{
    /// <summary>How many events of each rep come together.</summary>
    public const int EventsOfRep = 40;

    // Few reps do with less: their whole work of some days is soon done.
    private const int Fewest = 1_000;

    // What waits is kept in memory, some kilobytes an event.
    private const int Most = 100_000;

    // What happens on activities and answers changes deals, and what happens on deals marks coverage.
    private static readonly string[] BeforeCoverage =
    [
        .. Enum.GetValues<ActivityKind>().Select(ReplayRows.Table),
        ReplayRows.AnswerTable,
        "opportunityclose",
        "opportunity",
    ];

    private readonly int most = Math.Clamp(EventsOfRep * reps, Fewest, Most);
    private int waiting;

    /// <summary>Counts an event, after the work of those before where there are enough of them.</summary>
    public void RunWhenDue()
    {
        if (waiting++ >= most)
        {
            Run();
            waiting = 1;
        }
    }

    /// <summary>
    /// Does all that waits. The platform promises no order of jobs: the newest event comes first, for what older ones
    /// would
    /// mark is marked then, and coverage comes last, so that it is computed once.
    /// </summary>
    public void Run()
    {
        foreach (var table in BeforeCoverage)
        {
            dataverse.RunAsyncOf(table);
        }

        dataverse.RunAsync();
    }
}
