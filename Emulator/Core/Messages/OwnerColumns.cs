using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>Keeps the columns that follow from a row's owner: owning user, team and business unit.</summary>
internal static class OwnerColumns
{
    /// <summary>Sets them when the row says who owns it.</summary>
    public static void Follow(RequestEngine engine, TableTraits traits, Entity row)
    {
        if (!row.Attributes.TryGetValue("ownerid", out var value) || !traits.Has("ownerid"))
        {
            return;
        }

        if (value is not EntityReference owner)
        {
            throw DataverseFault.InvalidArgument($"A row of '{traits.Table.LogicalName}' must have an owner.");
        }

        var isTeam = owner.LogicalName == "team";
        Set(traits, row, "owninguser", isTeam ? null : owner);
        Set(traits, row, "owningteam", isTeam ? owner : null);
        Set(traits, row, "owningbusinessunit", new EntityReference("businessunit", engine.Security.BusinessUnitOf(owner)));
    }

    /// <summary>The same, and refuses an owner who could not read the row.</summary>
    public static void Demand(RequestEngine engine, TableTraits traits, Entity row)
    {
        Follow(engine, traits, row);
        if (row.GetAttributeValue<EntityReference>("ownerid") is { } owner)
        {
            engine.Security.DemandOwner(traits.Table, owner);
        }
    }

    /// <summary>Takes the rows of a user or team along into its new business unit, as the platform does.</summary>
    public static void Move(RequestEngine engine, EntityReference owner, Guid businessUnit)
    {
        foreach (var table in engine.Catalog.Tables)
        {
            if (table.Ownership == Ownership.User && table.TryColumn("owningbusinessunit") is not null)
            {
                engine.Database.Execute(
                    $"UPDATE {SqlNames.Table(table.LogicalName)} SET \"owningbusinessunit\" = $0 WHERE \"ownerid\" = $1",
                    ValueCodec.GuidToSql(businessUnit),
                    ValueCodec.GuidToSql(owner.Id));
            }
        }
    }

    private static void Set(TableTraits traits, Entity row, string column, EntityReference? value)
    {
        if (traits.Has(column))
        {
            row[column] = value;
        }
    }
}
