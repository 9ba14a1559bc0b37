using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>
/// Turns stored rows back into coverage, from their sums: so a team needs no second look at its reps' deals.
/// </summary>
/// <param name="sum">Puts sums together to coverage.</param>
internal sealed class StoredCoverage(CoverageCalculator sum)
{
    private const decimal Percent = 100m;

    /// <summary>The columns that this needs of a row.</summary>
    public static readonly string[] Columns =
    [
        RepCoverageTable.Key,
        RepCoverageTable.Kind,
        RepCoverageTable.RepId,
        RepCoverageTable.ManagerId,
        RepCoverageTable.BusinessUnitId,
        RepCoverageTable.PeriodStart,
        RepCoverageTable.Basis,
        RepCoverageTable.Quota,
        RepCoverageTable.QuotaSource,
        RepCoverageTable.Capacity,
    ];

    /// <summary>The coverage of a stored rep row; null when it has never been computed, or holds nothing.</summary>
    public RepCoverage? Member(Entity row, FiscalPeriod period) =>
        Of(row, period) is { } coverage && (coverage.Facts.Quota.Amount is not null || HoldsSomething(row))
            ? coverage
            : null;

    /// <summary>The coverage of a stored row; null when it has never been computed.</summary>
    public RepCoverage? Of(Entity row, FiscalPeriod period)
    {
        if (CoverageSums.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis)) is not { } sheet)
        {
            return null;
        }

        // A rep without a row of the period has no pipeline and no quota in it, but closed deals all the same.
        if (row.GetAttributeValue<DateTime>(RepCoverageTable.PeriodStart).Date != period.Start)
        {
            return sum.Of(sheet.WithoutPeriod().ToFacts(Quota.None, null, null), period, UnitOf(row));
        }

        var source =
            Choice.Read<QuotaSource>(row.GetAttributeValue<OptionSetValue>(RepCoverageTable.QuotaSource))
            ?? QuotaSource.None;
        var quota = new Quota(row.GetAttributeValue<Money>(RepCoverageTable.Quota)?.Value, source)
        {
            Capacity = (row.GetAttributeValue<decimal?>(RepCoverageTable.Capacity) ?? Percent) / Percent,
        };
        return sum.Of(sheet.ToFacts(quota, null, null), sheet, period, UnitOf(row));
    }

    private static bool HoldsSomething(Entity row) =>
        CoverageSums.Parse(row.GetAttributeValue<string>(RepCoverageTable.Basis))?.Sums.Any() ?? false;

    private static Guid? UnitOf(Entity row) =>
        row.GetAttributeValue<EntityReference>(RepCoverageTable.BusinessUnitId)?.Id;

    /// <summary>Several reps together.</summary>
    public RepCoverage Together(IReadOnlyCollection<RepCoverage> reps, FiscalPeriod period, RepProfile manager)
    {
        var facts = TeamRollUp.Sum(reps) with
        {
            Previous = sum.MarkOf(manager, sum.Calendar.Previous(period)),
            BeforePrevious = sum.MarkOf(manager, sum.Calendar.Previous(sum.Calendar.Previous(period))),
        };
        return sum.Of(facts, period, manager.BusinessUnitId);
    }
}
