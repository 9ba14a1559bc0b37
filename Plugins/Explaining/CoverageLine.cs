using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>
/// A coverage row as JSON: what its columns hold, without a sentence, so that a reader's own language can be
/// spoken.
/// </summary>
internal static class CoverageLine
{
    /// <summary>The columns that a line needs.</summary>
    public static readonly string[] Columns =
    [
        RepCoverageTable.Name,
        RepCoverageTable.RepId,
        RepCoverageTable.BusinessUnitId,
        RepCoverageTable.Kind,
        RepCoverageTable.Status,
        RepCoverageTable.Odds,
        RepCoverageTable.OddsCause,
        RepCoverageTable.Quota,
        RepCoverageTable.WonValue,
        RepCoverageTable.MovingValue,
        RepCoverageTable.StaleValue,
        RepCoverageTable.StaleCount,
        RepCoverageTable.UnqualifiedValue,
        RepCoverageTable.RawCount,
        RepCoverageTable.RequiredValue,
        RepCoverageTable.ExpectedLanding,
        RepCoverageTable.LandingLow,
        RepCoverageTable.LandingHigh,
        RepCoverageTable.UsualWon,
        RepCoverageTable.Note,
    ];

    /// <summary>The line; what could not be computed is null, and the note says why.</summary>
    public static JsonText Of(Entity row) =>
        new JsonText()
            .Add("row", row.Id.ToString("D"))
            .Add("rep", RepOf(row)?.Id.ToString("D"))
            .Add("name", RepOf(row)?.Name ?? row.GetAttributeValue<string>(RepCoverageTable.Name))
            .Add("status", Named<CoverageStatus>(row, RepCoverageTable.Status))
            .Add("odds", row.GetAttributeValue<decimal?>(RepCoverageTable.Odds))
            .Add("cause", Named<PaceCause>(row, RepCoverageTable.OddsCause))
            .Add("quota", Amount(row, RepCoverageTable.Quota))
            .Add("won", Amount(row, RepCoverageTable.WonValue))
            .Add("moving", Amount(row, RepCoverageTable.MovingValue))
            .Add("stale", Amount(row, RepCoverageTable.StaleValue))
            .Add("staleCount", row.GetAttributeValue<int?>(RepCoverageTable.StaleCount))
            .Add("unqualified", Amount(row, RepCoverageTable.UnqualifiedValue))
            .Add("required", Amount(row, RepCoverageTable.RequiredValue))
            .Add("landing", Amount(row, RepCoverageTable.ExpectedLanding))
            .Add("low", Amount(row, RepCoverageTable.LandingLow))
            .Add("high", Amount(row, RepCoverageTable.LandingHigh))
            .Add("usual", Amount(row, RepCoverageTable.UsualWon))
            .Add("note", row.GetAttributeValue<string>(RepCoverageTable.Note));

    /// <summary>Whose row it is; null for sums.</summary>
    public static EntityReference? RepOf(Entity row) => row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId);

    /// <summary>Whether there is a quota, a deal or money won: a row without any of them says nothing.</summary>
    public static bool HoldsSomething(Entity row) =>
        Amount(row, RepCoverageTable.Quota) is not null
        || row.GetAttributeValue<int?>(RepCoverageTable.RawCount) > 0
        || Amount(row, RepCoverageTable.WonValue) > 0m;

    /// <summary>An amount in base currency; null when there is none.</summary>
    public static decimal? Amount(Entity row, string column) => row.GetAttributeValue<Money>(column)?.Value;

    private static string? Named<T>(Entity row, string column)
        where T : struct, Enum => Choice.Read<T>(row.GetAttributeValue<OptionSetValue>(column))?.ToString();
}
