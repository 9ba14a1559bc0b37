using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Standards;
using SalesCorner.Plugins.Time;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Measures the present week of some reps and the two before it, which late entries still change.</summary>
internal static class WeeksChunk
{
    private const int Weeks = 3;
    private const int DaysInWeek = 7;
    private const decimal Percent = 100m;

    /// <summary>Does a page of reps, as far as the call's budget allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var page = RepPage.Of(run);
        var portion = RepPage.Portion(run, page);
        if (portion.Items.Count == 0)
        {
            return new ChunkResult(0, 0) { Next = RepPage.Next(run, page) };
        }

        var settings = run.Configuration.Settings.Time;
        var starts = new WeekCalendar(settings.WeekStart).Latest(run.Today, Weeks);
        var reps = portion.Items.Select(rep => rep.RepId).ToList();
        var rows = new WeekRowStore(run.Service);
        // Before what they follow from is read: a version must not be newer than that.
        var stored = rows.Of(reps, starts[Weeks - 1]);
        var standards = new StandardStore(run.Service).On(starts[Weeks - 1]);
        var calls = new CallDirectionStore(run.Service).Read();
        var done = new WeekActivityStore(run.Service, run.Configuration, run.NowUtc)
            .Of(reps, starts[Weeks - 1], calls)
            .ToLookup(activity => activity.OwnerId);
        var created = new NewDealStore(run.Service, run.Configuration).Of(reps, starts[Weeks - 1], run.Today);
        return portion.Do(rep => starts.Count(start => Write(rep, start)), RepPage.Next(run, page));

        decimal? Standard(RepProfile rep, DateTime start, Indicator indicator) =>
            standards.ValueOf(rep.RepId, CalendarDay.Add(start, DaysInWeek - 1), indicator);

        bool Write(RepProfile rep, DateTime start)
        {
            var activities = done[rep.RepId].Where(activity => IsOf(start, activity.Day)).ToList();
            var key = WeekColumns.KeyOf(rep.RepId, start);
            stored.TryGetValue(key, out var row);
            // Somebody who did nothing in three weeks is no rep, or one whose rows are there.
            if (row is null && !done[rep.RepId].Any() && !created[rep.RepId].Any())
            {
                return false;
            }

            var week = new RepWeek(
                activities.Select(activity => activity.Activity).ToList(),
                Standard(rep, start, Indicator.WeekHours) ?? settings.WeekHours,
                Standard(rep, start, Indicator.ProactiveShare) / Percent ?? settings.ProactiveTarget
            )
            {
                NewDeals = created[rep.RepId].Count(day => IsOf(start, day)),
            };
            return rows.Write(row, key, WeekColumns.Of(rep, start, week, calls, run.Configuration.Words), run.NowUtc);
        }
    }

    private static bool IsOf(DateTime start, DateTime day) => day >= start && day < CalendarDay.Add(start, DaysInWeek);
}
