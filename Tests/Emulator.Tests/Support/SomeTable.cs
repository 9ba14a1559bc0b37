using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Tests.Support;

/// <summary>Makes tables for tests: a deal with one column of each kind, and what it refers to.</summary>
internal static class SomeTable
{
    public static readonly TableDefinition Deal = Of(
        "deal",
        [
            Column("name", ColumnType.Text) with
            {
                IsPrimaryName = true,
                MaxLength = 10,
            },
            Column("notes", ColumnType.Memo) with
            {
                MaxLength = 2000,
            },
            Column("hot", ColumnType.Boolean),
            Column("score", ColumnType.Integer) with
            {
                Minimum = 0,
                Maximum = 100,
            },
            Column("bytes", ColumnType.BigInt),
            Column("weight", ColumnType.Double) with
            {
                Precision = 3,
            },
            Column("share", ColumnType.Decimal) with
            {
                Precision = 2,
                Minimum = -100,
                Maximum = 1_000_000_000,
            },
            Column("factor", ColumnType.Decimal) with
            {
                Precision = 10,
            },
            Column("amount", ColumnType.Money) with
            {
                Precision = 2,
                Minimum = -922337203685477m,
                Maximum = 922337203685477m,
            },
            Column("amount_base", ColumnType.Money) with
            {
                Precision = 4,
                BaseOf = "amount",
            },
            Column("createdon", ColumnType.DateTime),
            Column("closeson", ColumnType.DateTime) with
            {
                DateBehavior = DateBehavior.DateOnly,
            },
            Column("meetsat", ColumnType.DateTime) with
            {
                DateBehavior = DateBehavior.TimeZoneIndependent,
            },
            Column("grade", ColumnType.Choice) with
            {
                Options = [new Option(1, "A"), new Option(2, "B")],
            },
            Column("tags", ColumnType.MultiChoice) with
            {
                Options = [new Option(1, "x"), new Option(5, "y"), new Option(9, "z")],
            },
            Column("statecode", ColumnType.State) with
            {
                Options = [new Option(0, "Open"), new Option(1, "Won")],
            },
            Column("statuscode", ColumnType.Status) with
            {
                Options = [new Option(1, "New", 0), new Option(3, "Won", 1)],
            },
            Column("parentid", ColumnType.Lookup) with
            {
                Targets = ["deal"],
            },
            Column("customerid", ColumnType.Customer) with
            {
                Targets = ["account", "contact"],
            },
            Column("ownerid", ColumnType.Owner) with
            {
                Targets = ["systemuser", "team"],
            },
            Column("external", ColumnType.UniqueIdentifier),
            Column("about", ColumnType.EntityName),
            Column("versionnumber", ColumnType.BigInt),
        ]
    ) with
    {
        PrimaryName = "name",
        Keys = [new AlternateKey("deal_parent_closes", ["parentid", "closeson"])],
    };

    public static ColumnDefinition Column(string name, ColumnType type) =>
        new()
        {
            LogicalName = name,
            SchemaName = name,
            DisplayName = name,
            Type = type,
        };

    public static TableDefinition Of(string name, IEnumerable<ColumnDefinition> columns, string? primaryId = null) =>
        new()
        {
            LogicalName = name,
            SchemaName = name,
            DisplayName = name,
            DisplayCollectionName = name + "s",
            EntitySetName = name + "s",
            ObjectTypeCode = 10_001,
            Ownership = Ownership.User,
            PrimaryId = primaryId ?? name + "id",
            Columns = TableDefinition.ByName(
                columns
                    .Append(Column(primaryId ?? name + "id", ColumnType.UniqueIdentifier) with { IsPrimaryId = true })
                    .Select(column => column with { Table = name })
            ),
        };
}
