namespace SalesCorner.Deploy.Cli;

/// <summary>
/// Writes files that hold people's data: where the system knows owners of files, only their owner may read them (0600).
/// </summary>
public static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Opens a file for writing. One that is there already is closed to others too.</summary>
    /// <param name="path">Where.</param>
    /// <param name="mode">Create or append.</param>
    public static FileStream Open(string path, FileMode mode = FileMode.Create)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.Write,
            Share = FileShare.Read,
        };
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(path, options);
        }

        options.UnixCreateMode = OwnerOnly;
        var file = new FileStream(path, options);
        File.SetUnixFileMode(file.SafeFileHandle, OwnerOnly);
        return file;
    }

    /// <summary>Writes a text in UTF-8.</summary>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(Open(path));
        await writer.WriteAsync(text.AsMemory(), cancellation);
    }
}
