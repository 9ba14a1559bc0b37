using Microsoft.Data.Sqlite;
using SalesCorner.Deploy.Cli;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Deploy.Try;

/// <summary>
/// The file of a kept database: written beside its place and moved there when it is whole, so that a stop leaves
/// nothing behind.
/// </summary>
/// <param name="path">Where it is kept.</param>
internal sealed class KeptDatabase(string path)
{
    private const string Marker = "sc_settings";

    private static readonly string[] Companions = ["", "-wal", "-shm", "-journal"];

    /// <summary>The file beside its place that is written to.</summary>
    public string Unfinished => path + ".unfinished";

    /// <summary>Checks that the file can be made.</summary>
    /// <exception cref="CommandFailedException">Something is there, or there is no such folder.</exception>
    public void Prepare()
    {
        if (File.Exists(path) || Directory.Exists(path))
        {
            throw new WrongUsageException(
                $"{path} is there already: open it with --open, or give --save another name."
            );
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
        {
            throw new WrongUsageException($"--save {path}: there is no folder {folder}. Make it first.");
        }

        Discard();
    }

    /// <summary>Makes the file that is written to, for its owner only: it holds people's data.</summary>
    public void Begin() => PrivateFile.Open(Unfinished).Dispose();

    /// <summary>Moves the finished file to its place.</summary>
    public void Finish() => File.Move(Unfinished, path);

    /// <summary>Deletes what is unfinished.</summary>
    public void Discard()
    {
        foreach (var companion in Companions)
        {
            File.Delete(Unfinished + companion);
        }
    }

    /// <summary>Checks that a file is a kept database, without changing anything in it.</summary>
    /// <exception cref="CommandFailedException">It is not there, or is something else.</exception>
    public void Demand()
    {
        if (Directory.Exists(path))
        {
            throw new CommandFailedException(
                $"{path}: this is a folder. --open takes a file that was kept with --save."
            );
        }

        if (!File.Exists(path))
        {
            throw new CommandFailedException(
                $"{path}: there is no such database. Make one with salescorner try --save {path}."
            );
        }

        if (!HoldsSolution())
        {
            throw new CommandFailedException(
                $"{path}: this is no database that salescorner try --save has kept. Make one with it; --data "
                    + "reads exports."
            );
        }
    }

    /// <summary>One clear line for a file that cannot be written or read; null for any other failure.</summary>
    public static CommandFailedException? Told(Exception failure, string path)
    {
        for (
            var cause = failure is CommandFailedException ? null : failure;
            cause is not null;
            cause = cause.InnerException
        )
        {
            if (
                cause is DiskFullException
                || (cause is IOException && cause.Message.Contains("No space left", StringComparison.Ordinal))
            )
            {
                return new CommandFailedException(
                    $"{path}: the disk is full. Nothing was kept; make room, or give --save a path on another disk.",
                    failure
                );
            }

            if (cause is SqliteException or UnauthorizedAccessException or IOException)
            {
                return new CommandFailedException($"{path}: the database cannot be used: {cause.Message}", failure);
            }
        }

        return null;
    }

    private bool HoldsSolution()
    {
        try
        {
            // Said to be immutable, so that looking at it makes no file beside it.
            var source = new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1";
            var settings = new SqliteConnectionStringBuilder
            {
                DataSource = source,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            };
            using var connection = new SqliteConnection(settings.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $name";
            command.Parameters.AddWithValue("$name", Marker);
            return command.ExecuteScalar() is > 0L;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
