using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Prospecting;
using SalesCorner.Plugins.Domain.Results;
using SalesCorner.Plugins.Domain.Trends;
using SalesCorner.Plugins.Domain.Velocity;

namespace SalesCorner.Plugins.Domain.Reps;

/// <summary>
/// All facts from which a rep's coverage of a period follows; what is counted or summed adds up over reps.
/// </summary>
public sealed record RepFacts
{
    /// <summary>Closed deals of the trailing window.</summary>
    public OutcomeTally Tally { get; init; } = OutcomeTally.None;

    /// <summary>Days from creation to win of each deal won in the window.</summary>
    public IReadOnlyCollection<int> CycleDays { get; init; } = [];

    /// <summary>Days that the deals were open inside the window, over all deals.</summary>
    public int OpenDealDays { get; init; }

    /// <summary>New deals of the window.</summary>
    public CreationCounts Creation { get; init; } = CreationCounts.None;

    /// <summary>The amount to win in the period.</summary>
    public Quota Quota { get; init; } = Quota.None;

    /// <summary>Actual value of the deals won in the period.</summary>
    public decimal WonInPeriod { get; init; }

    /// <summary>How many of them have a value below zero.</summary>
    public int WonNegative { get; init; }

    /// <summary>The open deals meant to close in the period.</summary>
    public PipelineLayers Layers { get; init; } = PipelineLayers.None;

    /// <summary>How the deals of the period ended, and what they took.</summary>
    public ResultsLedger Results { get; init; } = ResultsLedger.None;

    /// <summary>The snapshot of the previous period; null without one.</summary>
    public PeriodMark? Previous { get; init; }

    /// <summary>The snapshot of the period before that; null without one.</summary>
    public PeriodMark? BeforePrevious { get; init; }

    /// <summary>What pace knows of the rep; null where it was not counted.</summary>
    public PaceFacts? Pace { get; init; }

    /// <summary>The rep's first day in selling; null where it is not known.</summary>
    public DateTime? StartedOn { get; init; }

    /// <summary>What is known beside the sums when these are several reps' facts; null for one rep.</summary>
    public TeamSum? Team { get; init; }

    /// <summary>The deals that ended, as velocity sees them.</summary>
    public DealFlow Flow => new(Tally.Won, Tally.Lost + Tally.NoDecision, OpenDealDays);
}
