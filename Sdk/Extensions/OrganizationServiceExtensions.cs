using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Extensions;

/// <summary>Asks for metadata in one call.</summary>
public static class OrganizationServiceExtensions
{
    /// <summary>All that is known of a table.</summary>
    public static EntityMetadata GetEntityMetadata(this IOrganizationService serviceProxy, string logicalName) =>
        Read(serviceProxy, logicalName, asIfPublished: false);

    /// <summary>All that is known of a table, with changes that are not published yet.</summary>
    public static EntityMetadata GetEntityMetadataAsIfPublished(
        this IOrganizationService serviceProxy,
        string logicalName
    ) => Read(serviceProxy, logicalName, asIfPublished: true);

    private static EntityMetadata Read(IOrganizationService service, string logicalName, bool asIfPublished)
    {
        var response = (RetrieveEntityResponse)
            service.Execute(
                new RetrieveEntityRequest
                {
                    EntityFilters = EntityFilters.All,
                    LogicalName = logicalName,
                    RetrieveAsIfPublished = asIfPublished,
                }
            );
        return response.EntityMetadata;
    }
}
