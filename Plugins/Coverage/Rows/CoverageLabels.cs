using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Stale;

namespace SalesCorner.Plugins.Coverage.Rows;

/// <summary>The labels of the choices, as people read them.</summary>
internal static class CoverageLabels
{
    /// <summary>A status.</summary>
    public static string Of(CoverageStatus status) =>
        status switch
        {
            CoverageStatus.NoQuota => "No quota",
            CoverageStatus.TargetMet => "Target met",
            CoverageStatus.OverCovered => "Over-covered",
            CoverageStatus.CouldNotCompute => "Could not compute",
            _ => status.ToString(),
        };

    /// <summary>What odds rest on.</summary>
    public static string Of(PaceEvidence evidence) => evidence.ToString();

    /// <summary>Why odds are not good.</summary>
    public static string? Of(PaceCause? cause) => cause?.ToString();

    /// <summary>A layer of the pipeline.</summary>
    public static string Of(PaceLayer layer) => layer.ToString();

    /// <summary>A rule by which deals turn stale.</summary>
    public static string Of(StaleReason reason) =>
        reason switch
        {
            StaleReason.NoActivity => "No activity",
            StaleReason.NoNextStep => "No next step",
            StaleReason.StuckInStage => "Stuck in stage",
            StaleReason.OverdueClose => "Overdue close",
            StaleReason.PushedTooOften => "Pushed too often",
            StaleReason.SingleContact => "Single contact",
            _ => "Booked step missed",
        };

    /// <summary>An evidence level.</summary>
    public static string Of(EvidenceLevel level) => level == EvidenceLevel.TooFew ? "Too few" : level.ToString();
}
