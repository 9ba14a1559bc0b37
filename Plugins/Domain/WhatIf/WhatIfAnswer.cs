using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Prospecting;

namespace SalesCorner.Plugins.Domain.WhatIf;

/// <summary>The figures under the tried change; nothing of it is stored.</summary>
/// <param name="Coverage">Requirement, ratios, status and gap.</param>
/// <param name="Prospecting">Prospects and hours.</param>
/// <param name="ExpectedLanding">Where the period would end; null when the speed is unknown.</param>
public sealed record WhatIfAnswer(CoverageResult Coverage, ProspectingNeed Prospecting, decimal? ExpectedLanding)
{
    /// <summary>The odds under the tried change, as a share; null while pace says nothing.</summary>
    public decimal? Odds { get; init; }

    /// <summary>The odds as they are.</summary>
    public decimal? OddsNow { get; init; }

    /// <summary>The odds as they would be with two more deals of average size, begun today.</summary>
    public decimal? OddsWithTwoMoreDeals { get; init; }
}
