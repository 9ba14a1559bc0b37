using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Credit;

/// <summary>Who a closed deal is credited to, as its columns hold it.</summary>
internal static class DealCredit
{
    private const decimal Percent = 100m;

    /// <summary>The columns that managers correct.</summary>
    public static readonly string[] Columns =
    [
        OpportunityTable.CreditedTo,
        OpportunityTable.FirstShareUser,
        OpportunityTable.FirstSharePercent,
        OpportunityTable.SecondShareUser,
        OpportunityTable.SecondSharePercent,
    ];

    /// <summary>Those that name a user.</summary>
    public static readonly string[] Users =
    [
        OpportunityTable.CreditedTo,
        OpportunityTable.FirstShareUser,
        OpportunityTable.SecondShareUser,
    ];

    /// <summary>
    /// Who is credited with a deal that nobody has credited: the owner, or the user whom the team's credit names; null
    /// when nobody is.
    /// </summary>
    public static EntityReference? Of(EntityReference? owner, EntityReference? teamCredit) =>
        owner?.LogicalName == UserTable.LogicalName ? owner : teamCredit;

    /// <summary>The shares of a deal; none where it is not split.</summary>
    public static CreditShares SharesOf(RowView deal) =>
        new(
            deal.Reference(OpportunityTable.FirstShareUser)?.Id,
            deal.Value<decimal?>(OpportunityTable.FirstSharePercent) / Percent,
            deal.Reference(OpportunityTable.SecondShareUser)?.Id,
            deal.Value<decimal?>(OpportunityTable.SecondSharePercent) / Percent
        );
}
