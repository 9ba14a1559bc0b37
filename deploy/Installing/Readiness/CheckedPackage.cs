using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>
/// The package that an environment is checked for: the file given, or the folder as it would be packed.
/// </summary>
internal static class CheckedPackage
{
    /// <summary>Reads or packs it.</summary>
    /// <param name="path">A package or a solution folder; null for the product's own.</param>
    /// <param name="managed">How a folder is packed.</param>
    /// <param name="says">Told when something takes long.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<TargetPackage> LoadAsync(
        string? path,
        bool managed,
        Action<string> says,
        CancellationToken cancellation
    )
    {
        if (path is not null && File.Exists(path))
        {
            return new TargetPackage(await File.ReadAllBytesAsync(path, cancellation), path);
        }

        if (path is null)
        {
            var own = await SolutionPackaging.TakeAsync(managed, says, cancellation);
            return new TargetPackage(own.Content, own.Name);
        }

        var repository = Repository.Find();
        var assembly = await new PluginAssemblyBuild(repository).EnsureAsync(cancellation, says);
        var packed = new SolutionPacker(new SolutionSource(path), repository.ReadVersion(), () => assembly).Pack(
            managed
        );
        return new TargetPackage(packed.Zip, packed.FileName);
    }
}
