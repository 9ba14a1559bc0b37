using System.Globalization;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Time;

/// <summary>A week as its row holds it.</summary>
internal static class WeekColumns
{
    /// <summary>The key of a rep's week.</summary>
    public static string KeyOf(Guid rep, DateTime start) =>
        rep.ToString("D") + ":" + start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Column by column; null clears one.</summary>
    /// <param name="rep">Whose week.</param>
    /// <param name="start">Its first day.</param>
    /// <param name="week">The week.</param>
    /// <param name="calls">Whether the direction of calls is believed.</param>
    /// <param name="words">The language of the row.</param>
    public static Dictionary<string, object?> Of(
        RepProfile rep,
        DateTime start,
        RepWeek week,
        CallDirections calls,
        PhraseBook words
    )
    {
        var figures = new StoredFigures();
        figures.Set(WeekTable.Name, rep.Name + ", " + start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        figures.Set(WeekTable.Rep, CoverageRowIdentity.User(rep.RepId));
        figures.Set(WeekTable.Owner, CoverageRowIdentity.User(rep.RepId));
        figures.Set(WeekTable.WeekStart, start);
        figures.Hours(WeekTable.WeekHours, week.WeekHours);
        figures.Count(WeekTable.ActivityCount, week.Activities.Count);
        figures.Count(WeekTable.Meetings, week.Meetings);
        figures.Count(WeekTable.NewDeals, week.NewDeals);
        figures.Percent(WeekTable.TargetShare, week.Target);
        var isKnown = week.Activities.Count > 0;
        Hours(WeekTable.ProactiveHours, WeekTable.ProactiveShare, week.Of(TimeClass.Proactive));
        Hours(WeekTable.ReactiveHours, WeekTable.ReactiveShare, week.Of(TimeClass.Reactive));
        Hours(WeekTable.InternalHours, WeekTable.InternalShare, week.Of(TimeClass.Internal));
        Hours(WeekTable.Unlogged, WeekTable.UnloggedShare, week.Unlogged);
        figures.Hours(WeekTable.GapHours, isKnown ? week.Gap : null);
        figures.Hours(WeekTable.ProspectHours, isKnown ? week.Of(DealMotion.Prospect) : null);
        figures.Hours(WeekTable.GrowHours, isKnown ? week.Of(DealMotion.Grow) : null);
        figures.Hours(WeekTable.MaintainHours, isKnown ? week.Of(DealMotion.Maintain) : null);
        figures.Percent(WeekTable.LoggedShare, week.LoggedShare);
        figures.Set(WeekTable.Explanation, words.Say(WeekSentences.Of(week)));
        figures.Set(WeekTable.Note, isKnown && !calls.AreBelieved ? words.Say(WeekSentences.Unbelieved(calls)) : null);
        return figures.Columns.ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal);

        void Hours(string hoursColumn, string shareColumn, decimal hours)
        {
            figures.Hours(hoursColumn, isKnown ? hours : null);
            figures.Percent(shareColumn, isKnown ? week.Share(hours) : null);
        }
    }
}
