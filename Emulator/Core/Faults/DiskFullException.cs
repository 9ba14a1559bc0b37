namespace SalesCorner.Emulator.Faults;

/// <summary>
/// The disk of a database file has no room left: what was under way is undone, what was committed stays.
/// </summary>
public sealed class DiskFullException : IOException
{
    /// <summary>Says which file could not grow.</summary>
    /// <param name="file">The database file; empty for a database in memory.</param>
    /// <param name="cause">What SQLite reported.</param>
    public DiskFullException(string file, Exception cause)
        : base(
            file.Length == 0
                ? "The database in memory is full. Nothing of the request was kept: keep the database in a file."
                : $"The disk is full: {file} cannot grow. Nothing of the request was kept: make room on that "
                    + "disk and repeat it.",
            cause
        ) => File = file;

    /// <summary>The database file; empty for a database in memory.</summary>
    public string File { get; }
}
