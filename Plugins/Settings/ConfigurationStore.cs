using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>Reads the whole configuration in one request.</summary>
/// <param name="service">Acts as SYSTEM: a rep's save must not depend on the rep's right to read settings.</param>
internal sealed class ConfigurationStore(IOrganizationService service)
{
    /// <summary>The key of the one settings row.</summary>
    public const string RowKey = "default";

    /// <summary>The configuration; all defaults where no settings row exists.</summary>
    public SalesConfiguration Read() =>
        Row([.. SettingsReader.Columns, SettingsTable.Configuration, SettingsTable.RescorePendingSince, SettingsTable.NightlyRanOn]) is { } row
            ? DigestCache.Shared.Read(Digest(row)) with
            {
                RowId = row.Id,
                Settings = SettingsReader.Read(row),
                RescorePendingSince = row.GetAttributeValue<DateTime?>(SettingsTable.RescorePendingSince),
                NightlyRanOn = row.GetAttributeValue<DateTime?>(SettingsTable.NightlyRanOn),
            }
            : SalesConfiguration.Default;

    /// <summary>The organisation's fiscal periods alone: one column instead of all settings.</summary>
    public FiscalCalendar Calendar() => DigestAlone().Calendar;

    /// <summary>What people call a stage.</summary>
    public string StageName(int stage) => DigestAlone().StageName(stage);

    private SalesConfiguration DigestAlone() =>
        Row([SettingsTable.Configuration]) is { } row ? DigestCache.Shared.Read(Digest(row)) : SalesConfiguration.Default;

    private Entity? Row(string[] columns)
    {
        var query = new QueryExpression(SettingsTable.LogicalName) { ColumnSet = new ColumnSet(columns), TopCount = 1, NoLock = true };
        query.Criteria.AddCondition(SettingsTable.Key, ConditionOperator.Equal, RowKey);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private static string? Digest(Entity row) => row.GetAttributeValue<string>(SettingsTable.Configuration);
}
