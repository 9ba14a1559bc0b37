using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Standards;
using SalesCorner.Plugins.Domain.Time;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Standards;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Closes the last week of each rep who has coverage and a standard, once: a scorecard that is there is never written
/// again.
/// </summary>
internal static class ScorecardsChunk
{
    private const int Week = 7;

    /// <summary>Does a page of reps, as far as the call's budget allows.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var page = RepPage.Of(run);
        var portion = RepPage.Portion(run, page);
        var weekStart = LastWeek(run);
        var standards = new StandardStore(run.Service).On(CalendarDay.Add(weekStart, Week - 1));
        if (portion.Items.Count == 0 || standards.IsEmpty)
        {
            return new ChunkResult(0, 0) { Next = standards.IsEmpty ? null : RepPage.Next(run, page) };
        }

        var reps = portion.Items.Select(rep => rep.RepId).ToList();
        var facts = new WeekFacts(run.Service, run.Configuration, run.Horizon.Current.Start, weekStart, reps);
        var kept = Kept(run, weekStart, reps);
        return portion.Do(
            rep => Close(run, rep.RepId, weekStart, standards, facts, kept) ? 1 : 0,
            RepPage.Next(run, page)
        );
    }

    private static bool Close(
        NightlyRun run,
        Guid repId,
        DateTime weekStart,
        StandardBook standards,
        WeekFacts facts,
        Dictionary<string, Entity> kept
    )
    {
        var asked = standards.Of(repId, CalendarDay.Add(weekStart, Week - 1));
        var key = KeyOf(repId, weekStart);
        if (asked.Count == 0 || kept.ContainsKey(key) || facts.CoverageOf(repId) is not { } coverage)
        {
            return false;
        }

        var before = kept.TryGetValue(KeyOf(repId, CalendarDay.Add(weekStart, -Week)), out var found) ? found : null;
        var lines = asked
            .Select(standard => new ScorecardLine(
                standard,
                facts.Of(repId, standard.Indicator),
                ScorecardColumns.ValueOf(before, standard.Indicator)
            ))
            .ToList();
        var row = new Entity(ScorecardTable.LogicalName, ScorecardTable.Key, key).With(
            ScorecardColumns.Of(lines, run.Configuration.Words)
        );
        row[ScorecardTable.Name] = NameOf(coverage, weekStart, run.Configuration.Words);
        row[ScorecardTable.Rep] = coverage.GetAttributeValue<EntityReference>(RepCoverageTable.RepId);
        row[ScorecardTable.ManagerId] = coverage.GetAttributeValue<EntityReference>(RepCoverageTable.ManagerId);
        row[ScorecardTable.Owner] = coverage.GetAttributeValue<EntityReference>(RepCoverageTable.Owner);
        row[ScorecardTable.WeekStart] = weekStart;
        run.Service.Execute(new UpsertRequest { Target = row });
        return true;
    }

    // The week before this one, by the organisation's first day of the week.
    private static DateTime LastWeek(NightlyRun run) =>
        CalendarDay.Add(new WeekCalendar(run.Configuration.Settings.Time.WeekStart).StartOf(run.Today), -Week);

    private static Dictionary<string, Entity> Kept(NightlyRun run, DateTime weekStart, List<Guid> reps)
    {
        var query = new QueryExpression(ScorecardTable.LogicalName)
        {
            ColumnSet = new ColumnSet([ScorecardTable.Key, .. ScorecardColumns.Values]),
        };
        query.Criteria.AddCondition(
            new ConditionExpression(ScorecardTable.Rep, ConditionOperator.In, reps.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(
            ScorecardTable.WeekStart,
            ConditionOperator.OnOrAfter,
            CalendarDay.Add(weekStart, -Week)
        );
        query.AddOrder(ScorecardTable.Id, OrderType.Ascending);
        return run
            .Service.All(query)
            .ToDictionary(row => row.GetAttributeValue<string>(ScorecardTable.Key), StringComparer.Ordinal);
    }

    private static string NameOf(Entity coverage, DateTime weekStart, PhraseBook words)
    {
        var name =
            coverage.GetAttributeValue<EntityReference>(RepCoverageTable.RepId)?.Name
            ?? coverage.GetAttributeValue<string>(RepCoverageTable.Name);
        return name + ", " + words.Say(FormattableString.Invariant($"week of {weekStart:yyyy-MM-dd}"));
    }

    private static string KeyOf(Guid repId, DateTime weekStart) => CoverageKey.Rep(repId, weekStart);
}
