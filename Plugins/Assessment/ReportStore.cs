using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Assessment;

/// <summary>A manager and how many people report to them.</summary>
/// <param name="ManagerName">The name.</param>
/// <param name="Count">Enabled users whose manager this is.</param>
internal sealed record DirectReports(string ManagerName, int Count);

/// <summary>Counts direct reports.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ReportStore(IOrganizationService service)
{
    private const string Report = "report";

    /// <summary>The manager with the direct reports, in one request.</summary>
    public DirectReports Of(Guid managerId)
    {
        var query = new QueryExpression(UserTable.LogicalName)
        {
            ColumnSet = new ColumnSet(UserTable.FullName),
            NoLock = true,
        };
        query.Criteria.AddCondition(UserTable.Id, ConditionOperator.Equal, managerId);
        query.AddOrder(UserTable.Id, OrderType.Ascending);
        var report = query.AddLink(UserTable.LogicalName, UserTable.Id, UserTable.Manager, JoinOperator.LeftOuter);
        report.EntityAlias = Report;
        report.Columns = new ColumnSet(UserTable.Id);
        report.LinkCriteria.AddCondition(UserTable.IsDisabled, ConditionOperator.Equal, false);
        var rows = service.All(query).ToList();
        return new DirectReports(
            rows.FirstOrDefault()?.GetAttributeValue<string>(UserTable.FullName) ?? "Manager",
            rows.Count(row => row.Contains(Report + "." + UserTable.Id))
        );
    }
}
