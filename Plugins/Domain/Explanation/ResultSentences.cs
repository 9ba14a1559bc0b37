using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Numbers;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.Results;

namespace SalesCorner.Plugins.Domain.Explanation;

/// <summary>Tells how the deals of the period ended, and what those without a decision took.</summary>
internal static class ResultSentences
{
    public static IEnumerable<string> Of(RepCoverage rep)
    {
        var ledger = rep.Facts.Results;
        var none = ledger[DealOutcome.NoDecision];
        if (none.Deals == 0)
        {
            yield break;
        }

        yield return $"{Figures.Number(none.Deals)} of {Figures.Count(ledger.Total.Deals, "deal")} of the period that "
            + "are over"
            + $" ended without a decision{Took(ledger)};"
            + $" {Figures.Number(NoDecision.StoppedEarly(ledger))} of these stopped in the first two stages.";

        if (NoDecision.WinRateWithoutHalf(rep.Facts.Tally, rep.WinRate.Used) is { } better)
        {
            yield return "Had half of the deals without a decision of the last year never been taken up, the win rate"
                + $" would be {Figures.Percent(better)} instead of {Figures.Percent(rep.WinRate.Used)}"
                + $"{Required(rep, better)}.";
        }
    }

    private static string Took(ResultsLedger ledger) =>
        NoDecision.ShareOfMinutes(ledger) is { } minutes
            ? $" and took {Figures.Percent(minutes)} of the time logged on all of them"
        : NoDecision.ShareOfDays(ledger) is { } days
            ? $" and took {Figures.Percent(days)} of the days that all of them were open (no time is logged)"
        : string.Empty;

    // By counts only: a rate by value says nothing of how many deals are taken up.
    private static string Required(RepCoverage rep, decimal better) =>
        rep.Coverage.RequiredValue is > 0m and var required
        && !rep.RequirementRate.IsByValue
        && Exact.Quotient(required * rep.WinRate.Used, better) is { } less
            ? $", and the required pipeline {Figures.Money(less)} instead of {Figures.Money(required)}"
            : string.Empty;
}
