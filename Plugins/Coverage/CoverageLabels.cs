using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Rates;

namespace SalesCorner.Plugins.Coverage;

/// <summary>The labels of the choices, as people read them.</summary>
internal static class CoverageLabels
{
    /// <summary>A status.</summary>
    public static string Of(CoverageStatus status) => status switch
    {
        CoverageStatus.NoQuota => "No quota",
        CoverageStatus.TargetMet => "Target met",
        CoverageStatus.OverCovered => "Over-covered",
        CoverageStatus.CouldNotCompute => "Could not compute",
        _ => status.ToString(),
    };

    /// <summary>An evidence level.</summary>
    public static string Of(EvidenceLevel level) => level == EvidenceLevel.TooFew ? "Too few" : level.ToString();
}
