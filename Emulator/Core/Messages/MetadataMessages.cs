using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Messages.Describing;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>
/// RetrieveEntity, RetrieveAllEntities, RetrieveAttribute and RetrieveOptionSet: every user may read metadata.
/// </summary>
internal sealed class MetadataMessages(StoredOrganization organization)
{
    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["RetrieveEntity"] = RetrieveEntity;
        bodies["RetrieveAllEntities"] = RetrieveAllEntities;
        bodies["RetrieveAttribute"] = RetrieveAttribute;
        bodies["RetrieveOptionSet"] = RetrieveOptionSet;
    }

    private RetrieveEntityResponse RetrieveEntity(Caller caller, OrganizationRequest request)
    {
        var id = IdIn(request);
        var name = request.Optional<string>("LogicalName");
        var table = string.IsNullOrEmpty(name)
            ? organization.Catalog.Tables.FirstOrDefault(one => TableDescriber.IdOf(one) == id)
                ?? throw NotFound("table", id)
            : organization.Catalog.Table(name);
        return new RetrieveEntityResponse().With(
            "EntityMetadata",
            TableDescriber.Of(organization.Catalog, table, PartsOf(request))
        );
    }

    private RetrieveAllEntitiesResponse RetrieveAllEntities(Caller caller, OrganizationRequest request)
    {
        var parts = PartsOf(request);
        return new RetrieveAllEntitiesResponse()
            .With(
                "EntityMetadata",
                organization
                    .Catalog.Tables.Select(table => TableDescriber.Of(organization.Catalog, table, parts))
                    .ToArray()
            )
            .With(
                "Timestamp",
                organization.Clock.UtcNow.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture)
            );
    }

    private RetrieveAttributeResponse RetrieveAttribute(Caller caller, OrganizationRequest request)
    {
        var (table, column) = ColumnIn(request);
        return new RetrieveAttributeResponse().With("AttributeMetadata", ColumnDescriber.Of(table, column));
    }

    private RetrieveOptionSetResponse RetrieveOptionSet(Caller caller, OrganizationRequest request)
    {
        var id = IdIn(request);
        var name = request.Optional<string>("Name");
        var choice =
            organization
                .Catalog.GlobalChoices.Values.Select(Texts.Of)
                .FirstOrDefault(one => string.IsNullOrEmpty(name) ? one.MetadataId == id : one.Name == name)
            ?? throw NotFound("choice", string.IsNullOrEmpty(name) ? id : name);
        return new RetrieveOptionSetResponse().With("OptionSetMetadata", choice);
    }

    private (TableDefinition Table, ColumnDefinition Column) ColumnIn(OrganizationRequest request)
    {
        var name = request.Optional<string>("LogicalName");
        if (!string.IsNullOrEmpty(name))
        {
            var table = organization.Catalog.Table(request.Required<string>("EntityLogicalName"));
            return (table, table.Column(name));
        }

        var id = IdIn(request);
        return organization
                .Catalog.Tables.SelectMany(
                    table => table.Columns.Values,
                    (table, column) => ((TableDefinition, ColumnDefinition)?)(table, column)
                )
                .FirstOrDefault(one => ColumnDescriber.IdOf(one!.Value.Item2) == id)
            ?? throw NotFound("column", id);
    }

    private static Guid IdIn(OrganizationRequest request) => request.Optional<Guid?>("MetadataId") ?? Guid.Empty;

    // A request that names no part asks for the table itself.
    private static EntityFilters PartsOf(OrganizationRequest request) =>
        request.Optional<EntityFilters>("EntityFilters");

    private static DataverseFault NotFound(string kind, object asked) =>
        new(FaultCodes.ObjectDoesNotExist, $"Could not find a {kind} with the specified name or id: {asked}.");
}
