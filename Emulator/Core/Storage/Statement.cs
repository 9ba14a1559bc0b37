using System.Runtime.InteropServices;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Storage.Native;
using SQLitePCL;

namespace SalesCorner.Emulator.Storage;

/// <summary>
/// A prepared statement on a connection. It has one reader: read its rows, or dispose the reader, before it runs again.
/// </summary>
public sealed class Statement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt handle;
    private readonly nint pointer;
    private readonly int[] places;
    private readonly StatementReader reader;
    private readonly bool isReadOnly;

    internal Statement(sqlite3 connection, string sql)
    {
        this.connection = connection;
        Sql = sql;
        SqliteErrors.Check(
            raw.sqlite3_prepare_v3(connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out handle),
            connection
        );
        places = ParameterBinding.Places(handle, sql);
        pointer = handle.DangerousGetHandle();
        isReadOnly = raw.sqlite3_stmt_readonly(handle) != 0;
        reader = new StatementReader(connection, handle);
    }

    /// <summary>Its text.</summary>
    public string Sql { get; }

    /// <summary>Whether it names the table of <see cref="LateRows"/>; null until somebody has looked.</summary>
    internal bool? NamesLateRows { get; set; }

    /// <summary>Whether it was dropped; ask for a new one then.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>Sets the values of $0, $1, …; null and <see cref="DBNull"/> stand for NULL.</summary>
    public Statement Bind(params ReadOnlySpan<object?> values)
    {
        reader.Dispose();
        for (var i = 0; i < places.Length; i++)
        {
            var place = places[i];
            if (place >= values.Length)
            {
                throw new ArgumentException($"The statement takes a value for ${place}: {Sql}", nameof(values));
            }

            Check(ParameterBinding.Bind(pointer, i + 1, values[place]));
        }

        return this;
    }

    /// <summary>Ends what it was doing, so that its parameters can be set one by one.</summary>
    internal void Begin() => reader.Dispose();

    /// <summary>Sets $place to the stored form of a value; the parameters stand in the order $0, $1, ….</summary>
    internal void Set(int place, ColumnDefinition column, object? value)
    {
        var parameter = new Parameter(pointer, place + 1);
        ValueCodec.Encode(column, value, ref parameter);
        Check(parameter.Result);
    }

    /// <summary>Sets $place to an identifier.</summary>
    internal void Set(int place, Guid id) => Check(ParameterBinding.Id(pointer, place + 1, id));

    /// <summary>Sets $place to a whole number.</summary>
    internal void Set(int place, long number) => Check(SqliteCalls.BindInt64(pointer, place + 1, number));

    /// <summary>Sets $place to a text, or to nothing.</summary>
    internal void Set(int place, string? text) =>
        Check(
            text is null ? SqliteCalls.BindNull(pointer, place + 1) : ParameterBinding.Text(pointer, place + 1, text)
        );

    /// <summary>Runs the statement to its end and says how many rows it changed.</summary>
    public int ExecuteNonQuery()
    {
        using (reader.Start())
        {
            while (reader.Read())
            {
                // Only pragmas return rows here, and nobody looks at them.
            }
        }

        return isReadOnly ? 0 : raw.sqlite3_changes(connection);
    }

    /// <summary>The first column of the first row; null when there is no row or no value.</summary>
    public object? ExecuteScalar()
    {
        using (reader.Start())
        {
            return reader.Read() && !reader.IsDBNull(0) ? reader.GetValue(0) : null;
        }
    }

    /// <summary>Runs the statement; its rows are read one after the other.</summary>
    public StatementReader ExecuteReader() => reader.Start();

    /// <inheritdoc/>
    public void Dispose()
    {
        IsDisposed = true;
        handle.Dispose();
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            SqliteErrors.Check(result, connection);
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Parameter(nint statement, int place) : IValueSink
    {
        public int Result { get; private set; }

        public void Nothing() => Result = SqliteCalls.BindNull(statement, place);

        public void Whole(long number) => Result = SqliteCalls.BindInt64(statement, place, number);

        public void Real(double number) => Result = SqliteCalls.BindDouble(statement, place, number);

        public void Text(string text) => Result = ParameterBinding.Text(statement, place, text);

        public void Id(Guid id) => Result = ParameterBinding.Id(statement, place, id);
    }
}
