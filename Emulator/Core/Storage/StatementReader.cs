using System.Text;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Storage.Native;
using SQLitePCL;

namespace SalesCorner.Emulator.Storage;

/// <summary>Reads the rows of a statement, one after the other.</summary>
public sealed unsafe class StatementReader : IDisposable
{
    // A text of this many bytes is mostly a configuration, which is read again and again: to compare is a tenth of the
    // work.
    private const int LongText = 1_000;

    // Beyond this it is a document, of which no copy should be kept.
    private const int LongestKept = 100_000;

    private readonly sqlite3 connection;
    private readonly sqlite3_stmt handle;
    private readonly nint statement;
    private byte[] longBytes = [];
    private string longText = "";
    private bool isOpen;

    internal StatementReader(sqlite3 connection, sqlite3_stmt handle)
    {
        this.connection = connection;
        this.handle = handle;
        statement = handle.DangerousGetHandle();
    }

    /// <summary>The number of values in a row.</summary>
    public int FieldCount => raw.sqlite3_column_count(handle);

    /// <summary>Goes on to the next row; false when there is none.</summary>
    public bool Read()
    {
        // Past its end a statement would begin again from its first row.
        var result = isOpen ? SqliteCalls.Step(statement) : raw.SQLITE_DONE;
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        if (result == raw.SQLITE_INTERRUPT)
        {
            throw OperationDeadline.Exceeded();
        }

        if (result != raw.SQLITE_DONE)
        {
            SqliteErrors.Check(result, connection);
        }

        Dispose();
        return false;
    }

    /// <summary>The name of the value at that position.</summary>
    public string GetName(int ordinal) => raw.sqlite3_column_name(handle, ordinal).utf8_to_string();

    /// <summary>Whether there is no value at that position.</summary>
    public bool IsDBNull(int ordinal) => SqliteCalls.ColumnType(statement, ordinal) == raw.SQLITE_NULL;

    /// <summary>The whole number at that position; 0 when there is none.</summary>
    public long GetInt64(int ordinal) => SqliteCalls.ColumnInt64(statement, ordinal);

    /// <summary>
    /// The whole number at that position; one that does not fit throws an <see cref="OverflowException"/>.
    /// </summary>
    public int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

    /// <summary>The floating point number at that position; 0 when there is none.</summary>
    public double GetDouble(int ordinal) => SqliteCalls.ColumnDouble(statement, ordinal);

    /// <summary>The text at that position; empty when there is none.</summary>
    public string GetString(int ordinal)
    {
        var start = SqliteCalls.ColumnText(statement, ordinal);
        var length = SqliteCalls.ColumnBytes(statement, ordinal);
        return length switch
        {
            0 => "",
            < LongText or > LongestKept => Encoding.UTF8.GetString(start, length),
            _ => Long(new ReadOnlySpan<byte>(start, length)),
        };
    }

    /// <summary>The identifier at that position, stored as sixteen bytes.</summary>
    public Guid GetGuid(int ordinal) => new(Bytes(ordinal), bigEndian: true);

    /// <summary>The value at that position: long, double, string, byte[] or <see cref="DBNull"/>.</summary>
    public object GetValue(int ordinal) =>
        SqliteCalls.ColumnType(statement, ordinal) switch
        {
            raw.SQLITE_INTEGER => GetInt64(ordinal),
            raw.SQLITE_FLOAT => GetDouble(ordinal),
            raw.SQLITE_TEXT => GetString(ordinal),
            raw.SQLITE_BLOB => Bytes(ordinal).ToArray(),
            _ => DBNull.Value,
        };

    /// <summary>Ends the reading, so that the statement can run again.</summary>
    public void Dispose()
    {
        if (isOpen)
        {
            isOpen = false;
            // What a failed step reported, its reset reports again.
            _ = SqliteCalls.Reset(statement);
        }
    }

    internal StatementReader Start()
    {
        Dispose();
        isOpen = true;
        return this;
    }

    private string Long(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.SequenceEqual(longBytes))
        {
            longText = Encoding.UTF8.GetString(bytes);
            longBytes = bytes.ToArray();
        }

        return longText;
    }

    private ReadOnlySpan<byte> Bytes(int ordinal)
    {
        var start = SqliteCalls.ColumnBlob(statement, ordinal);
        return new ReadOnlySpan<byte>(start, SqliteCalls.ColumnBytes(statement, ordinal));
    }
}
