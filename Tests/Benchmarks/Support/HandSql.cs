using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SalesCorner.Benchmarks.Support;

/// <summary>A statement written by hand, prepared once, on the emulator's own connection.</summary>
internal sealed class HandSql
{
    public HandSql(SqliteConnection connection, string sql, int parameters)
    {
        Command = connection.CreateCommand();
        Command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            Command.Parameters.Add(new SqliteParameter("$" + i, DBNull.Value));
        }

        Command.Prepare();
    }

    public SqliteCommand Command { get; }

    public static Guid IdAt(SqliteDataReader reader, int ordinal) =>
        new(raw.sqlite3_column_blob(reader.Handle, ordinal), bigEndian: true);

    public SqliteDataReader Read(params ReadOnlySpan<object> values)
    {
        Bind(values);
        return Command.ExecuteReader();
    }

    public int Run(params ReadOnlySpan<object> values)
    {
        Bind(values);
        return Command.ExecuteNonQuery();
    }

    private void Bind(ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Command.Parameters[i].Value = values[i];
        }
    }
}
