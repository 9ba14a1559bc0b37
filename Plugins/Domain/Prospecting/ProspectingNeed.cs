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

    /// <summary>Minutes that one prospect takes, as used.</summary>
    public decimal MinutesPerProspect { get; init; }

    /// <summary>Why figures are null; null when all are there.</summary>
    public string? Problem { get; init; }

    /// <summary>The need for a gap of so many deals.</summary>
    /// <param name="gapDeals">Qualified deals that are missing; null when unknown.</param>
    /// <param name="conversion">The share of prospects that become qualified deals.</param>
    /// <param name="minutesPerProspect">Minutes that one prospect takes.</param>
    /// <param name="daysLeft">Days left in the period.</param>
    public static ProspectingNeed Of(int? gapDeals, decimal conversion, decimal minutesPerProspect, int daysLeft)
    {
        var prospects = gapDeals is 0 or null ? gapDeals : Exact.CeilingCount(Exact.Quotient(gapDeals.Value, conversion));
        var hours = prospects * minutesPerProspect / MinutesInHour;
        var perWeek = daysLeft > 0 || hours == 0m ? hours * DaysInWeek / Math.Max(1, daysLeft) : null;
        return new ProspectingNeed(prospects, hours, perWeek)
        {
            MinutesPerProspect = minutesPerProspect,
            Problem = ProblemOf(gapDeals, prospects, daysLeft),
        };
    }

    private static string? ProblemOf(int? gapDeals, int? prospects, int daysLeft)
    {
        if (gapDeals is null)
        {
            return "Prospects needed could not be computed: the gap in deals is unknown.";
        }

        if (prospects is null)
        {
            return "Prospects needed could not be computed: no new deal of the team became qualified in the window.";
        }

        return daysLeft > 0 || prospects == 0 ? null : "Hours a week could not be computed: the period is over.";
    }
}
