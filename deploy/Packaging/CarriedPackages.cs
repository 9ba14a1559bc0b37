using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>
/// The two packages that an installed tool carries in a folder beside its program, so that no clone is needed.
/// </summary>
/// <param name="folder">That folder.</param>
internal sealed class CarriedPackages(string folder)
{
    private const string Managed = "_managed.zip";

    /// <summary>Those of the running program.</summary>
    public static CarriedPackages OfThisTool => new(Path.Combine(AppContext.BaseDirectory, "solution"));

    /// <summary>Reads one of them.</summary>
    /// <param name="managed">Which.</param>
    /// <exception cref="CommandFailedException">The program carries none: it is neither an installed tool nor in a
    /// clone.</exception>
    public ZipPart Read(bool managed)
    {
        var file = Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*.zip")
                .SingleOrDefault(file => file.EndsWith(Managed, StringComparison.Ordinal) == managed)
            : null;
        return file is not null
            ? new ZipPart(Path.GetFileName(file), File.ReadAllBytes(file))
            : throw new CommandFailedException(
                "This program carries no package and stands in no clone. Name a package, install the tool "
                    + "again, or run it inside the repository."
            );
    }
}
