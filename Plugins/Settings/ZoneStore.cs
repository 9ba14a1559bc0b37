using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>Reads the platform's list of time zones.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ZoneStore(IOrganizationService service)
{
    /// <summary>The name that Windows gives a zone; null when the list has none of that code.</summary>
    public string? NameOf(int code)
    {
        var query = Query();
        query.Criteria.AddCondition(ZoneTable.Code, ConditionOperator.Equal, code);
        return First(query);
    }

    /// <summary>The name of the zone that the settings choose; null where they choose none.</summary>
    public string? NameOfChosen()
    {
        var query = Query();
        var settings = query.AddLink(SettingsTable.LogicalName, ZoneTable.Code, SettingsTable.TimeZoneCode);
        settings.LinkCriteria.AddCondition(SettingsTable.Key, ConditionOperator.Equal, ConfigurationStore.RowKey);
        return First(query);
    }

    private static QueryExpression Query() =>
        new(ZoneTable.LogicalName)
        {
            ColumnSet = new ColumnSet(ZoneTable.StandardName),
            TopCount = 1,
            NoLock = true,
        };

    private string? First(QueryExpression query) =>
        service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<string>(ZoneTable.StandardName);
}
