using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Deploy.Backtest;

/// <summary>How good the statements of one moment were, over all periods and reps.</summary>
public sealed record MomentSummary
{
    /// <summary>The moment's name.</summary>
    public required string At { get; init; }

    /// <summary>How many statements.</summary>
    public required int Points { get; init; }

    /// <summary>Mean of (odds - made)²: 0 is a prophet, 0.25 a coin. Brier (1950).</summary>
    public required decimal Brier { get; init; }

    /// <summary>The same for somebody who always says the share that made the number.</summary>
    public required decimal BaseBrier { get; init; }

    /// <summary>Sum of |landing - actual| over sum of actual, as a share; null where nothing was won.</summary>
    public decimal? Wape { get; init; }

    /// <summary>The same for somebody who always says the mean of the rep's last four periods.</summary>
    public decimal? UsualWape { get; init; }

    /// <summary>Sum of (landing - actual) over sum of actual, as a share: above 0 the landings were too high.</summary>
    public decimal? Bias { get; init; }

    /// <summary>How often the range from low to high held what was won; it should be 0.8.</summary>
    public required decimal RangeHolds { get; init; }

    /// <summary>Whether the odds beat the base rate by a twentieth of it and more.</summary>
    public bool OddsBeatGuessing => OddsScore.Beats(Brier, BaseBrier);

    /// <summary>Whether the landing beats "as usual" by a twentieth of it and more.</summary>
    public bool LandingBeatsUsual => Wape <= UsualWape * (1m - Margin);

    private static decimal Margin => 0.05m;

    /// <summary>Sums up the points of a moment; null without any.</summary>
    internal static MomentSummary? Of(string at, IReadOnlyList<BacktestPoint> all)
    {
        var points = all.Where(point => point.At == at).ToList();
        if (OddsScore.Of([.. points.Select(point => new GivenOdds(point.Odds, point.Made))]) is not { } score)
        {
            return null;
        }

        var actual = points.Sum(point => point.Actual);
        return new MomentSummary
        {
            At = at,
            Points = points.Count,
            Brier = score.Brier,
            BaseBrier = score.BaseBrier,
            Wape = Over(points.Sum(point => Math.Abs(point.Landing - point.Actual)), actual),
            UsualWape = Over(points.Sum(point => Math.Abs((point.UsualWon ?? 0m) - point.Actual)), actual),
            Bias = Over(points.Sum(point => point.Landing - point.Actual), actual),
            RangeHolds = points.Average(point => point.Actual >= point.Low && point.Actual <= point.High ? 1m : 0m),
        };
    }

    private static decimal? Over(decimal part, decimal whole) => whole > 0m ? part / whole : null;
}
