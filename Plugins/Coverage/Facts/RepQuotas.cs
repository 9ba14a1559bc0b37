using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>The quotas and native goals of one rep.</summary>
/// <param name="quotas">Rows of <c>sc_quota</c>.</param>
/// <param name="goals">Rows of <c>goal</c>.</param>
internal sealed class RepQuotas(IReadOnlyCollection<Entity> quotas, IReadOnlyCollection<Entity> goals)
{
    private const decimal Percent = 100m;

    /// <summary>No quota and no goal.</summary>
    public static RepQuotas Empty { get; } = new([], []);

    /// <summary>The quota of a period: the solution's own rows, else the native goal, else none.</summary>
    public Quota Of(FiscalPeriod period)
    {
        var goal = goals
            .Where(found =>
                Value(found, GoalTable.FiscalPeriod) == period.GoalPeriodCode
                && Value(found, GoalTable.FiscalYear) == period.FiscalYear
            )
            .Select(found => found.GetAttributeValue<Money>(GoalTable.TargetMoneyBase)?.Value)
            .Max();
        return QuotaRule.Of(quotas.Select(Row).OfType<QuotaRow>(), goal, period);
    }

    /// <summary>The rep's first day in selling: the latest that a quota names; null where none does.</summary>
    public DateTime? StartedOn => quotas.Max(row => row.GetAttributeValue<DateTime?>(QuotaTable.StartedOn)?.Date);

    /// <summary>What is planned in a period by motion, counted as quotas are; null where nobody typed a plan.</summary>
    public ByMotion? PlanOf(FiscalPeriod period)
    {
        var plans = new[] { QuotaTable.ProspectPlanBase, QuotaTable.GrowPlanBase, QuotaTable.MaintainPlanBase }
            .Select(column =>
                QuotaRule.Of(quotas.Select(row => Row(row, column)).OfType<QuotaRow>(), null, period).Amount
            )
            .ToList();
        return plans.TrueForAll(plan => plan is null)
            ? null
            : new ByMotion(plans[0] ?? 0m, plans[1] ?? 0m, plans[2] ?? 0m);
    }

    private static QuotaRow? Row(Entity row) => Row(row, QuotaTable.AmountBase);

    private static QuotaRow? Row(Entity row, string column) =>
        row.GetAttributeValue<DateTime?>(QuotaTable.PeriodStart)?.Date is { } start
        && row.GetAttributeValue<Money>(column)?.Value is { } amount
            ? new QuotaRow(
                start,
                row.GetAttributeValue<DateTime?>(QuotaTable.PeriodEnd)?.Date,
                amount,
                row.GetAttributeValue<bool?>(QuotaTable.Assumed) ?? false
            )
            {
                Capacity = (row.GetAttributeValue<decimal?>(QuotaTable.Capacity) ?? Percent) / Percent,
            }
            : null;

    private static int? Value(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;
}
