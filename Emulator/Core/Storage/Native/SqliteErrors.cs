using Microsoft.Data.Sqlite;
using SalesCorner.Emulator.Faults;
using SQLitePCL;

namespace SalesCorner.Emulator.Storage.Native;

/// <summary>Throws what a call of SQLite reported.</summary>
internal static class SqliteErrors
{
    // An extended code holds the plain one in its lowest byte.
    private const int PlainCode = 0xFF;

    /// <summary>Throws unless all is well.</summary>
    /// <exception cref="DiskFullException">There is no room left.</exception>
    /// <exception cref="SqliteException">Any other error.</exception>
    public static void Check(int result, sqlite3 connection)
    {
        try
        {
            SqliteException.ThrowExceptionForRC(result, connection);
        }
        catch (SqliteException error) when ((result & PlainCode) == raw.SQLITE_FULL)
        {
            throw new DiskFullException(raw.sqlite3_db_filename(connection, "main").utf8_to_string() ?? "", error);
        }
    }
}
