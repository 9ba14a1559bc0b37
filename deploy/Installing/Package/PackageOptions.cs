using System.CommandLine;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Installing.Package;

/// <summary>The options that say which package: a file, or one packed from the repository.</summary>
internal sealed class PackageOptions
{
    private readonly Argument<string?> path = new("package")
    {
        Description = "A package (default: this repository's Solution folder, packed)",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> file = new("--package") { Description = "The same, named", HelpName = "FILE" };
    private readonly Option<bool> managed = new("--managed")
    {
        Description = "Pack managed, for test and production (the default for a first installation)",
    };
    private readonly Option<bool> unmanaged = new("--unmanaged") { Description = "Pack unmanaged, for development" };

    /// <summary>The options.</summary>
    public IReadOnlyList<Symbol> Inputs => [path, file, managed, unmanaged];

    /// <summary>Those that name a file alone, for commands that leave no choice of the kind.</summary>
    public IReadOnlyList<Symbol> FileInputs => [path, file];

    /// <summary>Whether a file is given.</summary>
    public bool IsFile(CommandRun run) => Given(run) is not null;

    /// <summary>Reads or packs it.</summary>
    /// <param name="run">The run with its options.</param>
    /// <param name="installedManaged">Whether the installed solution is managed; null when none is installed.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CommandFailedException">The options contradict each other, or the package cannot be
    /// read.</exception>
    public async Task<TargetPackage> LoadAsync(CommandRun run, bool? installedManaged, CancellationToken cancellation)
    {
        if (run.Value(managed) && run.Value(unmanaged))
        {
            throw new WrongUsageException("--managed and --unmanaged exclude each other. Give one of them.");
        }

        bool? wanted =
            run.Value(managed) ? true
            : run.Value(unmanaged) ? false
            : null;
        return Given(run) is { } given
            ? Demanded(new TargetPackage(await ReadAsync(given, cancellation), given), wanted)
            : await PackAsync(run, wanted ?? installedManaged ?? true, cancellation);
    }

    /// <summary>The package that was named with an option or without; null when none was.</summary>
    /// <exception cref="WrongUsageException">Two different ones were.</exception>
    public static string? Given(string? argument, string? option) =>
        argument is not null && option is not null && argument != option
            ? throw new WrongUsageException("Two packages are named. Give one, with --package or without.")
            : argument ?? option;

    private string? Given(CommandRun run) => Given(run.Value(path), run.Value(file));

    private static TargetPackage Demanded(TargetPackage package, bool? managed) =>
        managed is null || managed == package.IsManaged
            ? package
            : throw new WrongUsageException(
                $"{package.File} is {(package.IsManaged ? "managed" : "unmanaged")}. Leave the option away, "
                    + "or give the other package."
            );

    private static async Task<TargetPackage> PackAsync(CommandRun run, bool managed, CancellationToken cancellation)
    {
        var packed = await run.ProgressAsync(meter =>
        {
            meter.Begin("Packing the solution");
            return SolutionPackaging.TakeAsync(managed, run.Note, cancellation);
        });
        return new TargetPackage(packed.Content, packed.Name);
    }

    private static async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return await System.IO.File.ReadAllBytesAsync(path, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                $"{path} cannot be read ({failure.Message}). Give --package the file that salescorner pack wrote.",
                failure
            );
        }
    }
}
