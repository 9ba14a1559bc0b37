using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Collects the columns that rows of the result carry.</summary>
internal sealed class ProjectionSql(SqlContext context, SelectList select, bool distinct)
{
    private const string CurrencyColumn = "transactioncurrencyid";

    private readonly List<OutputColumn> columns = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    /// <summary>The columns, with their final positions.</summary>
    public IReadOnlyList<OutputColumn> Columns => [.. columns.Select(column => column with
    {
        NameOrdinal = select.LookedUpOrdinal(column.NameOrdinal),
        SymbolOrdinal = select.LookedUpOrdinal(column.SymbolOrdinal),
    })];

    /// <summary>The party lists to read for every row.</summary>
    public List<ColumnDefinition> PartyLists { get; } = [];

    /// <summary>Adds the columns that a query wants of a table.</summary>
    public void Add(BoundSource source)
    {
        foreach (var selected in source.Node.Columns)
        {
            Add(source, selected);
        }

        if (source.Node.AllColumns)
        {
            foreach (var column in source.Table.Columns.Values.Where(column => column.ValidForRead))
            {
                Add(source, new SelectedColumn(column.LogicalName));
            }
        }

        // Amounts come with their currency, asked for or not (see the example responses of "Page results").
        if (source.Name is null && !distinct && columns.Exists(column => column.Column.Type == ColumnType.Money)
            && source.Table.TryColumn(CurrencyColumn) is not null)
        {
            Add(source, new SelectedColumn(CurrencyColumn));
        }
    }

    private void Add(BoundSource source, SelectedColumn selected)
    {
        if (selected.Aggregate != AggregateKind.None || selected.GroupBy)
        {
            throw QueryFaults.Invalid(
                $"Attribute '{selected.Name}' has an aggregate or groups rows, but the query is no aggregate query.");
        }

        var column = source.Table.Column(selected.Name);
        var key = selected.Alias ?? (source.Name is null ? selected.Name : $"{source.Name}.{selected.Name}");
        if (!keys.Add(key))
        {
            return;
        }

        if (!column.IsStored)
        {
            AddPartyList(source, column);
            return;
        }

        if (selected.CountChildren)
        {
            columns.Add(new OutputColumn(key, source, column, select.Add(Children(source))) { Selected = selected, IsAliased = true });
            return;
        }

        AddValue(new OutputColumn(key, source, column, select.Add(source.Sql(column.LogicalName)))
        {
            Selected = selected,
            IsAliased = source.Name is not null || selected.Alias is not null,
        });
    }

    private void AddValue(OutputColumn output)
    {
        var column = output.Column;
        if (column.IsLookup)
        {
            var type = column.IsPolymorphic ? select.Add(output.Source.TypeSql(column.LogicalName)) : -1;
            var typeName = type < 0 ? null : SelectList.OuterName(type);
            var name = NameSql.Of(context.Catalog, column, SelectList.OuterName(output.Ordinal), typeName);
            output = output with { TypeOrdinal = type, NameOrdinal = name is null ? -1 : select.AddLookedUp(name) };
        }
        else if (column.Type == ColumnType.Money && Symbol(output) is { } symbol)
        {
            output = output with { SymbolOrdinal = select.AddLookedUp(symbol) };
        }

        columns.Add(output);
    }

    private string? Symbol(OutputColumn output)
    {
        if (output.Column.BaseOf is not null)
        {
            return NameSql.BaseCurrencySymbol(context.Catalog);
        }

        if (distinct || output.Source.Table.TryColumn(CurrencyColumn) is null)
        {
            return null;
        }

        var currency = SelectList.OuterName(select.Add(output.Source.Sql(CurrencyColumn)));
        return NameSql.CurrencySymbol(context.Catalog, currency);
    }

    private void AddPartyList(BoundSource source, ColumnDefinition column)
    {
        if (source.Name is not null)
        {
            source.Stored(column.LogicalName);
        }

        PartyLists.Add(column);
    }

    private string Children(BoundSource source)
    {
        var parent = HierarchySql.ParentColumn(context.Catalog, source.Table.LogicalName) ?? throw QueryFaults.Invalid(
            $"Table '{source.Table.LogicalName}' has no hierarchical relationship whose rows CountChildren could count.");
        var child = new SourceScope(context).AddRoot(new SourceNode(source.Table.LogicalName));
        var readable = RowFilterSql.Of(context, child) is { } filter ? " AND " + filter : "";
        return $"(SELECT COUNT(*) FROM {child.From} WHERE {child.Sql(parent)} = {source.PrimaryKey}{readable})";
    }
}
