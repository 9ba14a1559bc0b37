using System.Runtime.CompilerServices;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Messages.Describing;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Messages;

/// <summary>RetrieveMetadataChanges: every user may read metadata.</summary>
/// <remarks>
/// Earlier states are not kept. A client that brings the newest stamp is told that nothing has changed; any other is
/// asked
/// to begin anew, as the platform asks one that comes too late ("Retrieve and detect changes to table definitions").
/// </remarks>
internal sealed class MetadataChangeMessages(StoredOrganization organization)
{
    private const int ExpiredVersionStamp = unchecked((int)0x80044352);
    private const int English = 1033;

    private static readonly ConditionalWeakTable<MetadataCatalog, string> Stamps = [];

    /// <summary>Adds the message.</summary>
    public void Register(Dictionary<string, MessageBody> bodies) => bodies["RetrieveMetadataChanges"] = Retrieve;

    private RetrieveMetadataChangesResponse Retrieve(Caller caller, OrganizationRequest request)
    {
        var query = request.Required<EntityQueryExpression>("Query");
        if (query.LabelQuery is { FilterLanguages: { Count: > 0 } languages } && !languages.Contains(English))
        {
            throw new NotSupportedException("The emulator has English labels only: let the LabelQuery ask for 1033.");
        }

        var stamp = Stamps.GetValue(organization.Catalog, StampOf);
        var known = request.Optional<string>("ClientVersionStamp");
        if (!string.IsNullOrEmpty(known) && known != stamp)
        {
            throw new DataverseFault(
                ExpiredVersionStamp,
                "Version stamp associated with the client has expired. Please perform a full sync."
            );
        }

        var tables = new EntityMetadataCollection();
        tables.AddRange(string.IsNullOrEmpty(known) ? Tables(query) : []);
        return new RetrieveMetadataChangesResponse()
            .With("EntityMetadata", tables)
            .With("ServerVersionStamp", stamp)
            .With("DeletedMetadata", new DeletedMetadataCollection());
    }

    private EntityMetadata[] Tables(EntityQueryExpression query)
    {
        var parts =
            EntityFilters.Entity
            | (MetadataQueries.Wants(query, nameof(EntityMetadata.Attributes)) ? EntityFilters.Attributes : default)
            | (MetadataQueries.Wants(query, nameof(EntityMetadata.Privileges)) ? EntityFilters.Privileges : default)
            | (WantsRelationships(query) ? EntityFilters.Relationships : default);
        var found = MetadataQueries.Find(
            organization.Catalog.Tables.Select(table => TableDescriber.Of(organization.Catalog, table, parts)),
            query
        );
        foreach (var table in found)
        {
            Narrow(table, nameof(EntityMetadata.Attributes), table.Attributes, query.AttributeQuery);
            Narrow(
                table,
                nameof(EntityMetadata.OneToManyRelationships),
                table.OneToManyRelationships,
                query.RelationshipQuery
            );
            Narrow(
                table,
                nameof(EntityMetadata.ManyToOneRelationships),
                table.ManyToOneRelationships,
                query.RelationshipQuery
            );
            Narrow(
                table,
                nameof(EntityMetadata.ManyToManyRelationships),
                table.ManyToManyRelationships,
                query.RelationshipQuery
            );
            Narrow(table, nameof(EntityMetadata.Keys), table.Keys, query.KeyQuery);
        }

        return found;
    }

    private static bool WantsRelationships(EntityQueryExpression query) =>
        new[]
        {
            nameof(EntityMetadata.OneToManyRelationships),
            nameof(EntityMetadata.ManyToOneRelationships),
            nameof(EntityMetadata.ManyToManyRelationships),
        }.Any(name => MetadataQueries.Wants(query, name));

    private static void Narrow<T>(EntityMetadata table, string property, T[]? all, MetadataQueryExpression? query)
        where T : MetadataBase
    {
        if (all is not null && query is not null)
        {
            table.Set(property, MetadataQueries.Find(all, query));
        }
    }

    private static string StampOf(MetadataCatalog catalog) =>
        StableId
            .Of(
                "metadata",
                string.Join(
                    ';',
                    catalog
                        .Tables.SelectMany(
                            table => table.Columns.Values,
                            (table, column) => $"{table.LogicalName}.{column}"
                        )
                        .Order(StringComparer.Ordinal)
                )
            )
            .ToString("N");
}
