using System.Collections.Concurrent;

namespace SalesCorner.Emulator.Storage;

/// <summary>The names of tables and columns in the database, quoted.</summary>
public static class SqlNames
{
    // Every statement is written with the names of the metadata, which are the same ones again and again.
    private static readonly ConcurrentDictionary<string, string> Quoted = new(StringComparer.Ordinal);

    /// <summary>The table of a logical name.</summary>
    public static string Table(string logicalName) => Quote(logicalName);

    /// <summary>The column of a logical name.</summary>
    public static string Column(string logicalName) => Quote(logicalName);

    /// <summary>The column that holds the target table of a lookup with several targets.</summary>
    public static string TypeColumn(string logicalName) => Quote(logicalName + "__type");

    private static string Quote(string name) =>
        Quoted.GetOrAdd(name, static name => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
}
