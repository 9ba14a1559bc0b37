using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Time;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>Measures the present week of some reps and the two before it, which late entries still change.</summary>
internal static class WeeksChunk
{
    private const int Weeks = 3;

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
        var calls = new CallDirectionStore(run.Service).Read();
        var done = new WeekActivityStore(run.Service, run.Configuration, run.NowUtc)
            .Of(reps, starts[Weeks - 1], calls)
            .ToLookup(activity => activity.OwnerId);
        return portion.Do(rep => starts.Count(start => Write(rep, start)), RepPage.Next(run, page));

        bool Write(RepProfile rep, DateTime start)
        {
            var activities = done[rep.RepId]
                .Where(activity => activity.Day >= start && activity.Day < start.AddDays(7))
                .ToList();
            var key = WeekColumns.KeyOf(rep.RepId, start);
            stored.TryGetValue(key, out var row);
            // Somebody who completed nothing in three weeks is no rep, or one whose rows are there.
            if (row is null && !done[rep.RepId].Any())
            {
                return false;
            }

            var week = new RepWeek(
                activities.Select(activity => activity.Activity).ToList(),
                settings.WeekHours,
                settings.ProactiveTarget
            );
            return rows.Write(row, key, WeekColumns.Of(rep, start, week, calls), run.NowUtc);
        }
    }
}
