using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Deploy.Backtest;

/// <summary>
/// The range that a rep's win rate was given on a period's first day, and the rate of the deals that the rep closed
/// after it.
/// </summary>
/// <param name="Range">The range, as shares.</param>
/// <param name="Won">Deals won in the year after.</param>
/// <param name="Closed">Deals closed in the year after.</param>
public sealed record RateCheck(WilsonRange Range, int Won, int Closed)
{
    // Fewer deals than this say little of the rate that they were closed at: chance alone moves ten deals by 15 points.
    private const int FewestLater = 40;

    /// <summary>
    /// Whether the range held the rate that came, allowing for what chance does to the later deals themselves.
    /// </summary>
    public bool Holds
    {
        get
        {
            var z = SalesSettings.Default.Rates.RangeZ;
            var (middle, half) = ((Range.Low + Range.High) / 2m, (Range.High - Range.Low) / 2m);
            var width = Exact.Root((half * half) + (z * z * middle * (1m - middle) / Closed));
            return Math.Abs(((decimal)Won / Closed) - middle) <= width;
        }
    }

    /// <summary>The reps of whom enough is known before and after.</summary>
    internal static IEnumerable<RateCheck> Of(BacktestData data, FiscalPeriod period)
    {
        var settings = SalesSettings.Default.Rates;
        var from = period.Start.AddDays(-settings.WindowDays);
        var before = data.Deals.ToDictionary(
            rep => rep.Key,
            rep => Tally(rep.Value, from, period.Start.AddDays(-1), settings),
            StringComparer.OrdinalIgnoreCase
        );
        var team = Sum(before.Values);
        var baselines = new Baselines(null, new Baseline { Closed = team.Closed, Won = team.Won });
        foreach (var (rep, tally) in before.Where(rep => rep.Value.Closed > 0))
        {
            var later = Tally(data.Deals[rep], period.Start, period.Start.AddDays(settings.WindowDays - 1), settings);
            if (later.Closed >= FewestLater && WinRateRule.Judge(tally, baselines, settings).Range is { } range)
            {
                yield return new RateCheck(range, later.Won, later.Closed);
            }
        }
    }

    private static OutcomeTally Tally(IEnumerable<PaceDeal> deals, DateTime first, DateTime last, RateSettings settings)
    {
        var closed = deals
            .Where(deal =>
                deal.ClosedOn is { } on && on >= first && on <= last && deal.LifeDays >= settings.MinimumLifeDays
            )
            .ToList();
        return new OutcomeTally { Won = closed.Count(deal => deal.IsWon), Lost = closed.Count(deal => !deal.IsWon) };
    }

    private static OutcomeTally Sum(IEnumerable<OutcomeTally> tallies) =>
        tallies.Aggregate(
            new OutcomeTally(),
            (sum, next) => new OutcomeTally { Won = sum.Won + next.Won, Lost = sum.Lost + next.Lost }
        );
}
