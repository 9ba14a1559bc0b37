using System.CommandLine;
using System.Globalization;
using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Packaging.Labels;
using Spectre.Console;

namespace SalesCorner.Deploy.Commands;

/// <summary><c>salescorner pack</c>: writes the packages.</summary>
public sealed class PackCommand : ICommandModule
{
    private readonly Option<string?> output = new("--out")
    {
        Description = "Folder to write to (default: artifacts)",
        HelpName = "FOLDER",
    };
    private readonly Option<bool> unmanaged = new("--unmanaged") { Description = "Write the unmanaged package only" };
    private readonly Option<bool> managed = new("--managed") { Description = "Write the managed package only" };
    private readonly Option<bool> release = new("--release")
    {
        Description =
            "Check, then write both packages with checksums, list of steps, rule report and software bill of materials",
    };

    private readonly Option<bool> writeSteps = new("--write-steps")
    {
        Description = "Rewrite the solution's step files from the plug-ins' own list, and pack nothing",
    };

    private readonly Option<bool> writeLabels = new("--write-labels")
    {
        Description = "Rewrite the labels of all languages from Solution/Translations, and pack nothing",
    };

    /// <inheritdoc/>
    public CommandOutline Outline { get; } =
        new(
            "pack",
            "Builds the plug-in assembly if needed and writes the solution's packages.",
            "salescorner pack",
            "salescorner pack --managed --out /tmp/release",
            "salescorner pack --release",
            "salescorner pack --write-steps",
            "salescorner pack --write-labels"
        );

    /// <inheritdoc/>
    public IReadOnlyList<Symbol> Inputs => [output, unmanaged, managed, release, writeSteps, writeLabels];

    /// <inheritdoc/>
    public async Task<int> RunAsync(CommandRun run, CancellationToken cancellation)
    {
        var repository = Repository.Find();
        if (run.Value(writeSteps))
        {
            return await WriteStepsAsync(run, repository, cancellation);
        }

        if (run.Value(writeLabels))
        {
            return Written(
                run,
                new LabelFiles(new SolutionSource(repository.SolutionFolder)).Write(),
                "labels",
                "translations"
            );
        }

        if (run.Value(release) && (run.Value(managed) || run.Value(unmanaged)))
        {
            throw new WrongUsageException("A release has both packages: leave --managed and --unmanaged away.");
        }

        var folder = run.Value(output) ?? repository.Artifacts;
        var (packages, assembly) = await run.ProgressAsync(meter => PackAsync(run, repository, meter, cancellation));
        var files = run.Value(release)
            ? new ReleaseFiles(repository, packages, assembly).All(Checked(run, repository, assembly))
            : [.. packages.Select(package => new ZipPart(package.FileName, package.Zip))];
        Write(folder, files);
        Show(run, folder, packages, files);
        return ExitCode.Success;
    }

    // A release that its own check refuses is none.
    private static IReadOnlyList<Finding> Checked(CommandRun run, Repository repository, byte[] assembly)
    {
        var findings = new SolutionChecker(RuleList.All()).CheckFolder(
            new SolutionSource(repository.SolutionFolder),
            assembly,
            repository.ReadVersion(),
            schemas: null
        );
        run.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{RuleList.All().Count} rules, {findings.Count} findings and warnings."
            )
        );
        return findings.FirstOrDefault(finding => !finding.IsWarning) is { } wrong
            ? throw new CommandFailedException(
                $"{wrong.Id} {wrong.File}: {wrong.Problem} Nothing was written. salescorner check shows all."
            )
            : findings;
    }

    private async Task<(List<PackedSolution> Packages, byte[] Assembly)> PackAsync(
        CommandRun run,
        Repository repository,
        IProgressMeter meter,
        CancellationToken cancellation
    )
    {
        meter.Begin("Building the plug-in assembly");
        var assembly = await new PluginAssemblyBuild(repository).EnsureAsync(cancellation, run.Note);
        var packer = new SolutionPacker(
            new SolutionSource(repository.SolutionFolder),
            repository.ReadVersion(),
            () => assembly
        );
        var both = run.Value(unmanaged) == run.Value(managed);
        bool[] kinds = both ? [false, true] : [run.Value(managed)];
        meter.Begin("Packing", kinds.Length);
        var packages = new List<PackedSolution>();
        foreach (var kind in kinds)
        {
            cancellation.ThrowIfCancellationRequested();
            packages.Add(packer.Pack(kind));
            meter.Advance();
        }

        return (packages, assembly);
    }

    private static void Write(string folder, IReadOnlyList<ZipPart> files)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                // Written beside and moved, so that a stop never leaves half a package.
                var target = Path.Combine(folder, file.Name);
                File.WriteAllBytes(target + ".new", file.Content);
                File.Move(target + ".new", target, overwrite: true);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                $"{folder} cannot be written ({failure.Message}). Give --out another folder.",
                failure
            );
        }
    }

    private static void Show(CommandRun run, string folder, List<PackedSolution> packages, IReadOnlyList<ZipPart> files)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Part", "Number");
        table.Columns[1].RightAligned();
        foreach (var (kind, number) in packages[0].Summary.Counts)
        {
            table.AddRow(kind, number.ToString(CultureInfo.InvariantCulture));
        }

        run.Console.Write(table);
        foreach (var file in files)
        {
            run.Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Path.Combine(folder, file.Name)} ({file.Content.Length / 1024m:0} KB)"
                )
            );
        }

        run.WriteJson(
            packages.Select(package => new
            {
                File = Path.Combine(folder, package.FileName),
                Bytes = package.Zip.Length,
                Parts = package.Summary.Counts.ToDictionary(),
            })
        );
    }

    private static async Task<int> WriteStepsAsync(
        CommandRun run,
        Repository repository,
        CancellationToken cancellation
    )
    {
        var assembly = await new PluginAssemblyBuild(repository).EnsureAsync(cancellation, run.Note);
        var changed = new StepFiles(repository.SolutionFolder).Write(PluginInventory.Read(assembly));
        return Written(run, changed, "step files", "code");
    }

    private static int Written(CommandRun run, IReadOnlyList<string> changed, string what, string source)
    {
        foreach (var file in changed)
        {
            run.Say(file);
        }

        run.Say(changed.Count == 0 ? $"The {what} already match the {source}." : $"{changed.Count} files changed.");
        run.WriteJson(new { Changed = changed });
        return ExitCode.Success;
    }
}
