using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>Reads and writes the computed part of the one settings row, creating the row where it is missing.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class SettingsRow(IOrganizationService service)
{
    /// <summary>The row with its digest; a new one with the key when there is none yet.</summary>
    public Entity Read()
    {
        var query = new QueryExpression(SettingsTable.LogicalName)
        {
            ColumnSet = new ColumnSet(SettingsTable.Configuration, SettingsTable.RescorePendingSince),
            TopCount = 1,
        };
        query.Criteria.AddCondition(SettingsTable.Key, ConditionOperator.Equal, ConfigurationStore.RowKey);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() ?? new Entity(SettingsTable.LogicalName);
    }

    /// <summary>The digest of a row; an empty one when it has none or a damaged one.</summary>
    public static ConfigurationDigest DigestOf(Entity row) =>
        ConfigurationDigest.Parse(row.GetAttributeValue<string>(SettingsTable.Configuration))
        ?? new ConfigurationDigest();

    /// <summary>Writes computed columns of the row unless somebody else has written it since it was read.</summary>
    public void WriteAsRead(Entity row, params KeyValuePair<string, object?>[] values) =>
        Write(row, row.RowVersion, values);

    /// <summary>
    /// Writes computed columns of the row, whoever wrote it meanwhile; creates it with all defaults where it does not
    /// exist.
    /// </summary>
    public void Write(Entity row, params KeyValuePair<string, object?>[] values) => Write(row, null, values);

    private void Write(Entity row, string? version, KeyValuePair<string, object?>[] values)
    {
        var change = new Entity(SettingsTable.LogicalName, row.Id) { RowVersion = version };
        foreach (var value in values)
        {
            change[value.Key] = value.Value;
        }

        if (row.Id != Guid.Empty)
        {
            service.UpdateAsRead(change);
            return;
        }

        change[SettingsTable.Key] = ConfigurationStore.RowKey;
        change[SettingsTable.Name] = "Sales Corner settings";
        service.Create(change);
    }
}
