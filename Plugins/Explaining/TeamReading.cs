using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Explaining;

/// <summary>
/// Reads somebody's team: the people below in the hierarchy of users; where there are none, those of the business
/// unit who
/// have no manager. The same people as in the view "Team coverage".
/// </summary>
/// <param name="service">Acts with that person's rights.</param>
/// <param name="userId">That person.</param>
/// <param name="period">The period.</param>
internal sealed class TeamReading(IOrganizationService service, Guid userId, FiscalPeriod period)
{
    private const int Most = 500;

    /// <summary>The rows of the team's reps; the own row only where there is nobody else.</summary>
    public IReadOnlyList<Entity> Reps()
    {
        var found = Read(Below());
        var below = found.Where(row => CoverageLine.RepOf(row)?.Id != userId).ToList();
        if (below.Count > 0)
        {
            return below;
        }

        var unit = Read(OfUnit());
        return unit.Count > 0 ? unit : found;
    }

    /// <summary>
    /// The row that sums the team, or the business unit where nobody reports to this person; null before the first
    /// night.
    /// </summary>
    /// <param name="reps">The rows of the team's reps.</param>
    public Entity? Sum(IReadOnlyList<Entity> reps)
    {
        var unit = reps.Select(row => row.GetAttributeValue<EntityReference>(RepCoverageTable.BusinessUnitId)?.Id)
            .OfType<Guid>()
            .FirstOrDefault();
        var keys = new[] { CoverageKey.Team(userId, period.Start), CoverageKey.BusinessUnit(unit, period.Start) };
        return new ReadableCoverage(service)
            .Read(keys, CoverageLine.Columns)
            .OrderBy(row => row.GetAttributeValue<OptionSetValue>(RepCoverageTable.Kind)?.Value)
            .FirstOrDefault();
    }

    private List<Entity> Read(FilterExpression whose)
    {
        var query = new QueryExpression(RepCoverageTable.LogicalName)
        {
            ColumnSet = new ColumnSet(CoverageLine.Columns),
            TopCount = Most,
        };
        query.Criteria.AddCondition(RepCoverageTable.State, ConditionOperator.Equal, RowStateCode.Active);
        query.Criteria.AddCondition(RepCoverageTable.Kind, ConditionOperator.Equal, Choice.Of(RowKind.Rep).Value);
        query.Criteria.AddCondition(RepCoverageTable.PeriodStart, ConditionOperator.On, period.Start);
        query.Criteria.AddFilter(whose);
        query.AddOrder(RepCoverageTable.Name, OrderType.Ascending);
        return service.RetrieveMultiple(query).Entities.Where(CoverageLine.HoldsSomething).ToList();
    }

    private static FilterExpression Below()
    {
        var below = new FilterExpression(LogicalOperator.Or);
        below.AddCondition(RepCoverageTable.ManagerId, ConditionOperator.EqualUserId);
        below.AddCondition(RepCoverageTable.Owner, ConditionOperator.EqualUserOrUserHierarchy);
        return below;
    }

    private static FilterExpression OfUnit()
    {
        var unit = new FilterExpression(LogicalOperator.And);
        unit.AddCondition(RepCoverageTable.ManagerId, ConditionOperator.Null);
        unit.AddCondition(RepCoverageTable.OwningBusinessUnit, ConditionOperator.EqualBusinessId);
        return unit;
    }
}
