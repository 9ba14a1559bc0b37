using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>
/// Whether deals have a forecast category. Sales forecasting adds the column, and an environment can be without it.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class ForecastCategories(IOrganizationService service)
{
    /// <summary>What a figure that rests on the category says where there is none.</summary>
    public const string Missing =
        "Committed pipeline is empty: opportunities have no forecast category here (column "
        + "msdyn_forecastcategory). It comes with Sales forecasting, and is counted from the next night on.";

    // "Committed" of msdyn_forecastcategory.
    private const int CommittedValue = 100_000_003;

    /// <summary>
    /// Writes into a digest whether the column is there. The table is asked for all its columns, for a question about
    /// one
    /// that is missing is an error, and an error ends the transaction of the call.
    /// </summary>
    public void Refresh(ConfigurationDigest digest)
    {
        var table = (RetrieveEntityResponse)
            service.Execute(
                new RetrieveEntityRequest
                {
                    LogicalName = OpportunityTable.LogicalName,
                    EntityFilters = EntityFilters.Attributes,
                }
            );
        digest.HasForecastCategory = table.EntityMetadata.Attributes.Any(column =>
            column.LogicalName == OpportunityTable.ForecastCategory
        );
    }

    /// <summary>Whether a deal is committed; no where it has no category.</summary>
    public static bool IsCommitted(Entity deal) =>
        deal.GetAttributeValue<OptionSetValue>(OpportunityTable.ForecastCategory)?.Value == CommittedValue;
}
