using System.Text;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>
/// Collects the groups and totals of an aggregate query. Values that are missing do not count; a total of rows without
/// any value is 0 and a total of no rows at all is null, as in the example of "Aggregate data using FetchXML".
/// </summary>
internal sealed class AggregateSql(SqlContext context, SelectList select)
{
    private readonly List<OutputColumn> columns = [];
    private readonly List<string> groups = [];
    private readonly Dictionary<string, string> orderKeys = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The values of the result.</summary>
    public IReadOnlyList<OutputColumn> Columns => columns;

    /// <summary>The position of the number of rows under a group.</summary>
    public int RowsOrdinal { get; private set; }

    /// <summary>Adds the columns that a query wants of a table.</summary>
    public void Add(BoundSource source)
    {
        if (source.Node.AllColumns)
        {
            throw QueryFaults.Invalid("An aggregate query cannot return all attributes.");
        }

        foreach (var selected in source.Node.Columns)
        {
            Add(source, selected);
        }
    }

    /// <summary>The rest of the statement after its conditions.</summary>
    public string Rest(SourceScope scope)
    {
        RowsOrdinal = select.Add("COUNT(*)");
        var rest = new StringBuilder();
        if (groups.Count > 0)
        {
            rest.Append(" GROUP BY ").AppendJoin(", ", groups);
        }

        var orders = scope.Sources.SelectMany(source => source.Node.Orders).Select(OrderBy).ToList();
        return orders.Count == 0 ? rest.ToString() : rest.Append(" ORDER BY ").AppendJoin(", ", orders).ToString();
    }

    private void Add(BoundSource source, SelectedColumn selected)
    {
        var column = source.Stored(selected.Name);
        var alias =
            selected.Alias
            ?? (selected.GroupBy ? selected.Name : null)
            ?? throw QueryFaults.Invalid($"Attribute '{selected.Name}' of an aggregate query needs an alias.");
        if (orderKeys.ContainsKey(alias))
        {
            throw QueryFaults.Invalid($"The alias '{alias}' is given to more than one attribute.");
        }

        if (selected.GroupBy)
        {
            Group(source, column, selected, alias);
        }
        else if (selected.Aggregate == AggregateKind.None)
        {
            throw QueryFaults.Invalid(
                $"Attribute '{selected.Name}' of an aggregate query needs an aggregate or groupby."
            );
        }
        else
        {
            Total(source, column, selected, alias);
        }
    }

    private void Group(BoundSource source, ColumnDefinition column, SelectedColumn selected, string alias)
    {
        var isDatePart = selected.DateGrouping != DateGrouping.None;
        if (isDatePart && column.Type != ColumnType.DateTime)
        {
            throw QueryFaults.Invalid($"Attribute '{column.LogicalName}' is no date: it has no dategrouping.");
        }

        var value = DateGroupSql.Of(selected.DateGrouping, source.Sql(column.LogicalName), context.Caller);
        groups.Add(value);
        var output = new OutputColumn(alias, source, column, select.Add(value))
        {
            Selected = selected,
            IsAliased = true,
        };
        columns.Add(column.IsLookup ? WithName(output) : output);
        orderKeys[alias] = isDatePart ? value : new OrderSql(context, raw: false).Key(source, column);
    }

    private OutputColumn WithName(OutputColumn output)
    {
        var column = output.Column;
        // Not grouped by: an identifier has one table. Grouping by the identifier alone can use its index.
        var type = column.IsPolymorphic ? output.Source.TypeSql(column.LogicalName) : null;
        var name = NameSql.Of(context.Catalog, column, output.Source.Sql(column.LogicalName), type);
        return output with
        {
            TypeOrdinal = type is null ? -1 : select.Add(type),
            NameOrdinal = name is null ? -1 : select.Add(name),
        };
    }

    private void Total(BoundSource source, ColumnDefinition column, SelectedColumn selected, string alias)
    {
        var sql = source.Sql(column.LogicalName);
        if (selected.Aggregate is AggregateKind.Sum or AggregateKind.Avg && !IsNumber(column))
        {
            throw QueryFaults.Invalid(
                $"Attribute '{column.LogicalName}' of type {column.Type} cannot be summed up or averaged."
            );
        }

        var function = selected.Aggregate switch
        {
            AggregateKind.Count => "COUNT(*)",
            AggregateKind.CountColumn => $"COUNT({(selected.Distinct ? "DISTINCT " : "")}{sql})",
            AggregateKind.Sum => $"SUM(COALESCE({sql}, 0))",
            AggregateKind.Avg => $"SUM({sql})",
            AggregateKind.Min => $"MIN({sql})",
            _ => $"MAX({sql})",
        };
        var output = new OutputColumn(alias, source, column, select.Add(function))
        {
            Selected = selected,
            IsAliased = true,
        };
        var isAverage = selected.Aggregate == AggregateKind.Avg;
        var symbol = column.Type == ColumnType.Money ? NameSql.BaseCurrencySymbol(context.Catalog) : null;
        columns.Add(
            output with
            {
                CountOrdinal = isAverage ? select.Add($"COUNT({sql})") : -1,
                SymbolOrdinal = symbol is null ? -1 : select.Add(symbol),
            }
        );
        orderKeys[alias] = isAverage ? $"AVG({sql})" : function;
    }

    private string OrderBy(OrderNode order)
    {
        var alias =
            order.Alias
            ?? throw QueryFaults.Invalid(
                "An attribute can not be specified for an order clause for an aggregate query: "
                    + $"'{order.Column}'. Use an alias."
            );
        return orderKeys.TryGetValue(alias, out var key)
            ? key + (order.Descending ? " DESC" : "")
            : throw QueryFaults.Invalid($"The order speaks of the alias '{alias}', which no attribute has.");
    }

    private static bool IsNumber(ColumnDefinition column) =>
        column.Type
            is ColumnType.Integer
                or ColumnType.BigInt
                or ColumnType.Decimal
                or ColumnType.Money
                or ColumnType.Double;
}
