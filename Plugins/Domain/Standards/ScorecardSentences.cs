using System.Globalization;
using SalesCorner.Plugins.Domain.Explanation;

namespace SalesCorner.Plugins.Domain.Standards;

/// <summary>Says a scorecard: a symbol with text for the list, and a sentence for each indicator.</summary>
internal static class ScorecardSentences
{
    private const string MetMark = "✓ {0} (standard {1})";
    private const string MissedMark = "✗ {0} (standard {1})";
    private const string NoDataMark = "– no data (standard {0})";
    private const string Up = "{0}, up {1}";
    private const string Down = "{0}, down {1}";
    private const string Same = "{0}, as before";
    private const string OfEverybody = "{0}: {1}, everybody";
    private const string OfRep = "{0}: {1}, {2}";
    private const string Total = "{0} of {1} standards met.";
    private const string TotalOfOne = "{0} of 1 standard met.";
    private const string Line = "{0}: {1}.";
    private const string NoDataLine = "{0}: no data this week. {1}";

    /// <summary>The text of a cell.</summary>
    public static string Cell(ScorecardLine line)
    {
        var standard = Quantity(line.Standard.Indicator, line.Standard.Value);
        if (line.Value is not { } value)
        {
            return Text(NoDataMark, standard);
        }

        var mark = Text(
            line.Met == StandardMet.Met ? MetMark : MissedMark,
            Quantity(line.Standard.Indicator, value),
            standard
        );
        return Rounded(line.Change) switch
        {
            null => mark,
            > 0m and { } more => Text(Up, mark, Figures.Number(more)),
            < 0m and { } less => Text(Down, mark, Figures.Number(-less)),
            _ => Text(Same, mark),
        };
    }

    /// <summary>The whole scorecard, a sentence a line.</summary>
    /// <param name="lines">The indicators.</param>
    /// <param name="reason">Why an indicator has no data.</param>
    public static string Of(IReadOnlyCollection<ScorecardLine> lines, Func<Indicator, string> reason) =>
        string.Join(
            "\n",
            new[]
            {
                Text(
                    lines.Count == 1 ? TotalOfOne : Total,
                    lines.Count(line => line.Met == StandardMet.Met),
                    lines.Count
                ),
            }.Concat(
                lines.Select(line =>
                    line.Value is null
                        ? Text(NoDataLine, NameOf(line.Standard.Indicator), reason(line.Standard.Indicator))
                        : Text(Line, NameOf(line.Standard.Indicator), Cell(line))
                )
            )
        );

    /// <summary>What a standard is called: what it asks of whom.</summary>
    public static string NameOf(Standard standard, string? rep) =>
        Text(
            rep is null ? OfEverybody : OfRep,
            NameOf(standard.Indicator),
            Quantity(standard.Indicator, standard.Value),
            rep ?? string.Empty
        );

    private static string NameOf(Indicator indicator) =>
        indicator switch
        {
            Indicator.WinRate => "Win rate",
            Indicator.Odds => "Odds of making the number",
            Indicator.Attainment => "Requirement attainment",
            Indicator.ForecastAccuracy => "Forecast accuracy",
            Indicator.Cycle => "Cycle of won deals",
            Indicator.ProactiveShare => "Share of proactive time",
            Indicator.NewDeals => "New deals in the week",
            Indicator.WeekHours => "Hours of a week",
            _ => "One-to-ones in four weeks",
        };

    private static string Quantity(Indicator indicator, decimal value) =>
        indicator switch
        {
            Indicator.Cycle => Figures.Number(value) + " days",
            Indicator.WeekHours => Figures.Number(value) + " hours",
            Indicator.NewDeals or Indicator.ReviewsHeld => Figures.Number(value),
            _ => Figures.Number(value) + " %",
        };

    // As it is shown: what rounds to nothing is no change.
    private static decimal? Rounded(decimal? change) =>
        change is null ? null : Math.Round(change.Value, 1, MidpointRounding.AwayFromZero);

    private static string Text(string template, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, template, values);
}
