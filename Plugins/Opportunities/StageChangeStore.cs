using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Stages;
using SalesCorner.Plugins.Ownership;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Opportunities;

/// <summary>Keeps the ended stays of deals in their stages.</summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class StageChangeStore(IOrganizationService service)
{
    /// <summary>Keeps a stay; the same stay a second time changes the row that is there.</summary>
    public void Keep(EntityReference opportunity, EntityReference owner, StageStay stay, string stageName)
    {
        var row = new Entity(StageChangeTable.LogicalName, StageChangeTable.Key, KeyOf(opportunity.Id, stay))
        {
            [StageChangeTable.Name] = string.Format(
                CultureInfo.InvariantCulture,
                "{0}, {1} days",
                stageName,
                stay.Days
            ),
            [StageChangeTable.OpportunityId] = opportunity,
            [StageChangeTable.Owner] = owner,
            [StageChangeTable.Stage] = stay.Stage,
            [StageChangeTable.StageName] = stageName,
            [StageChangeTable.EnteredOn] = stay.EnteredOn,
            [StageChangeTable.LeftOn] = stay.LeftOn,
            [StageChangeTable.Days] = stay.Days,
        };
        new OwnedRows(service).Upsert(row);
    }

    /// <summary>A deal comes into one stage at one moment only: that identifies the stay.</summary>
    internal static string KeyOf(Guid opportunityId, StageStay stay) =>
        string.Format(
            CultureInfo.InvariantCulture,
            "{0:N}:{1:yyyyMMddHHmmss}:{2}",
            opportunityId,
            stay.EnteredOn,
            stay.Stage
        );
}
