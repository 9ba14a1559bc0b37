using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>Collects the columns that rows of the result carry.</summary>
internal sealed class ProjectionSql(SqlContext context, SelectList select, bool distinct)
{
    private const string CurrencyColumn = "transactioncurrencyid";

    private readonly List<OutputColumn> columns = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    /// <summary>The columns.</summary>
    public IReadOnlyList<OutputColumn> Columns => columns;

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
        if (
            source.Name is null
            && !distinct
            && columns.Exists(column => column.Column.Type == ColumnType.Money)
            && source.Table.TryColumn(CurrencyColumn) is not null
        )
        {
            Add(source, new SelectedColumn(CurrencyColumn));
        }
    }

    /// <summary>Adds the column that identifies a row.</summary>
    public void AddId(BoundSource source) => Add(source, new SelectedColumn(source.Table.PrimaryId));

    private void Add(BoundSource source, SelectedColumn selected)
    {
        if (selected.Aggregate != AggregateKind.None || selected.GroupBy)
        {
            throw QueryFaults.Invalid(
                $"Attribute '{selected.Name}' has an aggregate or groups rows, but the query is no aggregate query."
            );
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
            columns.Add(
                new OutputColumn(key, source, column, select.Add(Children(source)))
                {
                    Selected = selected,
                    IsAliased = true,
                }
            );
            return;
        }

        AddValue(
            new OutputColumn(key, source, column, select.Add(source.Sql(column.LogicalName)))
            {
                Selected = selected,
                IsAliased = source.Name is not null || selected.Alias is not null,
            }
        );
    }

    private void AddValue(OutputColumn output)
    {
        var column = output.Column;
        if (column.IsLookup)
        {
            var type = column.IsPolymorphic ? select.Add(output.Source.TypeSql(column.LogicalName)) : -1;
            output = output with { TypeOrdinal = type, IsNamed = true };
        }
        else if (
            column is { Type: ColumnType.Money, BaseOf: null }
            && !distinct
            && output.Source.Table.TryColumn(CurrencyColumn) is not null
        )
        {
            output = output with { CurrencyOrdinal = select.Add(output.Source.Sql(CurrencyColumn)) };
        }

        columns.Add(output);
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
        var parent =
            HierarchySql.ParentColumn(context.Catalog, source.Table.LogicalName)
            ?? throw QueryFaults.Invalid(
                $"Table '{source.Table.LogicalName}' has no hierarchical relationship whose rows "
                    + "CountChildren could count."
            );
        var child = new SourceScope(context).AddRoot(new SourceNode(source.Table.LogicalName));
        var readable = RowFilterSql.Of(context, child) is { } filter ? " AND " + filter : "";
        return $"(SELECT COUNT(*) FROM {child.From} WHERE {child.Sql(parent)} = {source.PrimaryKey}{readable})";
    }
}
