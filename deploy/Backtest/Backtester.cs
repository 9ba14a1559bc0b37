using SalesCorner.Deploy.Cli;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Deploy.Backtest;

/// <summary>
/// Asks of each past period what the product would have said on its way, knowing only what was known on that day.
/// </summary>
/// <param name="data">The deals, quotas and periods.</param>
/// <param name="meter">Shows how far it is.</param>
public sealed class Backtester(BacktestData data, IProgressMeter meter)
{
    private readonly List<BacktestPoint> points = [];
    private readonly List<DealChance> chances = [];
    private readonly List<RateCheck> rates = [];
    private readonly HashSet<string> silent = new(StringComparer.Ordinal);

    /// <summary>Asks about every period, moment and rep.</summary>
    public BacktestResult Run(CancellationToken cancellation)
    {
        meter.Begin("Asking about the past", data.Periods.Count * Moment.All.Count);
        var wins = data.Deals.Values.SelectMany(deals => deals).ToDictionary(deal => deal.Id);
        foreach (var period in data.Periods)
        {
            foreach (var moment in Moment.All)
            {
                cancellation.ThrowIfCancellationRequested();
                Ask(period, moment, wins);
                meter.Advance();
            }

            rates.AddRange(RateCheck.Of(data, period));
        }

        return BacktestResult.Of(data, points, chances, rates, silent);
    }

    private void Ask(FiscalPeriod period, Moment moment, Dictionary<Guid, PaceDeal> deals)
    {
        var day = moment.DayIn(period);
        var study = new TeamStudy<string>(data.Deals, data.Calendar, period, day);
        if (study.Pace is not { } pace)
        {
            silent.Add(period.Name);
            return;
        }

        foreach (var rep in study.Reps.Order(StringComparer.OrdinalIgnoreCase))
        {
            var quota = data.QuotaOf(rep, period);
            var outlook = study.OutlookOf(rep, quota?.Capacity ?? 1m)!;
            chances.AddRange(
                outlook.Standing.Open.Select(
                    (deal, place) =>
                        new DealChance(outlook.ChanceOf(place), deals[deal.Id].IsWonBetween(day, period.End))
                )
            );
            if (quota is { Amount: > 0m })
            {
                var question = PaceQuestion.Of(pace, outlook, quota.Amount);
                var said = PaceJudge.Of(question);
                var place = new PointPlace(period.Name, rep, moment.Name, day, WonIn(data.Deals[rep], period));
                points.Add(BacktestPoint.Of(question, said, StatusOf(question, said), place));
            }
        }
    }

    private static CoverageStatus StatusOf(PaceQuestion question, PaceResult said) =>
        question.Need <= 0m
            ? CoverageStatus.TargetMet
            : OddsStatus.Of(
                said.Odds!.Value,
                () => PaceJudge.OddsWithout(question, deal => deal.IsNewest)!.Value,
                SalesSettings.Default.Odds
            );

    private static decimal WonIn(IReadOnlyCollection<PaceDeal> deals, FiscalPeriod period) =>
        deals.Where(deal => deal.IsWonBetween(period.Start, period.End)).Sum(deal => deal.Actual);
}
