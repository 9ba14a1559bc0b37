using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Import.Registration;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Import;

/// <summary>Compares a solution with the version that is installed.</summary>
internal static class VersionCheck
{
    /// <summary>The version installed, null when there is none; a fault when the new one must not replace it.</summary>
    public static Version? Run(Database database, MetadataCatalog catalog, SolutionManifest manifest)
    {
        if (Installed(database, catalog, manifest.UniqueName) is not { } installed)
        {
            return null;
        }

        if (installed.IsManaged != manifest.IsManaged)
        {
            throw ImportFault.At(
                manifest.Node,
                $"The solution '{manifest.UniqueName}' is installed as {Mode(installed.IsManaged)}, this file is "
                    + $"{Mode(manifest.IsManaged)}. Import can only update solutions when the modes match."
            );
        }

        return installed.Version <= manifest.Version
            ? installed.Version
            : throw ImportFault.At(
                manifest.Node,
                $"The version {manifest.Version} is older than the installed version {installed.Version}."
            );
    }

    /// <summary>The version of a managed solution; a fault when it is not there or not managed.</summary>
    public static Version InstalledManaged(Database database, MetadataCatalog catalog, string uniqueName)
    {
        if (Installed(database, catalog, uniqueName) is not { } installed)
        {
            throw DataverseFault.InvalidArgument($"The solution '{uniqueName}' is not installed.");
        }

        return installed.IsManaged
            ? installed.Version
            : throw DataverseFault.InvalidArgument(
                $"The solution '{uniqueName}' is unmanaged: its components would stay. Only managed solutions "
                    + "can be removed."
            );
    }

    private static string Mode(bool isManaged) => isManaged ? "managed" : "unmanaged";

    private static (Version Version, bool IsManaged)? Installed(Database database, MetadataCatalog catalog, string name)
    {
        var row = new RowStore(database).Read(
            catalog.Table("solution"),
            SolutionRows.IdOf(database, catalog, name),
            ["version", "ismanaged"]
        );
        return row is null
            ? null
            : (Version.Parse(row.GetAttributeValue<string>("version")), row.GetAttributeValue<bool>("ismanaged"));
    }
}
