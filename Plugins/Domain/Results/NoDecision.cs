using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Numbers;

namespace SalesCorner.Plugins.Domain.Results;

/// <summary>
/// What the deals cost that ended without a decision, and what it would have brought to begin half of them never.
/// </summary>
public static class NoDecision
{
    // Qualify and Develop.
    private const int EarlyStages = 2;

    /// <summary>The share of the minutes logged on deals that ended; null where nothing was logged.</summary>
    public static decimal? ShareOfMinutes(ResultsLedger ledger) =>
        Exact.Quotient(ledger[DealOutcome.NoDecision].Minutes, ledger.Total.Minutes);

    /// <summary>
    /// The share of the days that deals that ended were open; null where all ended on their first day.
    /// </summary>
    public static decimal? ShareOfDays(ResultsLedger ledger) =>
        Exact.Quotient(ledger[DealOutcome.NoDecision].Days, ledger.Total.Days);

    /// <summary>How many of them stopped in the first two stages.</summary>
    public static int StoppedEarly(ResultsLedger ledger) =>
        ledger
            .By(DealOutcome.NoDecision, ResultCut.Stage)
            .Where(stage => stage.Key < EarlyStages)
            .Sum(stage => stage.Value.Deals);

    /// <summary>
    /// The win rate of the trailing window if half of its deals without a decision had never been taken up; null where
    /// there are none or nothing would be left.
    /// </summary>
    /// <param name="tally">The deals that closed in the window.</param>
    /// <param name="winRate">The win rate in use, from 0 to 1.</param>
    public static decimal? WinRateWithoutHalf(OutcomeTally tally, decimal winRate)
    {
        var closed = tally.Won + tally.Lost + tally.NoDecision;
        var without = closed - (tally.NoDecision / 2m);
        // The same draw towards the team as the rate in use.
        return tally.NoDecision == 0 || without <= 0m || winRate <= 0m
            ? null
            : Math.Min(1m, Exact.Settle(winRate * closed / without));
    }
}
