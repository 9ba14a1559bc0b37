namespace SalesCorner.Deploy.Packaging;

/// <summary>Packs the repository's own solution: the one call for everything that needs the package.</summary>
public static class SolutionPackaging
{
    /// <summary>Builds the assembly if needed and packs.</summary>
    public static async Task<PackedSolution> PackAsync(Repository repository, bool managed, Action<string>? says = null, CancellationToken cancellation = default)
    {
        var assembly = await new PluginAssemblyBuild(repository).EnsureAsync(cancellation, says);
        return new SolutionPacker(new SolutionSource(repository.SolutionFolder), repository.ReadVersion(), () => assembly).Pack(managed);
    }
}
