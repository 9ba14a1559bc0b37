using System.Globalization;
using System.Net;
using System.Text;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Plugins.Domain.Coverage;

namespace SalesCorner.Deploy.Backtest.Report;

/// <summary>The report for a sales manager: one page that needs nothing beside it.</summary>
internal static class BacktestPage
{
    private const string Explanation = """
        <h2>How to read this</h2>
        <p><b>Odds.</b> Of all reps who were told "30 %", three in ten should make their number. In the first picture
        such honest odds lie on the dashed line;
        a point below it was too confident, one above it too careful. The upright line through a point is where the
        true share lies with odds of 8 in 10: with few cases it is long.</p>
        <p><b>Brier score.</b> The mean of (odds − outcome)². Lower is better: 0 is a prophet, 0.25 tosses a coin.
        "Always the base rate" says for everybody the share that made it.</p>
        <p><b>Off by.</b> The sum of all misses, up or down, as a share of all that was won (WAPE). "As usual" says
        for everybody the mean of the last four periods.</p>
        <p><b>Range.</b> From low to high; it should hold 8 of 10 periods. Much less: too sure. Much more: too
        vague.</p>
        <p><b>How the odds come about.</b> Two witnesses: how the last periods went from this very day on with the
        deals that were open then, and what the rep usually wins from this day on. The odds are the mean of both.</p>
        """;

    /// <summary>The page as HTML.</summary>
    public static string Of(BacktestResult result)
    {
        var page = new StringBuilder();
        page.Append(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + "content=\"width=device-width, initial-scale=1\">"
        );
        page.Append("<title>Would the odds have been right?</title><style>")
            .Append(PageStyle.Css)
            .Append("</style></head><body><main>");
        page.Append("<h1>Would the odds have been right?</h1>");
        page.Append(
            Text($"<p class=\"source\">{result.Source}: {Counted.Of(result.Points.Count, "statement")} about ")
                + Text($"{Periods(result)} of {Reps(result)}, each made with what was known on its day and compared ")
                + Text($"with what happened. For coaching, not for decisions on employment or pay.</p>")
        );
        page.Append("<section class=\"verdict\">")
            .AppendJoin("", result.Verdict.Select(sentence => Text($"<p>{sentence}</p>")))
            .Append("</section>");
        if (result.Summary.Count > 0)
        {
            Pictures(page, result);
            Moments(page, result);
            Statuses(page, result);
            page.Append(Explanation);
        }

        page.Append("<h2>What it rests on</h2><ul>")
            .AppendJoin("", result.Notes.Select(note => Text($"<li>{note}</li>")));
        return page.Append("</ul></main></body></html>").ToString();
    }

    /// <summary>A status as people read it.</summary>
    internal static string Words(CoverageStatus status) =>
        status switch
        {
            CoverageStatus.TargetMet => "Target met",
            CoverageStatus.OverCovered => "Over-covered",
            _ => status.ToString(),
        };

    private static void Pictures(StringBuilder page, BacktestResult result)
    {
        page.Append("<div class=\"pictures\"><figure>");
        page.Append(CalibrationPicture.Of(result.Buckets, "odds that were given", "made the number"));
        page.Append("<figcaption>Odds of making the number against what happened</figcaption></figure><figure>");
        page.Append(
            CalibrationPicture.Of(result.DealChances, "chance that a deal was given", "won by the period's end")
        );
        page.Append("<figcaption>Chances of single deals against what happened</figcaption></figure></div>");
    }

    private static void Moments(StringBuilder page, BacktestResult result)
    {
        page.Append(
                "<h2>How good was it, and when?</h2><div class=\"wide\"><table><thead><tr><th>Asked "
                    + "on</th><th>Statements</th><th>Brier score</th>"
            )
            .Append(
                "<th>Always the base rate</th><th>Landing off by</th><th>As usual off by</th><th>Landing too "
                    + "high by</th><th>Range held</th></tr></thead><tbody>"
            );
        foreach (var line in result.Summary)
        {
            page.Append(
                Text($"<tr><th>{line.At}</th><td>{line.Points:N0}</td><td ")
                    + Text($"class=\"{Mark(line.OddsBeatGuessing)}\">{line.Brier:0.000}</td>")
                    + Text($"<td>{line.BaseBrier:0.000}</td>")
            );
            page.Append(
                Text($"<td ")
                    + Text($"class=\"{Mark(line.LandingBeatsUsual)}\">{Share(line.Wape)}</td>")
                    + Text($"<td>{Share(line.UsualWape)}</td><td>{Share(line.Bias)}</td>")
                    + Text($"<td>{Share(line.RangeHolds)}</td></tr>")
            );
        }

        page.Append("</tbody></table></div>");
        if (result.WinRates.Holds is { } holds)
        {
            page.Append(
                Text($"<p>The range around a win rate held the rate of the deals closed in the year after in ")
                    + Text($"{holds:P0} of {result.WinRates.Points:N0} cases; it should be 8 of 10.</p>")
            );
        }
    }

    private static void Statuses(StringBuilder page, BacktestResult result)
    {
        page.Append(
            "<h2>What became of each status</h2><div class=\"wide\"><table><thead><tr><th>Asked on</th><th "
                + "class=\"word\">Status</th><th>How many</th><th>Odds given</th><th>Made the "
                + "number</th></tr></thead><tbody>"
        );
        foreach (var line in result.Statuses)
        {
            page.Append(
                Text($"<tr><th>{line.At}</th><td ")
                    + Text($"class=\"word\">{Words(line.Status)}</td><td>{line.Points:N0}</td>")
                    + Text($"<td>{Share(line.Odds)}</td><td>{Share(line.Made)}</td></tr>")
            );
        }

        page.Append("</tbody></table></div>");
    }

    private static string Periods(BacktestResult result) =>
        Counted.Of(
            result.Points.Select(point => point.Period).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            "period"
        );

    private static string Reps(BacktestResult result) =>
        Counted.Of(result.Points.Select(point => point.Rep).Distinct(StringComparer.OrdinalIgnoreCase).Count(), "rep");

    private static string Mark(bool better) => better ? "better" : "plain";

    private static string Share(decimal? share) =>
        share is { } known ? known.ToString("P0", CultureInfo.InvariantCulture) : "–";

    // Everything that comes from the input is text, never markup.
    private static string Text(FormattableString text) =>
        string.Format(
            CultureInfo.InvariantCulture,
            text.Format,
            [.. text.GetArguments().Select(part => part is string words ? WebUtility.HtmlEncode(words) : part)]
        );
}
