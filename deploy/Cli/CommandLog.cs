using System.Globalization;

namespace SalesCorner.Deploy.Cli;

/// <summary>The file behind <c>--log</c>: every line with its time, appended, flushed at once.</summary>
public sealed class CommandLog : IDisposable
{
    private readonly StreamWriter? file;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();

    /// <summary>Opens the log, or none when no path is given.</summary>
    /// <exception cref="CommandFailedException">The file cannot be written.</exception>
    public CommandLog(string? path, TimeProvider clock)
    {
        this.clock = clock;
        if (path is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            file = new StreamWriter(PrivateFile.Open(path, FileMode.Append)) { AutoFlush = true };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailedException(
                $"The log {path} cannot be written ({failure.Message}). Give --log another file.",
                failure
            );
        }
    }

    /// <summary>Writes one line.</summary>
    public void Write(string line)
    {
        if (file is null)
        {
            return;
        }

        var time = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        lock (gate)
        {
            file.WriteLine($"{time} {line}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();
}
