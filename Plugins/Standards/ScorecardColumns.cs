using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Standards;

/// <summary>The columns of a scorecard, five for each indicator.</summary>
internal static class ScorecardColumns
{
    private const int LongestCell = 100;
    private const int LongestText = 4_000;

    private static readonly Dictionary<Indicator, IndicatorColumns> ByIndicator = new()
    {
        [Indicator.WinRate] = new(
            ScorecardTable.WinRateValue,
            ScorecardTable.WinRateStandard,
            ScorecardTable.WinRateMet,
            ScorecardTable.WinRateChange,
            ScorecardTable.WinRateText
        ),
        [Indicator.Odds] = new(
            ScorecardTable.OddsValue,
            ScorecardTable.OddsStandard,
            ScorecardTable.OddsMet,
            ScorecardTable.OddsChange,
            ScorecardTable.OddsText
        ),
        [Indicator.Attainment] = new(
            ScorecardTable.AttainmentValue,
            ScorecardTable.AttainmentStandard,
            ScorecardTable.AttainmentMet,
            ScorecardTable.AttainmentChange,
            ScorecardTable.AttainmentText
        ),
        [Indicator.ForecastAccuracy] = new(
            ScorecardTable.AccuracyValue,
            ScorecardTable.AccuracyStandard,
            ScorecardTable.AccuracyMet,
            ScorecardTable.AccuracyChange,
            ScorecardTable.AccuracyText
        ),
        [Indicator.Cycle] = new(
            ScorecardTable.CycleValue,
            ScorecardTable.CycleStandard,
            ScorecardTable.CycleMet,
            ScorecardTable.CycleChange,
            ScorecardTable.CycleText
        ),
        [Indicator.ProactiveShare] = new(
            ScorecardTable.ProactiveValue,
            ScorecardTable.ProactiveStandard,
            ScorecardTable.ProactiveMet,
            ScorecardTable.ProactiveChange,
            ScorecardTable.ProactiveText
        ),
        [Indicator.NewDeals] = new(
            ScorecardTable.NewDealsValue,
            ScorecardTable.NewDealsStandard,
            ScorecardTable.NewDealsMet,
            ScorecardTable.NewDealsChange,
            ScorecardTable.NewDealsText
        ),
        [Indicator.ReviewsHeld] = new(
            ScorecardTable.ReviewsValue,
            ScorecardTable.ReviewsStandard,
            ScorecardTable.ReviewsMet,
            ScorecardTable.ReviewsChange,
            ScorecardTable.ReviewsText
        ),
    };

    /// <summary>The columns that hold values, by which the week after tells its change.</summary>
    public static readonly string[] Values = [.. ByIndicator.Values.Select(columns => columns.Value)];

    /// <summary>The value that a scorecard kept of an indicator.</summary>
    public static decimal? ValueOf(Entity? scorecard, Indicator indicator) =>
        scorecard?.GetAttributeValue<decimal?>(ByIndicator[indicator].Value);

    /// <summary>What a scorecard says.</summary>
    /// <param name="lines">The indicators.</param>
    /// <param name="words">The language of the row.</param>
    public static Dictionary<string, object?> Of(IReadOnlyCollection<ScorecardLine> lines, PhraseBook words)
    {
        var columns = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [ScorecardTable.Standards] = lines.Count,
            [ScorecardTable.Met] = lines.Count(line => line.Met == StandardMet.Met),
            [ScorecardTable.Explanation] = words
                .Say(ScorecardSentences.Of(lines, WeekFacts.ReasonOf))
                .Shortened(LongestText),
        };
        foreach (var line in lines)
        {
            var names = ByIndicator[line.Standard.Indicator];
            columns[names.Value] = line.Value;
            columns[names.Standard] = line.Standard.Value;
            columns[names.Met] = Choice.Of(line.Met);
            columns[names.Change] = line.Change;
            columns[names.Text] = words.Say(ScorecardSentences.Cell(line)).Shortened(LongestCell);
        }

        return columns;
    }

    private sealed record IndicatorColumns(string Value, string Standard, string Met, string Change, string Text);
}
