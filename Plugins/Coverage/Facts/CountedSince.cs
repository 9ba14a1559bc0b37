using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>
/// The closed deals that count from a day on: by their close date, one that was dated back or has no close date by the
/// day on which it was closed.
/// </summary>
internal static class CountedSince
{
    /// <summary>Adds the condition to the filter of a query or link of opportunities.</summary>
    public static void Restrict(FilterExpression filter, DateTime from)
    {
        var either = filter.AddFilter(LogicalOperator.Or);
        either.AddCondition(OpportunityTable.ActualCloseDate, ConditionOperator.OnOrAfter, from);
        var byEntry = either.AddFilter(LogicalOperator.And);
        byEntry.AddCondition(OpportunityTable.CloseEnteredOn, ConditionOperator.OnOrAfter, from);
        var undated = byEntry.AddFilter(LogicalOperator.Or);
        undated.AddCondition(OpportunityTable.DatedBack, ConditionOperator.Equal, true);
        undated.AddCondition(OpportunityTable.ActualCloseDate, ConditionOperator.Null);
    }
}
