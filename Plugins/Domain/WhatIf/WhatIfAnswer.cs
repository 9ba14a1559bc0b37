using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Prospecting;

namespace SalesCorner.Plugins.Domain.WhatIf;

/// <summary>The figures under the tried change; nothing of it is stored.</summary>
/// <param name="Coverage">Requirement, ratios, status and gap.</param>
/// <param name="Prospecting">Prospects and hours.</param>
/// <param name="ExpectedLanding">Where the period would end; null when the speed is unknown.</param>
public sealed record WhatIfAnswer(CoverageResult Coverage, ProspectingNeed Prospecting, decimal? ExpectedLanding);
