using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Stages;

/// <summary>
/// Reads how far the process bars of deals have come: one request a process table, however many deals.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
internal sealed class ProcessRunStore(IOrganizationService service, SalesConfiguration configuration)
{
    private const int Finished = 2;
    private const int Aborted = 3;
    private const string StageAlias = "stage";

    /// <summary>
    /// What the process bar makes of the columns of the deals. A deal without any process row has none.
    /// </summary>
    /// <param name="deals">The deals.</param>
    /// <param name="tables">The process tables to ask.</param>
    public IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, object?>> ColumnsOf(
        IReadOnlyCollection<Guid> deals,
        IEnumerable<string> tables
    )
    {
        var runs = tables
            .SelectMany(table =>
                service
                    .All(Query(table, deals))
                    .Select(row => new { Deal = ProcessTables.DealOf(row)!.Id, Run = Read(row) })
            )
            .ToLookup(found => found.Deal, found => found.Run);
        return deals
            .Distinct()
            .ToDictionary(
                deal => deal,
                IReadOnlyDictionary<string, object?> (deal) => Columns(ProcessRun.ThatCounts(runs[deal]))
            );
    }

    /// <summary>
    /// The columns that have to change on a deal: none while the stage is the same, for two stages of a process can be
    /// one
    /// stage of the deal.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Changing(
        Entity deal,
        IReadOnlyDictionary<string, object?> columns
    ) =>
        Equals(deal.GetAttributeValue<int?>(OpportunityTable.ProcessStage), columns[OpportunityTable.ProcessStage])
            ? new Dictionary<string, object?>(StringComparer.Ordinal)
            : columns;

    /// <summary>The stage of a row that carries its process stage's name and category.</summary>
    public int? StageOf(Entity row)
    {
        var stage = row.Unaliased(StageAlias, ProcessStageTable.LogicalName);
        return configuration.StageMap.OfProcessStage(
            stage.GetAttributeValue<string>(ProcessStageTable.Name),
            stage.GetAttributeValue<OptionSetValue>(ProcessStageTable.Category)?.Value
        );
    }

    /// <summary>
    /// Adds the name and category of process stages to a query of process rows: of the active one, or of all of the
    /// process.
    /// </summary>
    public static LinkEntity WithStage(QueryExpression query, string by = ProcessTable.ActiveStage)
    {
        var key = by == ProcessTable.ActiveStage ? ProcessStageTable.Id : by;
        var stage = query.AddLink(ProcessStageTable.LogicalName, by, key, JoinOperator.LeftOuter);
        stage.EntityAlias = StageAlias;
        stage.Columns = new ColumnSet(ProcessStageTable.Name, ProcessStageTable.Category);
        return stage;
    }

    private static QueryExpression Query(string table, IEnumerable<Guid> deals)
    {
        var deal = ProcessTables.DealColumn(table);
        var query = new QueryExpression(table)
        {
            ColumnSet = new ColumnSet(
                deal,
                ProcessTable.ActiveStageStartedOn,
                ProcessTable.StatusReason,
                ProcessTable.ModifiedOn
            ),
            NoLock = true,
        };
        query.Criteria.AddCondition(
            new ConditionExpression(deal, ConditionOperator.In, deals.Cast<object>().ToArray())
        );
        query.AddOrder(ProcessTable.Id, OrderType.Ascending);
        WithStage(query);
        return query;
    }

    private ProcessRun Read(Entity row) =>
        new(StateOf(row), row.GetAttributeValue<DateTime>(ProcessTable.ModifiedOn))
        {
            Stage = StageOf(row),
            StageSince = row.GetAttributeValue<DateTime?>(ProcessTable.ActiveStageStartedOn),
        };

    private static ProcessState StateOf(Entity row) =>
        row.GetAttributeValue<OptionSetValue>(ProcessTable.StatusReason)?.Value switch
        {
            Finished => ProcessState.Finished,
            Aborted => ProcessState.Aborted,
            _ => ProcessState.Active,
        };

    private static Dictionary<string, object?> Columns(ProcessRun? run) =>
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [OpportunityTable.ProcessStage] = run?.Stage,
            [OpportunityTable.ProcessStageOn] = run?.Stage is null ? null : run.StageSince,
        };
}
