using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Deploy.Try.Replay;
using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Deploy.Backtest;

/// <summary>
/// The quota of each rep and period: the one that was set, else the one that a try-out would assume on the period's
/// first day.
/// </summary>
internal sealed class BacktestQuotas
{
    private readonly Dictionary<(string Rep, DateOnly Start), QuotaRecord> quotas = [];
    private readonly int assumed;

    /// <summary>Brings the quotas of an export into the periods, and assumes those that are missing.</summary>
    public BacktestQuotas(SalesHistory history, FiscalPeriods fiscal, IReadOnlyList<FiscalPeriod> periods)
    {
        var planned = history with { Quotas = new QuotaPlan(fiscal).Of(history.Quotas, history.LastDay) };
        foreach (var quota in planned.Quotas)
        {
            quotas[Key(quota.Owner, quota.PeriodStart)] = quota;
        }

        foreach (
            var quota in periods.SelectMany(period =>
                AssumedQuotas.For(planned, DateOnly.FromDateTime(period.Start), fiscal)
            )
        )
        {
            assumed += quotas.TryAdd(Key(quota.Owner, quota.PeriodStart), quota) ? 1 : 0;
        }
    }

    /// <summary>What was assumed.</summary>
    public IEnumerable<string> Notes =>
        assumed == 0
            ? []
            :
            [
                $"Assumed, for the input has none: {Counted.Of(assumed, "quota")}, each the mean of what the "
                    + "rep won in the last four periods plus 10 %. Real ones (--quotas) make the odds those "
                    + "that you would have been told.",
            ];

    /// <summary>The quota of a rep in a period; null without one.</summary>
    public QuotaRecord? Of(string rep, FiscalPeriod period) =>
        quotas.GetValueOrDefault(Key(rep, DateOnly.FromDateTime(period.Start)));

    private static (string Rep, DateOnly Start) Key(string rep, DateOnly start) => (rep.ToUpperInvariant(), start);
}
