using SalesCorner.Plugins.Domain.Explanation;

namespace SalesCorner.Plugins.Domain.Goals;

/// <summary>Says in words how far an objective is.</summary>
public static class ObjectiveSentence
{
    /// <summary>The sentence.</summary>
    /// <param name="progress">Its progress.</param>
    /// <param name="expected">What is expected of it by now; null without a period.</param>
    /// <param name="today">The day.</param>
    public static string Of(ObjectiveProgress progress, ExpectedProgress? expected, DateTime today)
    {
        if (progress.Share is not { } share)
        {
            return progress.LeftOut == 0
                ? "No progress yet: it has no key result and no objective below it."
                : $"No progress yet: none of its {progress.LeftOut} key results and objectives below it has a value.";
        }

        var done = $"{Figures.Percent(share)} reached";
        var left =
            progress.LeftOut == 0
                ? string.Empty
                : $" {progress.LeftOut} of {progress.LeftOut + progress.Counted} parts have no value yet and "
                    + "are left out.";
        return expected is null
            ? $"{done}; without a period nothing is expected by a day.{left}"
            : $"{done}, {Figures.Percent(expected.By(today))} expected by now: "
                + $"{Verdict(share, expected, today)}.{left}";
    }

    private static string Verdict(decimal share, ExpectedProgress expected, DateTime today)
    {
        if (expected.IsBehind(share, today))
        {
            return "behind";
        }

        return expected.BehindOn(share) is { } day && day > today
            ? $"on course; behind from {day:yyyy-MM-dd} if it stays so"
            : "on course";
    }
}
