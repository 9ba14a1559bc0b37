using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Rows that a rep has of each week or period, such as where the hours went; the latest one that has begun counts.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="table">The table.</param>
/// <param name="rep">The column of the rep.</param>
/// <param name="start">The column of the first day.</param>
internal sealed class OwnRows(IOrganizationService service, string table, string rep, string start)
{
    // A query takes some two thousand values.
    private const int MostReps = 1_000;

    private ILookup<Guid, Entity> rows = Array.Empty<Entity>().ToLookup(_ => Guid.Empty);

    /// <summary>Reads the rows of the questions at once.</summary>
    /// <param name="questions">Whose, on which days.</param>
    /// <param name="since">The earliest first day that counts on a day.</param>
    /// <param name="columns">The columns that are asked for.</param>
    public void Load(IReadOnlyCollection<IndicatorQuestion> questions, Func<DateTime, DateTime> since, string[] columns)
    {
        var reps = questions.Select(question => question.OwnerId).Distinct().Take(MostReps).Cast<object>().ToArray();
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet([rep, start, .. columns]), NoLock = true };
        query.Criteria.AddCondition(new ConditionExpression(rep, ConditionOperator.In, reps));
        query.Criteria.AddCondition(start, ConditionOperator.OnOrAfter, questions.Min(question => since(question.Day)));
        query.Criteria.AddCondition(start, ConditionOperator.OnOrBefore, questions.Max(question => question.Day));
        query.Criteria.AddCondition(RepCoverageTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.AddOrder(start, OrderType.Ascending);
        rows = service.All(query).ToLookup(row => row.GetAttributeValue<EntityReference>(rep).Id);
    }

    /// <summary>The latest row that has begun by the day and not before another; null when there is none.</summary>
    public Entity? Of(IndicatorQuestion question, DateTime since) =>
        rows[question.OwnerId].LastOrDefault(row => StartOf(row) <= question.Day && StartOf(row) >= since);

    private DateTime StartOf(Entity row) => row.GetAttributeValue<DateTime>(start).Date;
}
