using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>Reads the whole configuration in one request.</summary>
/// <param name="service">Acts as SYSTEM: a rep's save must not depend on the rep's right to read settings.</param>
internal sealed class ConfigurationStore(IOrganizationService service)
{
    /// <summary>The key of the one settings row.</summary>
    public const string RowKey = "default";

    private const string Figures = "measured";

    /// <summary>The configuration; all defaults where no settings row exists.</summary>
    public SalesConfiguration Read() => Read(BaselineTable.Figures);

    /// <summary>The same with what was measured of pace, which coverage needs and a save does not.</summary>
    public SalesConfiguration ReadWithPace() => Read(BaselineTable.Figures, BaselineTable.Pace);

    private SalesConfiguration Read(params string[] figures) =>
        First(
            WithFigures(
                Query([
                    .. SettingsReader.Columns,
                    SettingsTable.Configuration,
                    SettingsTable.RescorePendingSince,
                    SettingsTable.NightlyRanOn,
                ]),
                figures
            )
        )
            is { } row
            ? DigestOf(row) with
            {
                Measured = DigestCaches.Figures.Read(FiguresOf(row, BaselineTable.Figures)),
                Pace = DigestCaches.Pace.Read(FiguresOf(row, BaselineTable.Pace)),
                RowId = row.Id,
                Settings = SettingsReader.Read(row),
                RescorePendingSince = row.GetAttributeValue<DateTime?>(SettingsTable.RescorePendingSince),
                NightlyRanOn = row.GetAttributeValue<DateTime?>(SettingsTable.NightlyRanOn),
            }
            : SalesConfiguration.Default;

    /// <summary>
    /// The fiscal periods that coverage is kept for at a moment: two columns instead of all settings.
    /// </summary>
    public CoverageHorizon Horizon(DateTime nowUtc) => Horizon(nowUtc, out _);

    /// <summary>
    /// The same, with the configuration as far as it does not stand in settings of its own: calendar, zone, currency.
    /// </summary>
    public CoverageHorizon Horizon(DateTime nowUtc, out SalesConfiguration configuration)
    {
        var row =
            First(Query([SettingsTable.Configuration, SettingsTable.GraceDays]))
            ?? new Entity(SettingsTable.LogicalName);
        configuration = DigestOf(row);
        return new CoverageHorizon(configuration.Calendar, configuration.DayOf(nowUtc), SettingsReader.GraceDays(row));
    }

    /// <summary>The organisation's fiscal periods alone.</summary>
    public FiscalCalendar Calendar() => DigestAlone().Calendar;

    /// <summary>Which activities count and on which days: a few columns instead of all settings.</summary>
    public ActivityRules Activities()
    {
        var row =
            First(Query([SettingsTable.Configuration, .. SettingsReader.ActivityColumns]))
            ?? new Entity(SettingsTable.LogicalName);
        return new ActivityRules(DigestOf(row).Zone, SettingsReader.ReadActivities(row))
        {
            People = PeopleReader.Read(row),
        };
    }

    /// <summary>The words of rows, in the organisation's base language.</summary>
    internal PhraseBook Words() => DigestAlone().Words;

    /// <summary>What people call a stage.</summary>
    public string StageName(int stage) => DigestAlone().StageName(stage);

    private SalesConfiguration DigestAlone() =>
        First(Query([SettingsTable.Configuration])) is { } row ? DigestOf(row) : SalesConfiguration.Default;

    private Entity? First(QueryExpression query) => service.RetrieveMultiple(query).Entities.FirstOrDefault();

    private static QueryExpression Query(string[] columns)
    {
        var query = new QueryExpression(SettingsTable.LogicalName)
        {
            ColumnSet = new ColumnSet(columns),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(SettingsTable.Key, ConditionOperator.Equal, RowKey);
        return query;
    }

    // The measured figures stand on a row of another table with the same key, which salespeople cannot read.
    private static QueryExpression WithFigures(QueryExpression query, string[] columns)
    {
        var figures = query.AddLink(
            BaselineTable.LogicalName,
            SettingsTable.Key,
            BaselineTable.Key,
            JoinOperator.LeftOuter
        );
        figures.EntityAlias = Figures;
        figures.Columns = new ColumnSet(columns);
        return query;
    }

    private static SalesConfiguration DigestOf(Entity row) =>
        DigestCaches.Configuration.Read(row.GetAttributeValue<string>(SettingsTable.Configuration));

    private static string? FiguresOf(Entity row, string column) =>
        row.GetAttributeValue<AliasedValue>(Figures + "." + column)?.Value as string;
}
