using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Stages;

/// <summary>Keeps on a deal where its process bar stands, by the process that counts for it.</summary>
public sealed class ProcessStagePlugin()
    : PluginBase([
        // Before the others, which take any table.
        Step.On(Message.Update, OpportunityTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(OpportunityTable.State)
            .WithPreImage(OpportunityTable.State)
            .Run(FollowReopened),
        .. ProcessTables.Standard.SelectMany(table =>
            new[]
            {
                Step.On(Message.Create, table)
                    .At(Stage.PostOperation)
                    .Asynchronously()
                    .WithPostImage(ProcessTables.DealColumn(table))
                    .OrOnTablesOfTheOrganisation()
                    .Run(Follow),
                Step.On(Message.Update, table)
                    .At(Stage.PostOperation)
                    .Asynchronously()
                    .WhenChanged(
                        ProcessTables.DealColumn(table),
                        ProcessTable.ActiveStage,
                        ProcessTable.State,
                        ProcessTable.StatusReason
                    )
                    .WithPreImage(ProcessTables.DealColumn(table))
                    .WithPostImage(ProcessTables.DealColumn(table))
                    .OrOnTablesOfTheOrganisation()
                    .Run(Follow),
                Step.On(Message.Delete, table)
                    .At(Stage.PostOperation)
                    .Asynchronously()
                    .WithPreImage(ProcessTables.DealColumn(table))
                    .OrOnTablesOfTheOrganisation()
                    .Run(Follow),
            }
        ),
    ])
{
    private static void Follow(PluginRun run)
    {
        var deals = new[] { run.PreImage, run.PostImage }
            .Select(ProcessTables.DealOf)
            .OfType<EntityReference>()
            .Select(deal => deal.Id)
            .Distinct()
            .ToArray();
        if (deals.Length == 0)
        {
            run.Trace("The process has not come to a deal.");
            return;
        }

        Refresh(run, deals, run.Context.PrimaryEntityName);
    }

    // While a deal is closed it keeps the stage in which it closed; its bar may have been moved in the meantime.
    private static void FollowReopened(PluginRun run)
    {
        if (new DealView(run.Record, run.PreImage, run.NowUtc).Reopens)
        {
            Refresh(run, [run.Context.PrimaryEntityId], ProcessTable.OpportunitySales);
        }
    }

    private static void Refresh(PluginRun run, Guid[] deals, string table)
    {
        var configuration = new ConfigurationStore(run.Service).Read();
        RowVersions.UntilRight(run, () => Follow(run, deals, table, configuration));
    }

    // The deals before what they follow from: their versions must not be newer than it.
    private static bool Follow(PluginRun run, Guid[] deals, string table, SalesConfiguration configuration)
    {
        var rows = run.Service.RetrieveMultiple(OpenDeals(deals)).Entities;
        var columns = new ProcessRunStore(run.Service, configuration).ColumnsOf(
            deals,
            ProcessTables.Of(configuration, table)
        );
        if (ShowsUse(configuration, table, columns.Values))
        {
            RowVersions.Again(run, () => new ProcessBarUse(run.Service).Keep(table));
            run.Trace("The organisation moves deals by the process bar.");
        }

        var writes = false;
        foreach (var row in rows)
        {
            writes |= Write(run, row, columns[row.Id]);
        }

        return writes;
    }

    private static bool ShowsUse(
        SalesConfiguration configuration,
        string table,
        IEnumerable<IReadOnlyDictionary<string, object?>> bars
    ) =>
        ProcessTables.IsOwn(table)
            ? !configuration.OwnProcessTables.Contains(table, StringComparer.Ordinal)
            : !configuration.ProcessBarIsUsed && bars.Any(bar => bar[OpportunityTable.ProcessStage] is > 0);

    private static bool Write(PluginRun run, Entity deal, IReadOnlyDictionary<string, object?> columns)
    {
        var change = RowChange.Between(deal, ProcessRunStore.Changing(deal, columns));
        run.Trace(
            change is null
                ? "The deal's stage by the process bar is as it was."
                : $"The process bar stands in stage {columns[OpportunityTable.ProcessStage]}."
        );
        if (change is null)
        {
            return false;
        }

        run.Service.UpdateAsRead(change);
        return true;
    }

    private static QueryExpression OpenDeals(Guid[] deals)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(OpportunityTable.ProcessStage, OpportunityTable.ProcessStageOn),
            NoLock = true,
        };
        query.Criteria.AddCondition(
            new ConditionExpression(OpportunityTable.Id, ConditionOperator.In, deals.Cast<object>().ToArray())
        );
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        return query;
    }
}
