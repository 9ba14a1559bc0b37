using System.Globalization;
using SalesCorner.Plugins.Domain.Reps;
using SalesCorner.Plugins.Domain.WhatIf;

namespace SalesCorner.Plugins.WhatIf;

/// <summary>Says the answer to a what-if in sentences.</summary>
internal static class WhatIfExplanation
{
    private const decimal Percent = 100m;

    /// <summary>One sentence a line.</summary>
    /// <param name="rep">The rep as things are.</param>
    /// <param name="change">What is tried.</param>
    /// <param name="answer">What would follow.</param>
    public static string Of(RepCoverage rep, WhatIfChange change, WhatIfAnswer answer)
    {
        var result = answer.Coverage;
        var lines = new List<string>();
        if (Odds(rep, change, answer) is { } odds)
        {
            lines.Add(odds);
        }

        lines.Add(
            Text(
                "With a win rate of {0:0.##} %, each unit still to win needs {1:0.##} of pipeline.",
                result.Input.WinRate * Percent,
                result.RequiredRatio
            )
        );
        if (result.Remaining is { } remaining)
        {
            lines.Add(
                Text(
                    "{0:N2} remain to be won: that takes {1:N2} of moving pipeline, of which {2:N2} are missing.",
                    remaining,
                    result.RequiredValue,
                    result.GapValue
                )
            );
        }

        if (result.GapDeals is { } deals && answer.Prospecting.Prospects is { } prospects)
        {
            lines.Add(Text("The gap is {0} deals, which takes {1} new prospects.", deals, prospects));
        }

        lines.AddRange(result.Notes);
        return string.Join("\n", lines);
    }

    // "+5 points of win rate: 52 -> 61 %; two more deals of average size: 66 %."
    private static string? Odds(RepCoverage rep, WhatIfChange change, WhatIfAnswer answer)
    {
        if (answer.Odds is not { } odds || answer.OddsNow is not { } now)
        {
            return null;
        }

        var tried = Tried(rep, change).ToList();
        var told =
            tried.Count == 0
                ? Text("Odds: {0:0} %", now * Percent)
                : Text("{0}: odds {1:0} -> {2:0} %", string.Join(", ", tried), now * Percent, odds * Percent);
        var more = answer.OddsWithTwoMoreDeals is { } two
            ? Text("; two more deals of average size, begun today: {0:0} %", two * Percent)
            : string.Empty;
        return told + more + ".";
    }

    private static IEnumerable<string> Tried(RepCoverage rep, WhatIfChange change)
    {
        if (change.WinRate is { } rate)
        {
            yield return Text("{0:+0.#;-0.#;0} points of win rate", (rate - rep.WinRate.Used) * Percent);
        }

        if (change.AverageWonValue is { } value)
        {
            yield return Text("an average won value of {0:N0}", value);
        }

        if (change.CycleDays is { } days)
        {
            yield return Text("a cycle of {0:0.#} days", days);
        }

        if (change.Quota is { } quota)
        {
            yield return Text("a quota of {0:N0}", quota);
        }
    }

    private static string Text(string format, params object?[] values) =>
        string.Format(CultureInfo.InvariantCulture, format, values);
}
