using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Prospecting;

/// <summary>What closing the gap costs in prospecting.</summary>
/// <param name="Prospects">New prospects needed; null when it cannot be computed.</param>
/// <param name="Hours">Hours that they take.</param>
/// <param name="HoursPerWeek">Hours a week until the period ends; null once it is over.</param>
public sealed record ProspectingNeed(int? Prospects, decimal? Hours, decimal? HoursPerWeek)
{
    private const decimal MinutesInHour = 60m;
    private const decimal DaysInWeek = 7m;

    private const string TooLate =
        "Prospects are not counted for this period: fewer days are left than a quarter of the won deals took, "
        + "so what is prospected now lands in the next period. The next period's row counts them.";

    /// <summary>Minutes that one prospect takes, as used.</summary>
    public decimal MinutesPerProspect { get; init; }

    /// <summary>Why figures are null; null when all are there.</summary>
    public string? Problem { get; init; }

    /// <summary>The need for a gap of so many deals.</summary>
    /// <param name="gapDeals">Qualified deals that are missing; null when unknown.</param>
    /// <param name="conversion">The share of prospects that become qualified deals.</param>
    /// <param name="minutesPerProspect">Minutes that one prospect takes.</param>
    /// <param name="days">The days that are left to sell in.</param>
    public static ProspectingNeed Of(int? gapDeals, decimal conversion, decimal minutesPerProspect, DaysToSell days)
    {
        if (days.IsTooLate && gapDeals is not 0)
        {
            return new ProspectingNeed(null, null, null) { MinutesPerProspect = minutesPerProspect, Problem = TooLate };
        }

        var prospects = gapDeals is 0 or null
            ? gapDeals
            : Exact.CeilingCount(Exact.Quotient(gapDeals.Value, conversion));
        var hours = prospects * minutesPerProspect / MinutesInHour;
        var perWeek =
            hours == 0m ? 0m
            : hours is null ? null
            : Exact.Quotient(hours.Value * DaysInWeek, days.Left * days.Capacity);
        return new ProspectingNeed(prospects, hours, perWeek)
        {
            MinutesPerProspect = minutesPerProspect,
            Problem = ProblemOf(gapDeals, prospects, perWeek),
        };
    }

    private static string? ProblemOf(int? gapDeals, int? prospects, decimal? perWeek)
    {
        if (gapDeals is null)
        {
            return "Prospects needed could not be computed: the gap in deals is unknown.";
        }

        if (prospects is null)
        {
            return "Prospects needed could not be computed: no new deal of the team became qualified in the window.";
        }

        return perWeek is not null
            ? null
            : "Hours a week could not be computed: the period is over, or the rep cannot sell in it.";
    }
}

/// <summary>The days that are left to sell in.</summary>
/// <param name="Left">Days left in the period, today and the last day included.</param>
/// <param name="Capacity">The share of them in which the rep can sell, 0 to 1.</param>
/// <param name="IsTooLate">Whether what is prospected now lands in the next period.</param>
public sealed record DaysToSell(int Left, decimal Capacity = 1m, bool IsTooLate = false);
