using System.Runtime.CompilerServices;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>A column as writes need it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Name">Its quoted name.</param>
/// <param name="TypeName">The quoted name of the column beside it that names the target table; null for none.</param>
internal sealed record WrittenColumn(ColumnDefinition Column, string Name, string? TypeName);

/// <summary>The columns of one table as writes need them, and the statements of its writes so far.</summary>
internal sealed class WriteShapes
{
    // The writes of a table name few different columns; those that name others find their statement by its text.
    private const int ShapesKept = 24;

    private static readonly ConditionalWeakTable<ColumnDefinition, WrittenColumn> Known = [];

    private readonly Dictionary<string, WrittenColumn?> columns = new(StringComparer.Ordinal);
    private readonly List<(bool IsNew, WrittenColumn[] Columns, Statement Statement)> shapes = [];
    private readonly TableDefinition table;

    /// <summary>Knows the table.</summary>
    public WriteShapes(TableDefinition table)
    {
        this.table = table;
        Table = SqlNames.Table(table.LogicalName);
        PrimaryId = SqlNames.Column(table.PrimaryId);
        HasVersion = table.Columns.ContainsKey(RowStore.VersionColumn);
    }

    /// <summary>The quoted name of the table.</summary>
    public string Table { get; }

    /// <summary>The quoted name of its primary key.</summary>
    public string PrimaryId { get; }

    /// <summary>Whether its rows have a version.</summary>
    public bool HasVersion { get; }

    /// <summary>The column of that name; null when it is not written with the others.</summary>
    public WrittenColumn? Column(string name)
    {
        if (!columns.TryGetValue(name, out var written))
        {
            var column = table.Column(name);
            written =
                column.IsStored && !column.IsPrimaryId && column.LogicalName != RowStore.VersionColumn
                    ? Known.GetValue(column, Written)
                    : null;
            columns[name] = written;
        }

        return written;
    }

    /// <summary>The statement that writes these columns in this order; null when there was none lately.</summary>
    public Statement? Find(bool isNew, ReadOnlySpan<WrittenColumn> wanted)
    {
        foreach (var shape in shapes)
        {
            if (shape.IsNew == isNew && !shape.Statement.IsDisposed && Matches(shape.Columns, wanted))
            {
                return shape.Statement;
            }
        }

        return null;
    }

    /// <summary>Keeps a statement.</summary>
    public void Keep(bool isNew, ReadOnlySpan<WrittenColumn> written, Statement statement)
    {
        if (shapes.Count >= ShapesKept)
        {
            shapes.Clear();
        }

        shapes.Add((isNew, written.ToArray(), statement));
    }

    private static WrittenColumn Written(ColumnDefinition column) =>
        new(
            column,
            SqlNames.Column(column.LogicalName),
            column.IsPolymorphic ? SqlNames.TypeColumn(column.LogicalName) : null
        );

    private static bool Matches(WrittenColumn[] known, ReadOnlySpan<WrittenColumn> wanted)
    {
        if (known.Length != wanted.Length)
        {
            return false;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (!ReferenceEquals(known[i], wanted[i]))
            {
                return false;
            }
        }

        return true;
    }
}
