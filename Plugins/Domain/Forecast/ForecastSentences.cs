using System.Globalization;
using SalesCorner.Plugins.Domain.Explanation;

namespace SalesCorner.Plugins.Domain.Forecast;

/// <summary>
/// Says a forecast as a manager would: how right the calls have been, what today's reads then, what pace says, what has
/// changed.
/// </summary>
internal static class ForecastSentences
{
    private const string TooFew = "Too few: {0} with a call and a result, and a bias is told from {1} on.";
    private const string NothingWon = "Nothing was won in the periods that have a call: no bias can be told.";
    private const string HappyEars = "Your commit has been {0} too high over {1} {2} (happy ears)";
    private const string Sandbagging = "Your commit has been {0} too low over {1} {2} (sandbagging)";
    private const string StraightHigh = "Your commit has been straight over {1} {2}, {0} too high";
    private const string StraightLow = "Your commit has been straight over {1} {2}, {0} too low";
    private const string CorrectedCall = "; corrected for that, today's {0} reads {1}";
    private const string PaceToo = "; pace says {0}, range {1} to {2}";
    private const string PaceAlone = "Pace says {0}, range {1} to {2}.";
    private const string NoPace = "Pace has no figure for this period.";
    private const string Typed = "The rep has called {0}.";
    private const string FromDeals =
        "Nobody has typed a commit: {0} is from deals, what is won and what stands in the forecast category Committed.";
    private const string Missing =
        "Nobody has typed a commit, and deals have no forecast category here: there is no call.";
    private const string Rise = "The call has risen by {0} since last week.";
    private const string Fall = "The call has fallen by {0} since last week.";
    private const string Same = "The call is that of last week.";
    private const string NoWeek = "No call was kept a week ago: a change is told from the second week on.";
    private const string Over = "The period is over: {0} was won, and the last call was {1}.";
    private const string OverWithoutCall = "The period is over: {0} was won, and nobody had called it.";
    private const string Moment = "It is judged by the calls of {0}.";

    private static readonly string[] Numbers = ["no", "one", "two", "three", "four"];

    /// <summary>One sentence a line.</summary>
    public static string Of(ForecastJudgement judged) => string.Join("\n", Lines(judged));

    private static IEnumerable<string> Lines(ForecastJudgement judged) =>
        judged.Facts.IsOver ? [Result(judged)] : OfRunning(judged);

    private static string Result(ForecastJudgement judged) =>
        judged.Facts.Typed is { } call
            ? Text(Over, Figures.Money(judged.Facts.Won), Figures.Money(call))
            : Text(OverWithoutCall, Figures.Money(judged.Facts.Won));

    private static IEnumerable<string> OfRunning(ForecastJudgement judged)
    {
        var facts = judged.Facts;
        if (facts.Track.Verdict is { } verdict and not CallVerdict.TooFew)
        {
            yield return Record(judged, verdict);
            yield return Text(Moment, MomentName(facts.Moment));
        }
        else
        {
            yield return facts.Track.Verdict is null
                ? NothingWon
                : Text(TooFew, Figures.Count(facts.Track.Periods, "closed period"), Numbers[CallTrack.LeastPeriods]);
            yield return facts.Landing is null
                ? NoPace
                : Text(PaceAlone, Rounded(facts.Landing), Rounded(facts.Low), Rounded(facts.High));
        }

        yield return SourceOf(judged);
        yield return ChangeOf(judged);
    }

    private static string Record(ForecastJudgement judged, CallVerdict verdict)
    {
        var facts = judged.Facts;
        var bias = facts.Track.Bias!.Value;
        var template = verdict switch
        {
            CallVerdict.HappyEars => HappyEars,
            CallVerdict.Sandbagging => Sandbagging,
            _ => bias < 0m ? StraightLow : StraightHigh,
        };
        var line = Text(
            template,
            Figures.Percent(Math.Abs(bias)),
            Numbers[Math.Min(facts.Track.Periods, Numbers.Length - 1)],
            facts.Periods
        );
        line += judged.Corrected is { } corrected
            ? Text(CorrectedCall, Figures.Money(judged.Call), Rounded(corrected))
            : string.Empty;
        return line
            + (
                facts.Landing is null
                    ? ". " + NoPace
                    : Text(PaceToo, Rounded(facts.Landing), Rounded(facts.Low), Rounded(facts.High)) + "."
            );
    }

    private static string SourceOf(ForecastJudgement judged) =>
        judged.Source switch
        {
            CallSource.Typed => Text(Typed, Figures.Money(judged.Call)),
            CallSource.FromDeals => Text(FromDeals, Figures.Money(judged.Call)),
            _ => Missing,
        };

    private static string ChangeOf(ForecastJudgement judged) =>
        judged.Change switch
        {
            null => NoWeek,
            > 0m and { } more => Text(Rise, Figures.Money(more)),
            < 0m and { } less => Text(Fall, Figures.Money(-less)),
            _ => Same,
        };

    private static string MomentName(CallMoment moment) =>
        moment switch
        {
            CallMoment.HalfTime => "half time",
            CallMoment.LastMonth => "the last month's first day",
            _ => "the first day",
        };

    // What is estimated is said with three digits: more would look more certain than it is.
    private static string Rounded(decimal? value)
    {
        if (value is not { } amount)
        {
            return Figures.Money(value);
        }

        var step = 1m;
        while (Math.Abs(amount) / step >= 1_000m)
        {
            step *= 10m;
        }

        return Figures.Money(Math.Round(amount / step, MidpointRounding.AwayFromZero) * step);
    }

    private static string Text(string template, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, template, values);
}
