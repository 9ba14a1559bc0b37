using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Copies an objective with its key results for the next period, as a draft; a template for the present one and for
/// whoever
/// asks. With the caller's rights: who may not read it copies nothing.
/// </summary>
public sealed class CopyObjectivePlugin()
    : PluginBase(
        Step.OnCustomApi("sc_CopyObjective")
            .Takes<Guid>(SourceId)
            .MayTake<DateTime>(PeriodStart)
            .MayTake<DateTime>(PeriodEnd)
            .Answers<Guid>(CopyId)
            .Run(Copy)
    )
{
    private const string SourceId = "ObjectiveId";
    private const string PeriodStart = "PeriodStart";
    private const string PeriodEnd = "PeriodEnd";
    private const string CopyId = "CopyId";

    private static readonly string[] Kept =
    [
        ObjectiveTable.Name,
        ObjectiveTable.Why,
        ObjectiveTable.ManagerId,
        ObjectiveTable.ParentId,
        ObjectiveTable.Weight,
        ObjectiveTable.Public,
    ];

    private static readonly string[] KeptOfKeyResults =
    [
        KeyResultTable.Name,
        KeyResultTable.Unit,
        KeyResultTable.Source,
        KeyResultTable.Start,
        KeyResultTable.Target,
        KeyResultTable.Weight,
    ];

    private static void Copy(PluginRun run)
    {
        var source = run.UserService.Retrieve(
            ObjectiveTable.LogicalName,
            run.Input<Guid>(SourceId),
            new ColumnSet([
                .. Kept,
                ObjectiveTable.Template,
                ObjectiveTable.PeriodStart,
                ObjectiveTable.PeriodEnd,
                ObjectiveTable.Owner,
            ])
        );
        new ConfigurationStore(run.Service).Horizon(run.NowUtc, out var configuration);
        var period = PeriodOf(
            run,
            source,
            new ObjectivePeriods(configuration.Calendar),
            configuration.DayOf(run.NowUtc)
        );
        var isTemplate = source.GetAttributeValue<bool>(ObjectiveTable.Template);
        var owner = isTemplate
            ? new EntityReference(UserTable.LogicalName, run.Context.InitiatingUserId)
            : source.GetAttributeValue<EntityReference>(ObjectiveTable.Owner);
        var copy = run.UserService.Create(
            Taken(source, Kept, ObjectiveTable.LogicalName)
                .With(
                    new Dictionary<string, object?>(StringComparer.Ordinal)
                    {
                        [ObjectiveTable.PeriodStart] = period.Start,
                        [ObjectiveTable.PeriodEnd] = period.End,
                        [ObjectiveTable.Owner] = owner,
                    }
                )
        );
        CopyKeyResults(run, source.Id, new EntityReference(ObjectiveTable.LogicalName, copy), owner, period);
        run.Output(CopyId, copy);
    }

    private static ObjectivePeriod PeriodOf(PluginRun run, Entity source, ObjectivePeriods periods, DateTime today)
    {
        var start = run.Input<DateTime?>(PeriodStart);
        var end = run.Input<DateTime?>(PeriodEnd);
        if (
            start is null
            && end is null
            && !source.GetAttributeValue<bool>(ObjectiveTable.Template)
            && source.GetAttributeValue<DateTime?>(ObjectiveTable.PeriodStart) is { } first
            && source.GetAttributeValue<DateTime?>(ObjectiveTable.PeriodEnd) is { } last
        )
        {
            return periods.After(new ObjectivePeriod(first.Date, last.Date));
        }

        return periods.Complete(start, end, today);
    }

    private static void CopyKeyResults(
        PluginRun run,
        Guid sourceId,
        EntityReference copy,
        EntityReference owner,
        ObjectivePeriod period
    )
    {
        var query = new QueryExpression(KeyResultTable.LogicalName)
        {
            ColumnSet = new ColumnSet(KeptOfKeyResults),
            TopCount = 100,
        };
        query.Criteria.AddCondition(KeyResultTable.ObjectiveId, ConditionOperator.Equal, sourceId);
        query.Criteria.AddCondition(KeyResultTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.AddOrder(KeyResultTable.Name, OrderType.Ascending);
        foreach (var keyResult in run.UserService.RetrieveMultiple(query).Entities)
        {
            var taken = Taken(keyResult, KeptOfKeyResults, KeyResultTable.LogicalName);
            taken[KeyResultTable.ObjectiveId] = copy;
            taken[KeyResultTable.DueOn] = period.End;
            taken[KeyResultTable.Owner] = owner;
            run.UserService.Create(taken);
        }
    }

    private static Entity Taken(Entity source, IEnumerable<string> columns, string table)
    {
        var taken = new Entity(table);
        foreach (var column in columns.Where(source.Contains))
        {
            taken[column] = source[column];
        }

        return taken;
    }
}
