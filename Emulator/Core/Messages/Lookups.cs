using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>Finds the rows that references mean, and refuses references to rows that are not there.</summary>
internal sealed class Lookups(StoredOrganization organization)
{
    // The platform itself sets these to rows that exist.
    private static readonly HashSet<string> Stamped = new(StringComparer.Ordinal)
    {
        "createdby",
        "modifiedby",
        "createdonbehalfby",
        "modifiedonbehalfby",
        "owninguser",
        "owningteam",
        "owningbusinessunit",
        "organizationid",
    };

    /// <summary>The row's id: given, in its primary key, or by an alternate key; a fault when none is found.</summary>
    public Guid IdOf(Entity row) => TryIdOf(row) ?? throw NoSuchKey(row.LogicalName);

    /// <summary>The row's id as <see cref="IdOf(Entity)"/>, or null when no row has that alternate key.</summary>
    public Guid? TryIdOf(Entity row)
    {
        var table = organization.Catalog.Table(row.LogicalName);
        if (row.Id != Guid.Empty)
        {
            return row.Id;
        }

        if (
            row.Attributes.TryGetValue(table.PrimaryId, out var given)
            && given is not null
            && ValueGuard.Of<Guid>(table.Column(table.PrimaryId), given) is var id
            && id != Guid.Empty
        )
        {
            return id;
        }

        return row.KeyAttributes.Count > 0
            ? organization.Rows.FindByKey(table, row.KeyAttributes)
            : throw DataverseFault.InvalidArgument($"The '{row.LogicalName}' has neither an id nor an alternate key.");
    }

    /// <summary>The id of a reference: given or by an alternate key; a fault when none is found.</summary>
    public Guid IdOf(EntityReference reference)
    {
        if (reference.Id != Guid.Empty || reference.KeyAttributes.Count == 0)
        {
            return reference.Id;
        }

        return organization.Rows.FindByKey(organization.Catalog.Table(reference.LogicalName), reference.KeyAttributes)
            ?? throw NoSuchKey(reference.LogicalName);
    }

    /// <summary>Gives every reference by alternate key its id.</summary>
    public void Resolve(Entity row)
    {
        foreach (var (_, value) in row.Attributes)
        {
            if (value is EntityReference { KeyAttributes.Count: > 0 } reference && reference.Id == Guid.Empty)
            {
                // The plug-ins and the store see the id only, as on the platform.
                reference.Id = IdOf(reference);
            }
        }
    }

    /// <summary>Refuses references to rows that are not there.</summary>
    public void Demand(TableDefinition table, Entity row)
    {
        foreach (var (name, value) in row.Attributes)
        {
            if (
                value is EntityReference reference
                && !Stamped.Contains(name)
                && !IsOwner(table, name)
                && IsMissing(table, name, reference)
            )
            {
                throw DataverseFault.RowNotFound(reference.LogicalName, reference.Id);
            }
        }
    }

    // Whose rights to read were asked for is there.
    private static bool IsOwner(TableDefinition table, string column) =>
        column == "ownerid" && table.Ownership == Ownership.User;

    private bool IsMissing(TableDefinition table, string column, EntityReference reference) =>
        table.TryColumn(column) is { IsLookup: true } lookup
        && lookup.RefersTo(reference.LogicalName)
        && !(reference.LogicalName == "transactioncurrency" && reference.Id == organization.Organization.BaseCurrencyId)
        && !organization.Rows.Exists(organization.Catalog.Table(reference.LogicalName), reference.Id);

    private static DataverseFault NoSuchKey(string table) =>
        new(FaultCodes.KeyNotFound, $"A record with the specified key values does not exist in {table} entity");
}
