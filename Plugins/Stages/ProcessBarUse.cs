using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Stages;

/// <summary>
/// Finds out whether the organisation moves its deals by the process bar, and by which processes of its own. Every deal
/// gets
/// a bar by itself: one that stands beyond the first category shows that somebody moves them.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ProcessBarUse(IOrganizationService service)
{
    private const int FirstCategory = 0;
    private const int MostTables = 50;
    private const string FilterAlias = "filter";
    private const string TableColumn = "primaryobjecttypecode";

    /// <summary>Writes what is found into a digest; a bar that was used once stays so.</summary>
    public void Refresh(ConfigurationDigest digest)
    {
        digest.ProcessTables = OwnTables();
        digest.ProcessBarIsUsed = digest.ProcessBarIsUsed || ProcessTables.Standard.Any(IsMoved);
    }

    /// <summary>Keeps that the bar is used, where the settings row does not know it yet.</summary>
    /// <param name="table">The process table on which it was moved.</param>
    public void Keep(string table)
    {
        var store = new SettingsRow(service);
        var row = store.Read();
        var digest = SettingsRow.DigestOf(row);
        var isKnown = digest.ProcessBarIsUsed && (!ProcessTables.IsOwn(table) || digest.ProcessTables.Contains(table));
        if (isKnown)
        {
            return;
        }

        digest.ProcessBarIsUsed = true;
        if (ProcessTables.IsOwn(table) && !digest.ProcessTables.Contains(table))
        {
            digest.ProcessTables = [.. digest.ProcessTables, table];
        }

        store.WriteAsRead(row, new KeyValuePair<string, object?>(SettingsTable.Configuration, digest.Write()));
    }

    private bool IsMoved(string table)
    {
        var query = new QueryExpression(table)
        {
            ColumnSet = new ColumnSet(ProcessTable.ActiveStage),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(ProcessTable.Opportunity, ConditionOperator.NotNull);
        var stage = query.AddLink(ProcessStageTable.LogicalName, ProcessTable.ActiveStage, ProcessStageTable.Id);
        stage.LinkCriteria.AddCondition(ProcessStageTable.Category, ConditionOperator.GreaterThan, FirstCategory);
        return service.RetrieveMultiple(query).Entities.Count > 0;
    }

    // The deployment registers this plug-in's steps on the tables that the settings name; where one stands the table
    // exists.
    private List<string> OwnTables()
    {
        var query = new QueryExpression(StepTable.LogicalName)
        {
            ColumnSet = new ColumnSet(StepTable.Id),
            TopCount = MostTables,
            NoLock = true,
        };
        query.Criteria.AddCondition(StepTable.State, ConditionOperator.Equal, 0);
        var type = query.AddLink("plugintype", StepTable.Handler, "plugintypeid");
        type.LinkCriteria.AddCondition("typename", ConditionOperator.Equal, typeof(ProcessStagePlugin).FullName);
        var filter = query.AddLink("sdkmessagefilter", StepTable.Filter, "sdkmessagefilterid");
        filter.EntityAlias = FilterAlias;
        filter.Columns = new ColumnSet(TableColumn);
        return service
            .RetrieveMultiple(query)
            .Entities.Select(row =>
                row.GetAttributeValue<AliasedValue>(FilterAlias + "." + TableColumn)?.Value as string
            )
            .OfType<string>()
            .Where(table => ProcessTables.IsOwn(table) && table != OpportunityTable.LogicalName)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(table => table, StringComparer.Ordinal)
            .ToList();
    }
}
