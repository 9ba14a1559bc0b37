using System.Runtime.CompilerServices;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Messages;

/// <summary>What the messages need to know of a table again and again, worked out once.</summary>
internal sealed class TableTraits
{
    private static readonly ConditionalWeakTable<TableDefinition, TableTraits> Known = [];

    // Their pages list no Create, Update or Delete: each kind of activity has its own table, and pairs are made by
    // Associate.
    private static readonly HashSet<string> OnlyRead = new(StringComparer.Ordinal)
    {
        "activitypointer",
        "systemuserroles",
        "teamroles",
        "teammembership",
        "systemuserprofiles",
        "teamprofiles",
    };

    private static readonly string[] Deciding =
    [
        "statecode",
        "transactioncurrencyid",
        "exchangerate",
        "ownerid",
        "versionnumber",
    ];

    // Who made it when, owner, business unit, currency, state.
    private const int StampedColumns = 16;

    private readonly ColumnDefinition[] defaults;

    private TableTraits(TableDefinition table)
    {
        Table = table;
        State = table.TryColumn("statecode");
        Status = table.TryColumn("statuscode");
        HasCurrency = table.TryColumn("transactioncurrencyid") is { IsLookup: true };
        HasRate = table.TryColumn("exchangerate") is not null;
        Money =
        [
            .. table
                .Columns.Values.Where(column => column.BaseOf is not null && table.TryColumn(column.BaseOf) is not null)
                .Select(column => new MoneyPair(column.BaseOf!, column.LogicalName)),
        ];
        MayRecur = AppointmentSeries.Concerns(table.LogicalName);
        ShapesRights = Security.OrganizationStructure.IsShapedBy(table.LogicalName);
        Current = [.. Deciding.Where(table.Columns.ContainsKey)];
        defaults =
        [
            .. table.Columns.Values.Where(column =>
                column.DefaultValue is not null && column.ValidForCreate && column.IsStored
            ),
        ];
    }

    /// <summary>The table.</summary>
    public TableDefinition Table { get; }

    /// <summary>The column statecode, if the table has states.</summary>
    public ColumnDefinition? State { get; }

    /// <summary>The column statuscode, if the table has states.</summary>
    public ColumnDefinition? Status { get; }

    /// <summary>Whether rows have a currency.</summary>
    public bool HasCurrency { get; }

    /// <summary>Whether rows keep the exchange rate of their currency.</summary>
    public bool HasRate { get; }

    /// <summary>The money columns with their columns in base currency.</summary>
    public IReadOnlyList<MoneyPair> Money { get; }

    /// <summary>Whether something follows for rights from each change of a row.</summary>
    public bool ShapesRights { get; }

    /// <summary>Whether rows are recurring series, or may belong to one.</summary>
    public bool MayRecur { get; }

    /// <summary>How many values a new row gets beside those that it is made with, about.</summary>
    public int Room => defaults.Length + Money.Count + StampedColumns;

    /// <summary>The columns of the stored row that decide about a change.</summary>
    public IReadOnlyList<string> Current { get; }

    /// <summary>The traits of a table.</summary>
    public static TableTraits Of(TableDefinition table) => Known.GetValue(table, made => new TableTraits(made));

    /// <summary>The traits of a table whose rows that message may write.</summary>
    public static TableTraits Writable(MessageParts parts, string table, string message) =>
        OnlyRead.Contains(table)
            ? throw new DataverseFault(
                FaultCodes.NotSupported,
                $"The '{message}' method does not support entities of type '{table}'."
            )
            : Of(parts.Catalog.Table(table));

    /// <summary>Whether the table has this column.</summary>
    public bool Has(string column) => Table.Columns.ContainsKey(column);

    /// <summary>Sets a column unless the table has none of that name or the row has a value for it.</summary>
    public void SetDefault(Entity row, string column, object? value)
    {
        if (value is not null && Has(column) && !row.Attributes.ContainsKey(column))
        {
            row[column] = value;
        }
    }

    /// <summary>Gives every column that says nothing its default value.</summary>
    public void SetDefaults(Entity row)
    {
        foreach (var column in defaults)
        {
            if (!row.Attributes.ContainsKey(column.LogicalName))
            {
                row[column.LogicalName] = Typed(column);
            }
        }
    }

    private static object Typed(ColumnDefinition column) =>
        (column.Type, column.DefaultValue) switch
        {
            (ColumnType.Choice or ColumnType.State or ColumnType.Status, int option) => new OptionSetValue(option),
            (ColumnType.Money, decimal amount) => new Money(amount),
            (ColumnType.Double, decimal number) => (double)number,
            (ColumnType.Integer, decimal number) => (int)number,
            (ColumnType.Decimal, int number) => (decimal)number,
            (_, var value) => value!,
        };
}

/// <summary>A money column and the one that holds the same amount in base currency.</summary>
/// <param name="Amount">The column in the row's currency.</param>
/// <param name="Base">The column in base currency.</param>
internal sealed record MoneyPair(string Amount, string Base);
