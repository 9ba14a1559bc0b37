using System.Globalization;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Explanation;

namespace SalesCorner.Plugins.Domain.Qualification;

/// <summary>What entering early, or against somebody, has gone with: won shares in one sentence each.</summary>
internal static class EarlyInfluence
{
    private const int EarlyDays = 14;
    private const int MiddleDays = 60;
    private const string ByDay = "Won when first answered within 14 days: {0}; by day 60: {1}; later: {2}.";
    private const string ByRival = "Won with a competitor on the deal: {0}; without: {1}.";
    private const string Share = "{0} of {1}";
    private const string NoDeal = "no deal";

    /// <summary>How many of the deals were won by the day of their first answer.</summary>
    public static string OfDays(IReadOnlyCollection<AnsweredDeal> deals) =>
        Text(
            ByDay,
            Won(deals.Where(deal => deal.DaysToAnswer <= EarlyDays)),
            Won(deals.Where(deal => deal.DaysToAnswer is > EarlyDays and <= MiddleDays)),
            Won(deals.Where(deal => deal.DaysToAnswer > MiddleDays))
        );

    /// <summary>
    /// How many of the deals were won with a competitor on them and without; null where nobody counted competitors.
    /// </summary>
    public static string? OfCompetition(IReadOnlyCollection<AnsweredDeal> deals)
    {
        var counted = deals.Where(deal => deal.Competitors is not null).ToList();
        return counted.Count == 0
            ? null
            : Text(
                ByRival,
                Won(counted.Where(deal => deal.Competitors > 0)),
                Won(counted.Where(deal => deal.Competitors == 0))
            );
    }

    private static string Won(IEnumerable<AnsweredDeal> deals)
    {
        var all = deals.ToList();
        var tier = new CalibrationTier(all.Count(deal => deal.IsWon), all.Count);
        return tier.Closed == 0
            ? NoDeal
            : Text(Share, Figures.Percent(tier.WinRate), Figures.Count(tier.Closed, "deal"));
    }

    private static string Text(string template, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, template, values);
}

/// <summary>A closed deal on which a question was answered.</summary>
/// <param name="Value">The latest answer, 1 to 5.</param>
/// <param name="IsWon">Whether the deal was won.</param>
public sealed record AnsweredDeal(int Value, bool IsWon)
{
    /// <summary>Days from the day on which the deal was opened to the first answer; at least 0.</summary>
    public int DaysToAnswer { get; init; }

    /// <summary>Competitors on the deal; null where nobody counted.</summary>
    public int? Competitors { get; init; }

    /// <summary>Counts the days.</summary>
    /// <param name="openedOn">The day on which the deal was opened.</param>
    /// <param name="keptOn">The day on which the answer's row was made.</param>
    /// <param name="answeredOn">The day that the answer names: an import makes rows later than that.</param>
    public static int DaysBetween(DateTime openedOn, DateTime keptOn, DateTime answeredOn) =>
        Math.Max(0, CalendarDay.Between(openedOn, answeredOn < keptOn ? answeredOn : keptOn));
}
