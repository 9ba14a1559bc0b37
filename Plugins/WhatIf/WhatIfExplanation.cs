using System.Globalization;
using SalesCorner.Plugins.Domain.WhatIf;

namespace SalesCorner.Plugins.WhatIf;

/// <summary>Says the answer to a what-if in sentences.</summary>
internal static class WhatIfExplanation
{
    private const decimal Percent = 100m;

    /// <summary>One sentence a line.</summary>
    public static string Of(WhatIfAnswer answer)
    {
        var result = answer.Coverage;
        var lines = new List<string>();
        if (answer.Odds is { } odds && answer.OddsNow is { } now)
        {
            lines.Add(Text("Odds: {0:0} -> {1:0} %.", now * Percent, odds * Percent));
        }

        if (answer.OddsNow is not null && answer.OddsWithTwoMoreDeals is { } more)
        {
            lines.Add(Text("Two more deals of average size, begun today: {0:0} %.", more * Percent));
        }

        lines.Add(
            Text("With a win rate of {0:0.##} %, each unit still to win needs {1:0.##} of pipeline.", result.Input.WinRate * Percent, result.RequiredRatio));
        if (result.Remaining is { } remaining)
        {
            lines.Add(Text("{0:N2} remain to be won: that takes {1:N2} of moving pipeline, of which {2:N2} are missing.", remaining, result.RequiredValue, result.GapValue));
        }

        if (result.GapDeals is { } deals && answer.Prospecting.Prospects is { } prospects)
        {
            lines.Add(Text("The gap is {0} deals, which takes {1} new prospects.", deals, prospects));
        }

        lines.AddRange(result.Notes);
        return string.Join("\n", lines);
    }

    private static string Text(string format, params object?[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
