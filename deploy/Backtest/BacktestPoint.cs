using SalesCorner.Plugins.Domain.Coverage;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Deploy.Backtest;

/// <summary>
/// What would have been said of a rep's period on a day, and what happened. Odds are shares, money is in base currency.
/// </summary>
public sealed record BacktestPoint
{
    /// <summary>The period's name, "Q4 2026".</summary>
    public required string Period { get; init; }

    /// <summary>The rep.</summary>
    public required string Rep { get; init; }

    /// <summary>The moment's name.</summary>
    public required string At { get; init; }

    /// <summary>The day that was looked from.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Odds of making the number.</summary>
    public required decimal Odds { get; init; }

    /// <summary>Expected landing.</summary>
    public required decimal Landing { get; init; }

    /// <summary>One in ten ends lower.</summary>
    public required decimal Low { get; init; }

    /// <summary>One in ten ends higher.</summary>
    public required decimal High { get; init; }

    /// <summary>The mean of the last periods, which is what "as usual" would have said; null without any.</summary>
    public decimal? UsualWon { get; init; }

    /// <summary>The quota.</summary>
    public required decimal Quota { get; init; }

    /// <summary>What was won in the period in the end.</summary>
    public required decimal Actual { get; init; }

    /// <summary>Whether the number was made.</summary>
    public bool Made => Actual >= Quota;

    /// <summary>The status that the rep's row would have had.</summary>
    public required CoverageStatus Status { get; init; }

    /// <summary>A point from what pace said.</summary>
    /// <param name="question">Who was asked about.</param>
    /// <param name="said">What it said; with odds.</param>
    /// <param name="status">The status that follows.</param>
    /// <param name="place">Period, rep, moment and outcome.</param>
    internal static BacktestPoint Of(PaceQuestion question, PaceResult said, CoverageStatus status, PointPlace place) =>
        new()
        {
            Period = place.Period,
            Rep = place.Rep,
            At = place.At,
            Day = DateOnly.FromDateTime(place.Day),
            Odds = said.Odds!.Value,
            Landing = said.Landing,
            Low = said.Low,
            High = said.High,
            UsualWon = said.UsualWon,
            Quota = question.Quota!.Value,
            Actual = place.Actual,
            Status = status,
        };
}

/// <summary>Where a point lies.</summary>
/// <param name="Period">The period's name.</param>
/// <param name="Rep">The rep.</param>
/// <param name="At">The moment's name.</param>
/// <param name="Day">The day.</param>
/// <param name="Actual">What was won in the period in the end, in base currency.</param>
internal sealed record PointPlace(string Period, string Rep, string At, DateTime Day, decimal Actual);
