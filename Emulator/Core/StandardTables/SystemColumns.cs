using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.StandardTables;

/// <summary>The columns that the platform itself gives to every table of an ownership.</summary>
public static class SystemColumns
{
    private static readonly ColumnDefinition[] Version = Parse(("VersionNumber", "bigint readonly | Version Number"));

    private static readonly ColumnDefinition[] Created = Parse(
        ("CreatedOn", "datetime readonly | Created On"),
        ("CreatedBy", "lookup systemuser readonly | Created By"),
        ("CreatedOnBehalfBy", "lookup systemuser readonly | Created By (Delegate)")
    );

    private static readonly ColumnDefinition[] Modified = Parse(
        ("ModifiedOn", "datetime readonly | Modified On"),
        ("ModifiedBy", "lookup systemuser readonly | Modified By"),
        ("ModifiedOnBehalfBy", "lookup systemuser readonly | Modified By (Delegate)")
    );

    private static readonly ColumnDefinition[] Imported = Parse(
        ("OverriddenCreatedOn", "localday createonly | Record Created On"),
        ("ImportSequenceNumber", "int -2147483648..2147483647 createonly | Import Sequence Number"),
        ("TimeZoneRuleVersionNumber", "int -1..2147483647 | Time Zone Rule Version Number"),
        ("UTCConversionTimeZoneCode", "int -1..2147483647 | UTC Conversion Time Zone Code")
    );

    private static readonly ColumnDefinition[] Owned = Parse(
        ("OwnerId", "owner systemuser,team required | Owner"),
        ("OwningBusinessUnit", "lookup businessunit readonly | Owning Business Unit"),
        ("OwningUser", "lookup systemuser readonly | Owning User"),
        ("OwningTeam", "lookup team readonly | Owning Team")
    );

    private static readonly ColumnDefinition[] OfOrganization = Parse(
        ("OrganizationId", "lookup organization readonly | Organization Id")
    );

    private static readonly ColumnDefinition[] Currency = Parse(
        ("TransactionCurrencyId", "lookup transactioncurrency | Currency"),
        ("ExchangeRate", "decimal 10 0.0000000001..100000000000 readonly | Exchange Rate")
    );

    /// <summary>The columns of a table with this ownership; full, changes, created or none says how many.</summary>
    public static IEnumerable<ColumnDefinition> Of(Ownership ownership, string extent = "full")
    {
        IEnumerable<ColumnDefinition> columns = extent switch
        {
            "full" => [.. Version, .. Created, .. Modified, .. Imported],
            "changes" => [.. Version, .. Created, .. Modified],
            "created" => [.. Version, .. Created],
            "none" => Version,
            _ => throw new InvalidDataException($"'{extent}' is no extent of system columns."),
        };

        return extent != "full"
            ? columns
            : ownership switch
            {
                Ownership.User => columns.Concat(Owned),
                Ownership.Organization => columns.Concat(OfOrganization),
                _ => columns,
            };
    }

    /// <summary>
    /// What a table with amounts has besides them: its currency, the rate, and each amount in base currency.
    /// </summary>
    public static IEnumerable<ColumnDefinition> ForMoney(IReadOnlyCollection<ColumnDefinition> columns)
    {
        var amounts = columns.Where(column => column.Type == ColumnType.Money && column.BaseOf is null).ToList();
        if (amounts.Count == 0)
        {
            return [];
        }

        return Currency.Concat(
            amounts.Select(amount =>
                amount with
                {
                    LogicalName = amount.LogicalName + "_base",
                    SchemaName = amount.SchemaName + "_Base",
                    DisplayName = amount.DisplayName + " (Base)",
                    Description = $"Value of the {amount.DisplayName} in base currency.",
                    BaseOf = amount.LogicalName,
                    Precision = 4,
                    Minimum = null,
                    Maximum = null,
                    Required = false,
                    ValidForCreate = false,
                    ValidForUpdate = false,
                    DefaultValue = null,
                    IsSecured = false,
                }
            )
        );
    }

    private static ColumnDefinition[] Parse(params (string Schema, string Line)[] lines) =>
        [.. lines.Select(line => ColumnSpec.Parse(line.Schema, line.Line))];
}
