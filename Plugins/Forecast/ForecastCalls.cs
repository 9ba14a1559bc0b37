using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Forecast;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Forecast;

/// <summary>
/// The columns of a forecast that follow from what is typed, so that a save computes them from its own row.
/// </summary>
internal static class ForecastCalls
{
    private const int LongestExplanation = 4_000;
    private const decimal Percent = 100m;

    /// <summary>What they follow from, besides the typed calls themselves.</summary>
    public static readonly string[] Needed =
    [
        ForecastTable.Commit,
        ForecastTable.FromDeals,
        ForecastTable.Landing,
        ForecastTable.LandingLow,
        ForecastTable.LandingHigh,
        ForecastTable.LastWeek,
        ForecastTable.Moment,
        ForecastTable.Periods,
        ForecastTable.Accuracy,
        ForecastTable.Bias,
        ForecastTable.PeriodStart,
        ForecastTable.PeriodEnd,
        ForecastTable.WonValue,
        ForecastTable.IsOver,
        ForecastTable.Call,
        ForecastTable.CallSource,
        ForecastTable.Corrected,
        ForecastTable.Change,
        ForecastTable.Explanation,
    ];

    /// <summary>What a row as it will be says of its forecast.</summary>
    public static ForecastFacts Facts(RowView row) =>
        new()
        {
            Typed = row.Money(ForecastTable.Commit),
            FromDeals = row.Money(ForecastTable.FromDeals),
            Landing = row.Money(ForecastTable.Landing),
            Low = row.Money(ForecastTable.LandingLow),
            High = row.Money(ForecastTable.LandingHigh),
            LastWeek = row.Money(ForecastTable.LastWeek),
            Won = row.Money(ForecastTable.WonValue),
            IsOver = row.Value<bool?>(ForecastTable.IsOver) ?? false,
            Moment = Choice.Read<CallMoment>(row.Value<OptionSetValue>(ForecastTable.Moment)) ?? CallMoment.FirstDay,
            Track = new CallTrack(
                row.Value<int?>(ForecastTable.Periods) ?? 0,
                row.Value<decimal?>(ForecastTable.Accuracy) / Percent,
                row.Value<decimal?>(ForecastTable.Bias) / Percent
            ),
            Periods =
                row.Day(ForecastTable.PeriodStart) is { } start && row.Day(ForecastTable.PeriodEnd) is { } end
                    ? PeriodWords.Plural(start, end)
                    : "periods",
        };

    /// <summary>The columns.</summary>
    /// <param name="facts">What they follow from.</param>
    /// <param name="words">The language of the row.</param>
    public static Dictionary<string, object?> Columns(ForecastFacts facts, PhraseBook words)
    {
        var judged = new ForecastJudgement(facts);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [ForecastTable.Call] = Amount(judged.Call),
            [ForecastTable.CallSource] = Choice.Of(judged.Source),
            [ForecastTable.Corrected] = Amount(judged.Corrected),
            [ForecastTable.Change] = Amount(judged.Change),
            [ForecastTable.Explanation] = words.Say(ForecastSentences.Of(judged)).Shortened(LongestExplanation),
        };
    }

    private static Money? Amount(decimal? value) =>
        value is null ? null : new Money(Math.Round(value.Value, 2, MidpointRounding.AwayFromZero));
}
