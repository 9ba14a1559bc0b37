using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Domain.Rates;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>Reads the whole configuration in one request.</summary>
/// <param name="service">Acts as SYSTEM: a rep's save must not depend on the rep's right to read settings.</param>
internal sealed class ConfigurationStore(IOrganizationService service)
{
    /// <summary>The key of the one settings row.</summary>
    public const string RowKey = "default";

    /// <summary>The configuration; all defaults where no settings row exists.</summary>
    public SalesConfiguration Read()
    {
        var query = new QueryExpression(SettingsTable.LogicalName)
        {
            ColumnSet = new ColumnSet([.. SettingsReader.Columns, SettingsTable.Configuration, SettingsTable.RescorePendingSince, SettingsTable.NightlyRanOn]),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(SettingsTable.Key, ConditionOperator.Equal, RowKey);
        var row = service.RetrieveMultiple(query).Entities.FirstOrDefault();
        return row is null ? SalesConfiguration.Default : FromRow(row);
    }

    private static SalesConfiguration FromRow(Entity row)
    {
        var text = row.GetAttributeValue<string>(SettingsTable.Configuration);
        var digest = ConfigurationDigest.Parse(text);
        var damaged = digest is null && !string.IsNullOrWhiteSpace(text);
        digest ??= new ConfigurationDigest();
        return new SalesConfiguration
        {
            RowId = row.Id,
            Settings = SettingsReader.Read(row),
            Policies = digest.Policies.Count == 0 ? StagePolicy.Standard : digest.Policies.Select(Policy).ToList(),
            StageNames = digest.Policies.Where(policy => !string.IsNullOrEmpty(policy.Name))
                .GroupBy(policy => policy.Stage).ToDictionary(group => group.Key, group => group.First().Name),
            Questions = digest.Questions.Select(Question).OrderBy(question => question.Order).ToList(),
            LossReasons = digest.Losses.Count == 0
                ? LossReasonMap.Default
                : new LossReasonMap(digest.Losses.ToDictionary(pair => pair.Key, pair => (DealOutcome)pair.Value)),
            Calendar = new FiscalCalendar(FiscalStart(digest), digest.FiscalPeriodType),
            Organisation = digest.Organisation is null ? null : Baseline(digest.Organisation),
            Units = digest.Units.ToDictionary(pair => pair.Key, pair => Baseline(pair.Value), StringComparer.Ordinal),
            BaseCurrencyId = digest.BaseCurrency,
            StageDays = digest.StageDays,
            RescorePendingSince = row.GetAttributeValue<DateTime?>(SettingsTable.RescorePendingSince),
            NightlyRanOn = row.GetAttributeValue<DateTime?>(SettingsTable.NightlyRanOn),
            Problem = damaged ? "The stored configuration cannot be read; defaults are used until the next nightly run writes it again." : null,
        };
    }

    private static DateTime? FiscalStart(ConfigurationDigest digest) =>
        digest.FiscalStartTicks is { } ticks && ticks > 0 && ticks < DateTime.MaxValue.Ticks ? new DateTime(ticks, DateTimeKind.Utc) : null;

    private static StagePolicy Policy(PolicyEntry entry) =>
        new(entry.Stage, entry.Order, entry.IdleDays, entry.StuckLimitDays, entry.IsLast);

    private static Question Question(QuestionEntry entry) => new(entry.Id, entry.Text, entry.Weight)
    {
        Order = entry.Order,
        Dimension = (Dimension)entry.Dimension,
        MustHave = entry.MustHave,
        MinimumAnswer = entry.MinimumAnswer,
        DueStage = entry.DueStage,
        Evidence = (StandardEvidence)entry.Evidence,
    };

    private static Baseline Baseline(BaselineEntry entry) => new()
    {
        Closed = entry.Closed,
        Won = entry.Won,
        AverageWonValue = entry.AverageWonValue,
        OpenDealDays = entry.OpenDealDays,
        Created = entry.Created,
        Qualified = entry.Qualified,
        MinutesPerProspect = entry.MinutesPerProspect,
    };
}
