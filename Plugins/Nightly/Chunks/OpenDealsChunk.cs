using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Credit;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Stages;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Judges a page of open deals again as if they had just been saved: what a day changes, and what an event missed.
/// </summary>
internal static class OpenDealsChunk
{
    private static readonly string[] Columns =
    [
        .. DealImage.Columns.Concat(ActivityColumns.All).Distinct(StringComparer.Ordinal),
        OpportunityTable.LayerMarks,
    ];

    /// <summary>Does a page of deals.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var page = run.Service.RetrieveMultiple(Query(run));
        var next = page.MoreRecords
            ? run.Token with
            {
                Page = run.Token.Page + 1,
                Cookie = page.PagingCookie,
                Done = null,
            }
            : null;
        var portion = new Portion<Entity>(run, page.Entities, row => row.Id.ToString("N"));
        var ids = portion.Items.Select(row => row.Id).ToArray();
        if (ids.Length == 0)
        {
            return new ChunkResult(0, 0) { Next = next };
        }

        var answers = new EvidenceStore(run.Service).RowsOf(ids);
        var record = new RecordAnswersFollower(run);
        var facts = new DealActivityStore(run.Service, run.Configuration.ActivityRules)
            .Of(ids)
            .ToDictionary(
                deal => deal.Row.Id,
                deal => ActivityColumns.Of(deal, run.Configuration.ActivityRules, run.NowUtc)
            );
        var bars = BarsOf(run, ids);
        return portion.Do(
            row =>
                record.Follow(row, answers[row.Id].ToList())
                + Write(run, ChangeOrNote(run, row, EvidenceStore.Given(answers[row.Id]), ColumnsOf(row, facts, bars))),
            next
        );
    }

    private static int Write(NightlyRun run, Entity? change)
    {
        if (change is null)
        {
            return 0;
        }

        run.Service.UpdateAsRead(change);
        return 1;
    }

    // While the organisation moves no process bar the bars say nothing, and nobody asks for them.
    private static IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, object?>> BarsOf(NightlyRun run, Guid[] ids) =>
        run.Configuration.ProcessBarIsUsed
            ? new ProcessRunStore(run.Service, run.Configuration).ColumnsOf(ids, ProcessTables.Of(run.Configuration))
            : new Dictionary<Guid, IReadOnlyDictionary<string, object?>>();

    // What the deal's activities and its process bar say.
    private static IEnumerable<KeyValuePair<string, object?>> ColumnsOf(
        Entity row,
        Dictionary<Guid, IReadOnlyDictionary<string, object?>> facts,
        IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, object?>> bars
    )
    {
        var columns = facts.TryGetValue(row.Id, out var measured) ? measured.AsEnumerable() : [];
        return bars.TryGetValue(row.Id, out var bar) ? columns.Concat(ProcessRunStore.Changing(row, bar)) : columns;
    }

    // A deal that cannot be judged says so itself and does not keep the others from being judged. No request has failed
    // here, so the transaction lives on.
    private static Entity? ChangeOrNote(
        NightlyRun run,
        Entity row,
        IReadOnlyList<Answer> answers,
        IEnumerable<KeyValuePair<string, object?>> facts
    )
    {
        try
        {
            return Change(run, row, answers, facts);
        }
        catch (Exception problem)
            when (problem is ArithmeticException or ArgumentException or InvalidOperationException or FormatException)
        {
            return RowChange.Between(
                row,
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [OpportunityTable.ComputeNote] = FailurePolicy.NoteOf(problem, run.Configuration.Words),
                }
            );
        }
    }

    private static Entity? Change(
        NightlyRun run,
        Entity row,
        IReadOnlyList<Answer> answers,
        IEnumerable<KeyValuePair<string, object?>> facts
    )
    {
        var measured = new Entity(row.LogicalName, row.Id);
        foreach (var fact in facts)
        {
            measured[fact.Key] = fact.Value;
        }

        var deal = new DealView(new RowView(measured, row), row, run.NowUtc, run.Configuration);
        var decision = new DealDecision(deal, run.Configuration).Decide(
            new DealEvidence(answers, CompetitorNamed: false)
        );
        measured.With(decision.Columns);
        if (LayerMarks.IsDue(run.Today, run.Configuration.Calendar.PeriodOf(run.Today).Start))
        {
            measured[OpportunityTable.LayerMarks] = LayerMarks.With(
                row.GetAttributeValue<string>(OpportunityTable.LayerMarks),
                MarkOf(new RowView(measured, row), run.Today)
            );
        }

        return RowChange.Between(
            row,
            measured.Attributes.ToDictionary(
                column => column.Key,
                column => (object?)column.Value,
                StringComparer.Ordinal
            )
        );
    }

    private static LayerMark MarkOf(RowView row, DateTime today)
    {
        var open = DealLayer.Read(row);
        var reason = open.IsStale(today)
            ? Choice.Read<StaleReason>(row.Value<OptionSetValue>(OpportunityTable.StaleReason))
            : null;
        return new LayerMark(today, PaceLayerRule.Of(open, today), reason)
        {
            IsSingleContact = row.Day(OpportunityTable.SingleContactOn) is not null,
        };
    }

    private static QueryExpression Query(NightlyRun run)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(Columns),
            PageInfo = new PagingInfo
            {
                Count = run.Token.Size,
                PageNumber = run.Token.Page,
                PagingCookie = run.Token.Cookie,
            },
        };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        OwnersOf(run)?.Restrict(query);
        return query;
    }

    /// <summary>Whose deals the run is about; null for everybody's.</summary>
    public static OwnerFilter? OwnersOf(NightlyRun run)
    {
        var credit = new TeamCreditStore(run.Service);
        return run.Token.RepId is { } rep ? OwnerFilter.Of([rep, .. credit.TeamsByRep([rep])[rep]])
            : run.Token.Part == NightlyPart.Deals ? OwnerFilter.Unattributed(credit.CreditedTeams())
            : null;
    }
}
