using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Tests.Queries;

/// <summary>A small catalogue with every type of column.</summary>
internal static class QueryTables
{
    public static MetadataCatalog Catalog { get; } =
        new(
            [Account(), Contact(), Deal(), User(), Team(), Membership(), BusinessUnit(), Currency(), Organization()],
            [
                Relationship("account_parent_account", "account", "account", "parentaccountid"),
                Relationship("user_parent_user", "systemuser", "systemuser", "parentsystemuserid"),
                Relationship("account_primary_contact", "contact", "account", "primarycontactid"),
                Relationship("contact_customer_accounts", "account", "contact", "parentcustomerid"),
            ],
            [],
            []
        );

    private static TableDefinition Account() =>
        Table(
            "account",
            "name",
            Text("name"),
            Text("address1_city"),
            Column("numberofemployees", ColumnType.Integer),
            Lookup("parentaccountid", "account"),
            Lookup("primarycontactid", "contact"),
            Owner(),
            Lookup("owningbusinessunit", "businessunit"),
            Date("createdon"),
            State()
        );

    private static TableDefinition Contact() =>
        Table(
            "contact",
            "fullname",
            Text("fullname"),
            Text("firstname"),
            Text("lastname"),
            Lookup("parentcustomerid", "account", "contact"),
            State()
        );

    private static TableDefinition Deal() =>
        Table(
            "deal",
            "name",
            Text("name"),
            Lookup("accountid", "account"),
            Owner(),
            Lookup("owningbusinessunit", "businessunit"),
            Column("amount", ColumnType.Money) with
            {
                Precision = 2,
            },
            Column("amount_base", ColumnType.Money) with
            {
                Precision = 2,
                BaseOf = "amount",
            },
            Lookup("transactioncurrencyid", "transactioncurrency"),
            Column("probability", ColumnType.Integer),
            Column("rate", ColumnType.Decimal) with
            {
                Precision = 4,
            },
            Column("weight", ColumnType.Double) with
            {
                Precision = 3,
            },
            Column("views", ColumnType.BigInt),
            Column("urgent", ColumnType.Boolean) with
            {
                Options = [new(0, "No"), new(1, "Yes")],
            },
            Column("rating", ColumnType.Choice) with
            {
                Options = [new(1, "Hot"), new(2, "Warm"), new(3, "Cold")],
            },
            Column("tags", ColumnType.MultiChoice) with
            {
                Options = [new(1, "One"), new(2, "Two"), new(5, "Five"), new(15, "Fifteen")],
            },
            Column("notes", ColumnType.Memo),
            Date("createdon"),
            Date("closeon") with
            {
                DateBehavior = DateBehavior.DateOnly,
            },
            Column("reference", ColumnType.UniqueIdentifier),
            State()
        );

    private static TableDefinition User() =>
        Table(
            "systemuser",
            "fullname",
            Text("fullname"),
            Lookup("parentsystemuserid", "systemuser"),
            Lookup("businessunitid", "businessunit")
        );

    private static TableDefinition Team() => Table("team", "name", Text("name"));

    private static TableDefinition Membership() =>
        Table(
            "teammembership",
            "",
            Column("systemuserid", ColumnType.UniqueIdentifier),
            Column("teamid", ColumnType.UniqueIdentifier)
        );

    private static TableDefinition BusinessUnit() => Table("businessunit", "name", Text("name"));

    private static TableDefinition Currency() =>
        Table("transactioncurrency", "currencyname", Text("currencyname"), Text("currencysymbol"));

    private static TableDefinition Organization() =>
        Table("organization", "name", Text("name"), Lookup("basecurrencyid", "transactioncurrency"));

    private static int codes;

    private static TableDefinition Table(string name, string primaryName, params ColumnDefinition[] columns) =>
        new()
        {
            LogicalName = name,
            SchemaName = name,
            DisplayName = name,
            DisplayCollectionName = name,
            EntitySetName = name + "s",
            ObjectTypeCode = ++codes,
            Ownership = columns.Any(column => column.Type == ColumnType.Owner)
                ? Ownership.User
                : Ownership.Organization,
            PrimaryId = name + "id",
            PrimaryName = primaryName,
            Columns = TableDefinition.ByName(
                columns.Prepend(Column(name + "id", ColumnType.UniqueIdentifier) with { IsPrimaryId = true })
            ),
        };

    private static ColumnDefinition Column(string name, ColumnType type) =>
        new()
        {
            LogicalName = name,
            SchemaName = name,
            DisplayName = name,
            Type = type,
        };

    private static ColumnDefinition Text(string name) => Column(name, ColumnType.Text) with { MaxLength = 200 };

    private static ColumnDefinition Date(string name) => Column(name, ColumnType.DateTime);

    private static ColumnDefinition Lookup(string name, params string[] targets) =>
        Column(name, ColumnType.Lookup) with
        {
            Targets = targets,
        };

    private static ColumnDefinition Owner() =>
        Column("ownerid", ColumnType.Owner) with
        {
            Targets = ["systemuser", "team"],
        };

    private static ColumnDefinition State() =>
        Column("statecode", ColumnType.State) with
        {
            Options = [new(0, "Open"), new(1, "Won"), new(2, "Lost")],
        };

    private static RelationshipDefinition Relationship(string name, string one, string many, string column) =>
        new()
        {
            SchemaName = name,
            ReferencedTable = one,
            ReferencingTable = many,
            ReferencingColumn = column,
        };
}
