using SQLitePCL;

namespace SalesCorner.Emulator.Storage.Native;

/// <summary>What SQLite is told once in a process, before it is first used.</summary>
internal static class ProcessSettings
{
    private static readonly bool IsSet = Set();

    /// <summary>
    /// Leaves out locks within a connection, which has one user at a time by its gate, and the count of used memory,
    /// which takes a lock of the whole process for every allocation. Has no effect where somebody used SQLite before.
    /// </summary>
    public static bool Ensure() => IsSet;

    private static bool Set()
    {
        Batteries_V2.Init();
        return raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD) == raw.SQLITE_OK
            && raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0) == raw.SQLITE_OK;
    }
}
