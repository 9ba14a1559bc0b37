using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// Gathers what the digest keeps from the tables that administrators edit and from the organisation: five requests,
/// each bounded.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class DigestBuilder(IOrganizationService service)
{
    // More policies, questions or loss reasons than this are a mistake, not a configuration.
    private const int MostRows = 500;

    /// <summary>
    /// Writes policies, questions, loss reasons and the fiscal calendar into a digest; what the nightly run measured
    /// stays.
    /// </summary>
    public void Refresh(ConfigurationDigest digest)
    {
        digest.Policies = Rows(
                StagePolicyTable.LogicalName,
                StagePolicyTable.StageValue,
                StagePolicyTable.Name,
                StagePolicyTable.AlsoCalled,
                StagePolicyTable.Order,
                StagePolicyTable.IdleDays,
                StagePolicyTable.StuckLimitDays,
                StagePolicyTable.IsLast
            )
            .Select(Policy)
            .OrderBy(policy => policy.Order)
            .ThenBy(policy => policy.Stage)
            .ToList();
        digest.Questions = Rows(
                QualificationQuestionTable.LogicalName,
                QualificationQuestionTable.Code,
                QualificationQuestionTable.Name,
                QualificationQuestionTable.Weight,
                QualificationQuestionTable.Order,
                QualificationQuestionTable.Dimension,
                QualificationQuestionTable.MustHave,
                QualificationQuestionTable.MinimumAnswer,
                QualificationQuestionTable.DueStage,
                QualificationQuestionTable.StandardEvidence
            )
            .Select(Question)
            .OrderBy(question => question.Order)
            .ThenBy(question => question.Code, StringComparer.Ordinal)
            .ToList();
        digest.Losses = Rows(
                LossReasonMapTable.LogicalName,
                LossReasonMapTable.StatusReason,
                LossReasonMapTable.Outcome
            )
            .Where(row => row.Contains(LossReasonMapTable.StatusReason) && row.Contains(LossReasonMapTable.Outcome))
            .GroupBy(row => row.GetAttributeValue<int>(LossReasonMapTable.StatusReason))
            .ToDictionary(group => group.Key, group => Index(group.First(), LossReasonMapTable.Outcome, 0));
        digest.Zone = new ZoneStore(service).NameOfChosen();
        ReadOrganisation(
            digest,
            string.IsNullOrEmpty(digest.Zone) ? DayZone.Utc : DayZone.Named(digest.Zone!) ?? DayZone.Utc
        );
    }

    private void ReadOrganisation(ConfigurationDigest digest, DayZone zone)
    {
        var query = new QueryExpression(OrganizationTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                OrganizationTable.FiscalStart,
                OrganizationTable.FiscalPeriodType,
                OrganizationTable.FiscalYearDisplay,
                OrganizationTable.BaseCurrency,
                OrganizationTable.Language
            ),
            TopCount = 1,
        };
        var row =
            service.RetrieveMultiple(query).Entities.FirstOrDefault() ?? new Entity(OrganizationTable.LogicalName);
        digest.FiscalStartTicks = row.GetAttributeValue<DateTime?>(OrganizationTable.FiscalStart) is { } start
            ? zone.DayTyped(start).Ticks
            : null;
        digest.FiscalPeriodType = Number(row, OrganizationTable.FiscalPeriodType);
        digest.FiscalYearNaming = Number(row, OrganizationTable.FiscalYearDisplay);
        digest.Language = Number(row, OrganizationTable.Language);
        digest.BaseCurrency = row.GetAttributeValue<EntityReference>(OrganizationTable.BaseCurrency)?.Id;
    }

    // A whole number in the documentation's type list; read either way.
    private static int? Number(Entity row, string column) =>
        row.Contains(column)
            ? row[column] switch
            {
                int value => value,
                OptionSetValue choice => choice.Value,
                _ => null,
            }
            : null;

    private List<Entity> Rows(string table, params string[] columns)
    {
        var query = new QueryExpression(table)
        {
            ColumnSet = new ColumnSet(columns),
            TopCount = MostRows,
            NoLock = true,
        };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, RowStateCode.Active);
        return service.RetrieveMultiple(query).Entities.ToList();
    }

    private static PolicyEntry Policy(Entity row) =>
        new()
        {
            Stage = row.GetAttributeValue<int>(StagePolicyTable.StageValue),
            Name = row.GetAttributeValue<string>(StagePolicyTable.Name) ?? string.Empty,
            AlsoCalled = row.GetAttributeValue<string>(StagePolicyTable.AlsoCalled),
            Order =
                row.GetAttributeValue<int?>(StagePolicyTable.Order)
                ?? row.GetAttributeValue<int>(StagePolicyTable.StageValue),
            IdleDays = row.GetAttributeValue<int?>(StagePolicyTable.IdleDays),
            StuckLimitDays = row.GetAttributeValue<int?>(StagePolicyTable.StuckLimitDays),
            IsLast = row.GetAttributeValue<bool>(StagePolicyTable.IsLast),
        };

    private static QuestionEntry Question(Entity row) =>
        new()
        {
            Id = row.Id,
            Code = row.GetAttributeValue<string>(QualificationQuestionTable.Code) ?? string.Empty,
            Text = row.GetAttributeValue<string>(QualificationQuestionTable.Name) ?? string.Empty,
            Weight = row.GetAttributeValue<int>(QualificationQuestionTable.Weight),
            Order = row.GetAttributeValue<int>(QualificationQuestionTable.Order),
            Dimension = Index(row, QualificationQuestionTable.Dimension, 0),
            MustHave = row.GetAttributeValue<bool>(QualificationQuestionTable.MustHave),
            MinimumAnswer = Index(row, QualificationQuestionTable.MinimumAnswer, 2) + 1,
            DueStage = row.GetAttributeValue<int?>(QualificationQuestionTable.DueStage),
            Evidence = Index(row, QualificationQuestionTable.StandardEvidence, 0),
        };

    private static int Index(Entity row, string column, int usual) =>
        row.GetAttributeValue<OptionSetValue>(column) is { } choice ? choice.Value - Choice.First : usual;
}
