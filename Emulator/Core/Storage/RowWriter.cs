using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Writes rows: the values go straight into the statement's parameters.</summary>
internal sealed class RowWriter(Database database)
{
    private readonly ConditionalWeakTable<TableDefinition, WriteShapes> known = [];
    private readonly List<WrittenColumn> columns = [];
    private readonly List<object?> values = [];
    private readonly SqlText text = new();

    /// <summary>Adds a row with the columns that the entity holds.</summary>
    public void Insert(TableDefinition table, Entity row)
    {
        var shapes = Collect(table, row);
        var statement = StatementFor(shapes, isNew: true);
        statement.Set(0, row.Id);
        SetColumns(shapes, statement, 1);
        Run(table, row, statement);
    }

    /// <summary>Changes the columns that the entity holds; false when there is no such row.</summary>
    public bool Update(TableDefinition table, Entity row)
    {
        var shapes = Collect(table, row);
        if (columns.Count == 0 && !shapes.HasVersion)
        {
            return true;
        }

        var statement = StatementFor(shapes, isNew: false);
        var place = SetColumns(shapes, statement, 0);
        statement.Set(place, row.Id);
        return Run(table, row, statement) > 0;
    }

    private WriteShapes Collect(TableDefinition table, Entity row)
    {
        var shapes = known.GetValue(table, static table => new WriteShapes(table));
        columns.Clear();
        values.Clear();
        foreach (var (name, value) in row.Attributes)
        {
            if (shapes.Column(name) is { } column)
            {
                columns.Add(column);
                values.Add(value);
            }
        }

        return shapes;
    }

    private Statement StatementFor(WriteShapes shapes, bool isNew)
    {
        var wanted = CollectionsMarshal.AsSpan(columns);
        var statement = shapes.Find(isNew, wanted);
        if (statement is null)
        {
            statement = database.Prepared(isNew ? InsertOf(shapes) : UpdateOf(shapes));
            shapes.Keep(isNew, wanted, statement);
        }

        database.Again(statement).Begin();
        return statement;
    }

    private int SetColumns(WriteShapes shapes, Statement statement, int place)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var value = values[i];
            statement.Set(place++, columns[i].Column, value);
            if (columns[i].TypeName is not null)
            {
                statement.Set(place++, value is EntityReference reference ? reference.LogicalName : null);
            }
        }

        if (shapes.HasVersion)
        {
            statement.Set(place++, database.NextRowVersion());
        }

        return place;
    }

    private static int Run(TableDefinition table, Entity row, Statement statement)
    {
        try
        {
            return statement.ExecuteNonQuery();
        }
        catch (SqliteException error) when (error.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT)
        {
            throw UniqueViolation.Explain(table, row, error);
        }
    }

    private ReadOnlySpan<char> InsertOf(WriteShapes shapes)
    {
        var sql = text.Begin("INSERT INTO ").Append(shapes.Table).Append(" (").Append(shapes.PrimaryId);
        var places = 1;
        foreach (var name in Names(shapes))
        {
            sql.Append(",").Append(name);
            places++;
        }

        sql.Append(") VALUES (");
        for (var i = 0; i < places; i++)
        {
            sql.Append(i == 0 ? "" : ",").Append(ParameterNames.At(i));
        }

        return sql.Append(")").Span;
    }

    private ReadOnlySpan<char> UpdateOf(WriteShapes shapes)
    {
        var sql = text.Begin("UPDATE ").Append(shapes.Table).Append(" SET ");
        var place = 0;
        foreach (var name in Names(shapes))
        {
            sql.Append(place == 0 ? "" : ",").Append(name).Append("=").Append(ParameterNames.At(place));
            place++;
        }

        return sql.Append(" WHERE ").Append(shapes.PrimaryId).Append("=").Append(ParameterNames.At(place)).Span;
    }

    private IEnumerable<string> Names(WriteShapes shapes)
    {
        foreach (var column in columns)
        {
            yield return column.Name;
            if (column.TypeName is { } type)
            {
                yield return type;
            }
        }

        if (shapes.HasVersion)
        {
            yield return SqlNames.Column(RowStore.VersionColumn);
        }
    }
}
