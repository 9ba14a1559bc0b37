using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Gives a new row what the platform gives it: dates, people, owner, currency and default values.</summary>
internal static class CreateStamps
{
    /// <summary>Sets what the row does not say itself.</summary>
    public static void Apply(MessageParts parts, Caller caller, TableTraits traits, Entity row)
    {
        var user = new EntityReference("systemuser", caller.UserId);
        var now = parts.Clock.UtcNow;
        traits.SetDefault(row, "createdon", row.GetAttributeValue<DateTime?>("overriddencreatedon") ?? now);
        traits.SetDefault(row, "createdby", user);
        traits.SetDefault(row, "modifiedon", now);
        traits.SetDefault(row, "modifiedby", user);
        traits.SetDefault(row, "createdonbehalfby", caller.Delegate);
        traits.SetDefault(row, "modifiedonbehalfby", caller.Delegate);
        if (traits.Table.Ownership == Ownership.User)
        {
            traits.SetDefault(row, "ownerid", user);
        }

        OwnerColumns.Follow(parts.Security, traits, row);
        Place(parts, traits, row);
        StateRules.ForCreate(traits, row);
        traits.SetDefaults(row);
        if (traits.HasCurrency)
        {
            traits.SetDefault(
                row,
                "transactioncurrencyid",
                new EntityReference("transactioncurrency", parts.Organization.BaseCurrencyId)
            );
        }
    }

    private static void Place(MessageParts parts, TableTraits traits, Entity row)
    {
        if (traits.Table.IsActivity)
        {
            traits.SetDefault(row, "activitytypecode", traits.Table.LogicalName);
        }

        if (traits.Table.Ownership == Ownership.BusinessUnit && traits.Table.LogicalName != "businessunit")
        {
            traits.SetDefault(
                row,
                "businessunitid",
                new EntityReference("businessunit", parts.Organization.RootBusinessUnitId)
            );
        }

        var organization = parts.Organization.Id;
        var isLookup = traits.Table.TryColumn("organizationid") is { IsLookup: true };
        traits.SetDefault(
            row,
            "organizationid",
            isLookup ? new EntityReference("organization", organization) : organization
        );
    }
}
