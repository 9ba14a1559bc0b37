using System.Globalization;

namespace SalesCorner.Deploy.Backtest;

/// <summary>Says in plain words how far the statements can be trusted.</summary>
internal static class Verdict
{
    // Below this the difference between two Brier scores is mostly chance.
    private const int FewestPoints = 30;

    /// <summary>The sentences.</summary>
    /// <param name="summary">A line a moment, the earliest first.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<MomentSummary> summary)
    {
        if (summary.Count == 0)
        {
            return
            [
                "Nothing can be said yet: no period that is over has 2 earlier ones with 10 open deals each, "
                    + "10 won deals before it, and a quota.",
            ];
        }

        if (summary[0].Points < FewestPoints)
        {
            return
            [
                $"Too few to judge: {summary[0].Points} periods of reps; from {FewestPoints} on the figures "
                    + "say something.",
            ];
        }

        return [Odds(summary), Landing(summary), Range(summary)];
    }

    private static string Odds(IReadOnlyList<MomentSummary> summary)
    {
        var first = From(summary, moment => moment.OddsBeatGuessing);
        return first switch
        {
            null => "The odds are not better than guessing on this data: do not steer by them yet.",
            0 => "The odds are better than guessing from the first day on.",
            { } at =>
                $"The odds are better than guessing from {summary[at].At} on; {On(summary[at - 1])} they are not.",
        };
    }

    private static string Landing(IReadOnlyList<MomentSummary> summary)
    {
        var first = From(summary, moment => moment.LandingBeatsUsual);
        return first switch
        {
            null => "The landing is no better than the mean of the last periods.",
            0 => "The landing is nearer than the mean of the last periods from the first day on.",
            { } at => $"The landing is nearer than the mean of the last periods from {summary[at].At} on; "
                + $"{On(summary[at - 1])} it is no better.",
        };
    }

    private static string Range(IReadOnlyList<MomentSummary> summary) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The range, meant to hold 8 of 10, held {summary.Average(moment => moment.RangeHolds) * 10m:0.0} of 10."
        );

    private static string On(MomentSummary moment) =>
        moment.At == Moment.All[0].Name ? $"on the {moment.At}" : $"at {moment.At}";

    // The first moment from which on it is true without a break.
    private static int? From(IReadOnlyList<MomentSummary> summary, Func<MomentSummary, bool> holds)
    {
        var first = summary.Count;
        while (first > 0 && holds(summary[first - 1]))
        {
            first--;
        }

        return first == summary.Count ? null : first;
    }
}
