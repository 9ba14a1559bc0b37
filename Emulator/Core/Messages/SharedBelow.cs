using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>Lets rows inherit what the rows they hang under are shared for.</summary>
/// <remarks>
/// "Sharing and assigning": a row has shares of its own and those it inherits, and loses the inherited ones together
/// with
/// its parent. What the parent's owner inherits by reparenting is not done.
/// </remarks>
internal sealed class SharedBelow(StoredOrganization organization, SecurityModel security)
{
    private readonly HashSet<Guid> running = [];

    /// <summary>Whether a change may give a row other parents, as far as shares go.</summary>
    public bool Concerns(Entity change) =>
        security.Shares.Any
        && organization
            .Catalog.ReferencesFrom(change.LogicalName)
            .Any(one => one.Reparent != Cascade.None && change.Contains(one.ReferencingColumn));

    /// <summary>
    /// Works out anew what the rows below inherit; who shares needs the right to share each of them, null stands for
    /// the platform.
    /// </summary>
    public void Follow(Caller? sharer, EntityReference row)
    {
        if (!running.Add(row.Id))
        {
            return;
        }

        try
        {
            foreach (
                var relationship in organization
                    .Catalog.ReferencesTo(row.LogicalName)
                    .Where(one => one.Share != Cascade.None)
            )
            {
                foreach (var child in Children(row, relationship))
                {
                    if (sharer is not null)
                    {
                        security.DemandRow(sharer, child, AccessRight.Share);
                    }

                    Inherit(sharer, child);
                }
            }
        }
        finally
        {
            running.Remove(row.Id);
        }
    }

    /// <summary>Works out anew what a row inherits, and those below it.</summary>
    public void Inherit(Caller? sharer, EntityReference row)
    {
        var before = security.Shares.On(row.Id);
        var inherited = FromParents(row);
        foreach (var principal in before.Select(share => share.Principal).Concat(inherited.Keys).Distinct().ToList())
        {
            var own = before.Find(share => share.Principal.Equals(principal))?.Own ?? AccessRights.None;
            security.Shares.Put(row, new Share(principal, own, inherited.GetValueOrDefault(principal)));
        }

        Follow(sharer, row);
    }

    private Dictionary<EntityReference, AccessRights> FromParents(EntityReference row)
    {
        var relationships = organization
            .Catalog.ReferencesFrom(row.LogicalName)
            .Where(one => one.Share != Cascade.None)
            .ToList();
        var table = organization.Catalog.Table(row.LogicalName);
        var columns = relationships
            .Select(one => one.ReferencingColumn)
            .Append("statecode")
            .Append("ownerid")
            .Where(table.Columns.ContainsKey)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var stored = organization.Rows.Read(table, row.Id, columns) ?? new Entity(row.LogicalName);
        var rights = new Dictionary<EntityReference, AccessRights>();
        foreach (var relationship in relationships)
        {
            if (
                stored.GetAttributeValue<EntityReference>(relationship.ReferencingColumn) is { } parent
                && parent.LogicalName == relationship.ReferencedTable
                && Applies(relationship, stored, parent)
            )
            {
                foreach (var share in security.Shares.On(parent.Id))
                {
                    rights[share.Principal] = rights.GetValueOrDefault(share.Principal) | share.Own | share.Inherited;
                }
            }
        }

        return rights;
    }

    private bool Applies(RelationshipDefinition relationship, Entity child, EntityReference parent) =>
        relationship.Share switch
        {
            Cascade.Active => StateRules.StateIn(child) is 0,
            Cascade.Owner => Equals(
                child.GetAttributeValue<EntityReference>("ownerid"),
                organization
                    .Rows.Read(organization.Catalog.Table(parent.LogicalName), parent.Id, ["ownerid"])
                    ?.GetAttributeValue<EntityReference>("ownerid")
            ),
            _ => true,
        };

    private List<EntityReference> Children(EntityReference row, RelationshipDefinition relationship)
    {
        var rows = new List<EntityReference>();
        if (
            organization.Catalog.TryTable(relationship.ReferencingTable) is not { Ownership: Ownership.User } child
            || child.LogicalName == "activitypointer"
            || child.TryColumn(relationship.ReferencingColumn) is not { IsStored: true } column
        )
        {
            return rows;
        }

        var type = column.IsPolymorphic ? $"{SqlNames.TypeColumn(column.LogicalName)} = $1" : "$1 IS NOT NULL";
        using var reader = organization
            .Database.Prepared(
                $"SELECT {SqlNames.Column(child.PrimaryId)} FROM {SqlNames.Table(child.LogicalName)} WHERE "
                    + $"{SqlNames.Column(column.LogicalName)} = $0 AND {type}",
                ValueCodec.GuidToSql(row.Id),
                row.LogicalName
            )
            .ExecuteReader();
        while (reader.Read())
        {
            rows.Add(new EntityReference(child.LogicalName, ValueCodec.GuidAt(reader, 0)));
        }

        return rows;
    }
}
