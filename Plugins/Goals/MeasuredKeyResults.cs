using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>Fills key results whose value is measured.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
/// <param name="today">The organisation's day.</param>
internal sealed class MeasuredKeyResults(IOrganizationService service, SalesConfiguration configuration, DateTime today)
{
    private const string PeriodEnd = "objective." + ObjectiveTable.PeriodEnd;

    private static readonly ColumnSet Columns = new(
        KeyResultTable.Source,
        KeyResultTable.Current,
        KeyResultTable.CurrentOn,
        KeyResultTable.Note,
        KeyResultTable.Start,
        KeyResultTable.Target,
        KeyResultTable.Owner
    );

    private readonly IndicatorStore indicators = new(service, configuration.Calendar);

    /// <summary>Fills one; nothing when it is gone, typed, or its objective is closed.</summary>
    public void Fill(Guid id)
    {
        foreach (
            var change in Changes(query => query.Criteria.AddCondition(KeyResultTable.Id, ConditionOperator.Equal, id))
        )
        {
            service.Update(change);
        }
    }

    /// <summary>The changes of all that are not as their rows say.</summary>
    public IReadOnlyList<Entity> Changes() => Changes(_ => { });

    private List<Entity> Changes(Action<QueryExpression> narrow)
    {
        var query = new QueryExpression(KeyResultTable.LogicalName) { ColumnSet = Columns };
        query.Criteria.AddCondition(KeyResultTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.Criteria.AddCondition(
            KeyResultTable.Source,
            ConditionOperator.NotEqual,
            Choice.Of(KeyResultSource.Manual).Value
        );
        query.Criteria.AddCondition(KeyResultTable.Source, ConditionOperator.NotNull);
        query.AddOrder(KeyResultTable.Id, OrderType.Ascending);
        ObjectiveStore.OfOpen(query);
        narrow(query);
        var rows = service.All(query).ToList();
        indicators.Load(rows.Select(QuestionOf).Distinct().ToList());
        return rows.Select(Change).OfType<Entity>().ToList();
    }

    // After its period an objective keeps the figure of the period's last day.
    private IndicatorQuestion QuestionOf(Entity row)
    {
        var end = row.GetAttributeValue<AliasedValue>(PeriodEnd)?.Value as DateTime? ?? today;
        return new IndicatorQuestion(
            row.GetAttributeValue<EntityReference>(KeyResultTable.Owner).Id,
            end < today ? end : today
        );
    }

    private Entity? Change(Entity row)
    {
        var question = QuestionOf(row);
        var source = KeyResultColumns.SourceOf(row.GetAttributeValue<OptionSetValue>(KeyResultTable.Source));
        var reading = indicators.Of(question, source);
        var progress = KeyResultProgress.Of(
            row.GetAttributeValue<decimal?>(KeyResultTable.Start),
            row.GetAttributeValue<decimal?>(KeyResultTable.Target),
            reading.Value
        );
        return RowChange.Between(
            row,
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [KeyResultTable.Current] = reading.Value,
                [KeyResultTable.CurrentOn] = reading.Value is null ? null : question.Day,
                [KeyResultTable.Note] = configuration.Words.SayOrNull(reading.Reason ?? progress.Reason),
            }
        );
    }
}
