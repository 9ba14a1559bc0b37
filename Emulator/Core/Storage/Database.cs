using Microsoft.Data.Sqlite;
using SalesCorner.Emulator.Storage.Native;
using SQLitePCL;

namespace SalesCorner.Emulator.Storage;

/// <summary>One SQLite database, in memory or in a file, with one connection that one thread uses at a time.</summary>
public sealed class Database : IDisposable
{
    private const int CachedStatements = 512;

    // A commit looks through the list of all pages, so fewer of them; at twice this size, each change of a row copies
    // more
    // than that saves. First of all, for it holds only until the database has its first page.
    private const string PageSize = "PRAGMA page_size=8192";

    private static readonly string[] FileSettings =
    [
        PageSize,
        "PRAGMA locking_mode=EXCLUSIVE",
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=NORMAL",
        "PRAGMA cache_size=-65536",
        "PRAGMA mmap_size=268435456",
        "PRAGMA temp_store=MEMORY",
        "PRAGMA foreign_keys=OFF",
        "BEGIN EXCLUSIVE",
        "COMMIT",
    ];

    private static readonly string[] MemorySettings =
    [
        PageSize,
        "PRAGMA journal_mode=MEMORY",
        "PRAGMA synchronous=OFF",
        "PRAGMA temp_store=MEMORY",
        "PRAGMA foreign_keys=OFF",
    ];

    // About ten milliseconds of work.
    private const int StepsBetweenLooks = 1_000_000;

    private readonly SqliteConnection connection;
    private readonly StatementCache statements;
    private LateRows? late;
    private long rowVersion;

    private Database(SqliteConnection connection, bool isFile)
    {
        this.connection = connection;
        IsFile = isFile;
        statements = new StatementCache(connection.Handle!, CachedStatements);
    }

    /// <summary>The lock to hold for the whole of each outermost request; it may be entered again.</summary>
    public object Gate { get; } = new();

    /// <summary>Whether the rows outlive the process.</summary>
    public bool IsFile { get; }

    /// <summary>Whether a transaction is under way.</summary>
    public bool InScope => Depth > 0;

    /// <summary>How many transactions and savepoints are under way.</summary>
    public int Depth { get; private set; }

    /// <summary>The connection itself, for work outside of the emulator's statements.</summary>
    internal SqliteConnection Connection => connection;

    /// <summary>
    /// Opens the file, which is made when it is not there, or a database in memory when there is no path.
    /// </summary>
    public static Database Open(string? path)
    {
        ProcessSettings.Ensure();
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = path ?? ":memory:",
            Pooling = false,
            DefaultTimeout = 1,
        };
        var opened = new SqliteConnection(settings.ToString());
        try
        {
            opened.Open();
            var database = new Database(opened, path is not null);
            database.Tune();
            return database;
        }
        catch (SqliteException error) when (error.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            opened.Dispose();
            throw new IOException($"The database file '{path}' is in use by another process.", error);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>A database in memory with everything that this one holds now.</summary>
    public Database Copy()
    {
        var copy = Open(path: null);
        CopyTo(copy);
        return copy;
    }

    /// <summary>Runs a statement with the values of $0, $1, … and says how many rows it changed.</summary>
    public int Execute(ReadOnlySpan<char> sql, params ReadOnlySpan<object?> values) =>
        Prepared(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row, or null.</summary>
    public object? Scalar(ReadOnlySpan<char> sql, params ReadOnlySpan<object?> values) =>
        Prepared(sql, values).ExecuteScalar();

    /// <summary>
    /// The prepared statement of this text, kept for its next use; read its rows before asking for another.
    /// </summary>
    public Statement Prepared(ReadOnlySpan<char> sql)
    {
        return Again(statements.Get(sql));
    }

    /// <summary>The same statement once more, as long as it is not disposed.</summary>
    internal Statement Again(Statement statement)
    {
        late?.WriteFor(statement);
        return statement;
    }

    /// <summary>The prepared statement of this text with the values of $0, $1, … (null for NULL).</summary>
    public Statement Prepared(ReadOnlySpan<char> sql, params ReadOnlySpan<object?> values) =>
        Prepared(sql).Bind(values);

    /// <summary>Begins a transaction, or a savepoint when one is under way.</summary>
    public DbScope BeginScope()
    {
        Execute(Depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT " + SavepointName(Depth));
        return new DbScope(this, Depth++);
    }

    /// <summary>The next row version: greater than every one before it.</summary>
    public long NextRowVersion() => ++rowVersion;

    /// <inheritdoc/>
    public void Dispose()
    {
        statements.Dispose();
        connection.Dispose();
    }

    /// <summary>Ends a statement under way with a <see cref="TimeoutException"/> as soon as that says so.</summary>
    internal void InterruptWhen(Func<bool> isOver) =>
        raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, _ => isOver() ? 1 : 0, null);

    /// <summary>Makes another database a copy of this one.</summary>
    internal void CopyTo(Database other)
    {
        lock (Gate)
        {
            late?.Write();
            connection.BackupDatabase(other.connection);
            other.rowVersion = rowVersion;
        }
    }

    /// <summary>Lets row versions go on after the greatest one stored.</summary>
    internal void ContinueRowVersions(long greatest) => rowVersion = Math.Max(rowVersion, greatest);

    internal void EndScope(DbScope scope, bool keep)
    {
        if (scope.Depth != Depth - 1)
        {
            throw new InvalidOperationException("Scopes must end in the reverse order of their beginning.");
        }

        var name = SavepointName(scope.Depth);
        if (keep)
        {
            Execute(scope.Depth == 0 ? "COMMIT" : "RELEASE " + name);
        }

        // A scope whose commit failed is still there, to be undone. SQLite itself ends the transaction on a few errors
        // (a full disk): then nothing is left to undo.
        Depth--;
        if (!keep && raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            Undo(scope.Depth, name);
        }

        late?.Ended(scope.Depth, keep);
    }

    /// <summary>
    /// Lets rows of a table be written only when they are asked for; null where they have to be written at once.
    /// </summary>
    internal LateRows? WriteLate(string table) => IsFile ? null : late = new LateRows(this, table);

    private static string SavepointName(int depth) =>
        depth switch
        {
            1 => "s1",
            2 => "s2",
            3 => "s3",
            _ => FormattableString.Invariant($"s{depth}"),
        };

    private void Undo(int level, string name)
    {
        if (level == 0)
        {
            Execute("ROLLBACK");
            return;
        }

        Execute("ROLLBACK TO " + name);
        Execute("RELEASE " + name);
    }

    private void Tune()
    {
        // Without this SQLite compiles a statement anew whenever a value bound to its LIMIT or WHERE might suggest
        // another plan ("Query Planner Stability Guarantee"): thirty times the work of running it.
        raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);

        // WAL with synchronous=NORMAL: a killed process loses nothing it committed and leaves a consistent file.
        // Exclusive: a second process on the same file would not see this one's metadata, so it is refused.
        // One statement at a time: of several in one command only the first one's failure shows.
        foreach (var setting in IsFile ? FileSettings : MemorySettings)
        {
            Execute(setting);
        }
    }
}
