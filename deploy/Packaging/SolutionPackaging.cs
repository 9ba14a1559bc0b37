namespace SalesCorner.Deploy.Packaging;

/// <summary>The product's own solution: the one call for everything that needs the package.</summary>
public static class SolutionPackaging
{
    /// <summary>
    /// Packs it in a clone, the assembly built first if needed; an installed tool takes the package that it carries.
    /// </summary>
    /// <param name="managed">Which of the two packages.</param>
    /// <param name="says">Told when something takes long.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="Cli.CommandFailedException">There is neither a clone nor a carried package, or the assembly
    /// does not build.</exception>
    public static async Task<ZipPart> TakeAsync(
        bool managed,
        Action<string>? says = null,
        CancellationToken cancellation = default
    )
    {
        if (Repository.FindOrNull() is not { } repository)
        {
            return CarriedPackages.OfThisTool.Read(managed);
        }

        var packed = await PackAsync(repository, managed, says, cancellation);
        return new ZipPart(packed.FileName, packed.Zip);
    }

    /// <summary>Packs the solution of a clone.</summary>
    /// <param name="repository">The clone.</param>
    /// <param name="managed">Which of the two packages.</param>
    /// <param name="says">Told when something takes long.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="Cli.CommandFailedException">The assembly does not build.</exception>
    public static async Task<PackedSolution> PackAsync(
        Repository repository,
        bool managed,
        Action<string>? says = null,
        CancellationToken cancellation = default
    )
    {
        var assembly = await new PluginAssemblyBuild(repository).EnsureAsync(cancellation, says);
        return new SolutionPacker(
            new SolutionSource(repository.SolutionFolder),
            repository.ReadVersion(),
            () => assembly
        ).Pack(managed);
    }
}
