using System.Text.Json;
using System.Text.Json.Serialization;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Operating.Backfill;

/// <summary>
/// Keeps a checkpoint in a file. A write puts a whole new file in place of the old one, so that a process killed in the
/// middle leaves one of the two.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class CheckpointFile(string path)
{
    // A million reps would take less.
    private const long LargestFile = 64L * 1024 * 1024;

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <summary>The file.</summary>
    public string Path => path;

    /// <summary>The file of an environment in the current folder.</summary>
    public static string NameFor(Uri environment)
    {
        var host = environment.IsDefaultPort ? environment.Host : $"{environment.Host}-{environment.Port}";
        var plain = host.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : '_');
        return $"salescorner-backfill-{string.Concat(plain)}.json";
    }

    /// <summary>The checkpoint; null when there is no file.</summary>
    /// <exception cref="CommandFailedException">It is no checkpoint, or one of another environment or
    /// version.</exception>
    public BackfillCheckpoint? Read(InstalledSolution installed)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var found = Parse();
        if (found.OrganizationId != installed.OrganizationId)
        {
            throw new CommandFailedException(
                $"The checkpoint {path} belongs to another environment, {found.Environment}. Give "
                    + $"--checkpoint another file for {installed.Url}."
            );
        }

        return found.Version == installed.Version
            ? found
            : throw new CommandFailedException(
                $"The checkpoint {path} was begun with version {found.Version} of the solution, and "
                    + $"{installed.Version} is installed now, "
                    + "which may compute differently. Delete the file to begin anew."
            );
    }

    /// <summary>Writes the checkpoint.</summary>
    /// <exception cref="CommandFailedException">The file cannot be written.</exception>
    public void Write(BackfillCheckpoint checkpoint)
    {
        try
        {
            var whole = System.IO.Path.GetFullPath(path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(whole)!);
            var fresh = whole + ".new";
            using (var stream = PrivateFile.Open(fresh))
            {
                JsonSerializer.Serialize(stream, checkpoint, Shape);
                stream.Flush(flushToDisk: true);
            }

            File.Move(fresh, whole, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFailedException(
                $"The checkpoint {path} cannot be written ({failure.Message}). Give --checkpoint a file that can.",
                failure
            );
        }
    }

    /// <summary>Removes the file: the backfill is complete.</summary>
    public void Delete() => File.Delete(path);

    private BackfillCheckpoint Parse()
    {
        try
        {
            if (
                new FileInfo(path).Length <= LargestFile
                && JsonSerializer.Deserialize<BackfillCheckpoint>(File.ReadAllText(path), Shape) is { } found
                && found.Format == BackfillCheckpoint.CurrentFormat
            )
            {
                return found;
            }
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException)
        {
            throw NotOurs(failure);
        }

        throw NotOurs(null);
    }

    private CommandFailedException NotOurs(Exception? failure)
    {
        var message =
            $"{path} is not a checkpoint that this version can read. Delete it to begin the backfill anew, or "
            + "give --checkpoint another file.";
        return failure is null ? new CommandFailedException(message) : new CommandFailedException(message, failure);
    }
}
