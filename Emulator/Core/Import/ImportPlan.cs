using SalesCorner.Emulator.Import.Checks;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import;

/// <summary>What an import is about to change.</summary>
internal sealed record ImportPlan
{
    /// <summary>The solution's unique name.</summary>
    public required string SolutionName { get; init; }

    /// <summary>The components of the environment as they will be.</summary>
    public required IReadOnlyCollection<Component> All { get; init; }

    /// <summary>The components that the solution brings, what others refer to first.</summary>
    public required IReadOnlyList<Component> Brought { get; init; }

    /// <summary>The components that go, what refers to others first.</summary>
    public required IReadOnlyList<Component> Gone { get; init; }

    /// <summary>How many of the brought components are new.</summary>
    public required int Added { get; init; }

    /// <summary>Plans an import: a managed upgrade removes what the solution had brought and brings no more.</summary>
    public static ImportPlan Make(InstalledSolutions installed, ImportedSolution solution, bool isUpgrade)
    {
        var before = installed.Components;
        var name = solution.Manifest.UniqueName;
        MetadataCheck.References(solution, installed.Metadata);
        RootComponentCheck.Run(solution, installed.Metadata);

        var brought = Owned(
            before,
            new MetadataParts(installed.Metadata, solution, name).All().Concat(solution.Components)
        );
        var keys = brought.Select(one => (one.Kind, one.Key)).ToHashSet();
        var gone =
            isUpgrade && solution.Manifest.IsManaged
                ? Reversed(before.All.Where(one => one.Solution == name && !keys.Contains((one.Kind, one.Key))))
                : [];
        var staying = before.All.Except(gone).Where(one => !keys.Contains((one.Kind, one.Key))).ToList();
        AssemblyCheck.Run(solution, staying);
        return new ImportPlan
        {
            SolutionName = name,
            All = [.. staying, .. brought],
            Brought = brought,
            Gone = gone,
            Added = brought.Count(one => before.Find(one.Kind, one.Key) is null),
        };
    }

    /// <summary>Plans what a request for new tables, columns and so on brings.</summary>
    public static ImportPlan Defining(InstalledSolutions installed, ImportedMetadata added, string solutionName)
    {
        var before = installed.Components;
        MetadataCheck.References(added, installed.Metadata);
        var brought = Owned(before, new MetadataParts(installed.Metadata, added, solutionName).All());
        var keys = brought.Select(one => (one.Kind, one.Key)).ToHashSet();
        return new ImportPlan
        {
            SolutionName = solutionName,
            All = [.. before.All.Where(one => !keys.Contains((one.Kind, one.Key))), .. brought],
            Brought = brought,
            Gone = [],
            Added = brought.Count(one => before.Find(one.Kind, one.Key) is null),
        };
    }

    /// <summary>Plans the removal of a solution.</summary>
    public static ImportPlan Removing(InstalledSolutions installed, string name)
    {
        var gone = Reversed(installed.Components.All.Where(one => one.Solution == name));
        return new ImportPlan
        {
            SolutionName = name,
            All = [.. installed.Components.All.Except(gone)],
            Brought = [],
            Gone = gone,
            Added = 0,
        };
    }

    /// <summary>The report of the import.</summary>
    public ImportResult ResultOf(SolutionManifest manifest, Version? previous) =>
        new(
            manifest.UniqueName,
            manifest.Version,
            previous,
            manifest.IsManaged,
            Added,
            Brought.Count - Added,
            Gone.Count
        );

    // What another solution brought first stays that solution's.
    private static List<Component> Owned(ComponentCatalog before, IEnumerable<Component> components) =>
        [
            .. components
                .Select(one =>
                    before.Find(one.Kind, one.Key) is { } known ? one with { Solution = known.Solution } : one
                )
                .OrderBy(one => one.Kind),
        ];

    private static List<Component> Reversed(IEnumerable<Component> components) =>
        [.. components.OrderByDescending(one => one.Kind)];
}
