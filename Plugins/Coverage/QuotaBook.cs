using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>The quotas and native goals of one rep.</summary>
/// <param name="quotas">Rows of <c>sc_quota</c>.</param>
/// <param name="goals">Rows of <c>goal</c>.</param>
internal sealed class QuotaBook(IReadOnlyCollection<Entity> quotas, IReadOnlyCollection<Entity> goals)
{
    /// <summary>No quota and no goal.</summary>
    public static QuotaBook Empty { get; } = new([], []);

    /// <summary>The quota of a period: the solution's own row, else the native goal, else none.</summary>
    public Quota Of(FiscalPeriod period)
    {
        // Several rows inside one period cannot be meant to add up: the one that begins with the period is the quota.
        var row = quotas.Where(quota => quota.GetAttributeValue<DateTime?>(QuotaTable.PeriodStart) is { } start && period.Contains(start))
            .Where(quota => quota.Contains(QuotaTable.AmountBase))
            .OrderBy(quota => quota.GetAttributeValue<DateTime>(QuotaTable.PeriodStart)).FirstOrDefault();
        var goal = goals.Where(found => Value(found, GoalTable.FiscalPeriod) == period.GoalPeriodCode && Value(found, GoalTable.FiscalYear) == period.FiscalYear)
            .Select(found => found.GetAttributeValue<Money>(GoalTable.TargetMoneyBase)?.Value).Max();
        return Quota.FirstOf(
            row?.GetAttributeValue<Money>(QuotaTable.AmountBase)?.Value,
            goal,
            row?.GetAttributeValue<bool?>(QuotaTable.Assumed) ?? false);
    }

    private static int? Value(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;
}
