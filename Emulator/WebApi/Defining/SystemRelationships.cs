using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.WebApi.Defining;

/// <summary>The relationships that the platform makes with a table, under the names that exports show.</summary>
internal static class SystemRelationships
{
    /// <summary>Those of a new table.</summary>
    public static IReadOnlyList<Sourced<RelationshipDefinition>> Of(TableDefinition table)
    {
        var name = table.LogicalName;
        IEnumerable<RelationshipDefinition> all =
        [
            One($"lk_{name}_createdby", name, "createdby", "systemuser"),
            One($"lk_{name}_modifiedby", name, "modifiedby", "systemuser"),
        ];
        all = all.Concat(
            table.Ownership == Ownership.User
                ?
                [
                    One($"business_unit_{name}", name, "owningbusinessunit", "businessunit") with
                    {
                        Delete = Cascade.Restrict,
                    },
                    One($"team_{name}", name, "owningteam", "team"),
                    One($"user_{name}", name, "owninguser", "systemuser"),
                ]
                : [One($"organization_{name}", name, "organizationid", "organization")]
        );
        return [.. all.Select(Sourced)];
    }

    /// <summary>The one that comes with a table's first amount.</summary>
    public static IReadOnlyList<Sourced<RelationshipDefinition>> OfAmounts(TableDefinition table) =>
        [
            Sourced(
                One(
                    $"TransactionCurrency_{table.SchemaName}",
                    table.LogicalName,
                    "transactioncurrencyid",
                    "transactioncurrency"
                ) with
                {
                    Delete = Cascade.Restrict,
                }
            ),
        ];

    private static Sourced<RelationshipDefinition> Sourced(RelationshipDefinition one) =>
        new(one, TableRequest.Node("RelationshipDefinitions", one.SchemaName));

    private static RelationshipDefinition One(string name, string from, string column, string to) =>
        new()
        {
            SchemaName = name,
            ReferencingTable = from,
            ReferencingColumn = column,
            ReferencedTable = to,
            Delete = Cascade.None,
            IsCustom = true,
        };
}
