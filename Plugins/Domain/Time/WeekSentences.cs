using System.Globalization;

namespace SalesCorner.Plugins.Domain.Time;

/// <summary>Says in words what a week shows.</summary>
public static class WeekSentences
{
    /// <summary>What a week without any activity says.</summary>
    public const string NoActivity = "Nothing was completed in this week, or nobody logged it.";

    /// <summary>What is said where the direction of calls is not believed.</summary>
    public static string Unbelieved(CallDirections calls) =>
        calls.Share is { } share
            ? Text($"Only {share * 100m:0.#} % of the organisation's calls are marked incoming, so nobody can ")
                + Text($"know who called: a call counts as proactive only when it was planned.")
            : "No call says who called: a call counts as proactive only when it was planned.";

    /// <summary>The week in words.</summary>
    public static string Of(RepWeek week)
    {
        if (week.Activities.Count == 0)
        {
            return NoActivity;
        }

        var planned = week.Share(week.Of(TimeClass.Proactive)) * 100m;
        var rest = week.Unlogged > 0m ? Text($"{week.Unlogged:0.#} hours are not logged") : "everything is logged";
        return Text($"{planned:0} % of a {week.Whole:0.#}-hour week was planned work with customers (target ")
            + Text($"{week.Target * 100m:0.#} %); {rest}.")
            + (week.Gap > 0m ? Text($" {week.Gap:0.#} more hours of it would meet the target.") : string.Empty);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
