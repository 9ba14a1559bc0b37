using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Messages;

/// <summary>Keeps the columns that follow from a row's owner: owning user, team and business unit.</summary>
internal static class OwnerColumns
{
    /// <summary>Sets them when the row says who owns it.</summary>
    public static void Follow(SecurityModel security, TableTraits traits, Entity row)
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
        Set(traits, row, "owningbusinessunit", new EntityReference("businessunit", security.BusinessUnitOf(owner)));
    }

    /// <summary>The same, and refuses an owner who could not read the row.</summary>
    public static void Demand(SecurityModel security, TableTraits traits, Entity row)
    {
        Follow(security, traits, row);
        if (row.GetAttributeValue<EntityReference>("ownerid") is { } owner)
        {
            security.DemandOwner(traits.Table, owner);
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
