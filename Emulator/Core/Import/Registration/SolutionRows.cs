using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Import.Registration;

/// <summary>The rows of a solution and its publisher.</summary>
internal sealed class SolutionRows(RegistrationRows rows)
{
    /// <summary>
    /// The id of the solution of that name: of its row where there is one, else the one that it gets.
    /// </summary>
    public static Guid IdOf(Database database, MetadataCatalog catalog, string uniqueName) =>
        RegistrationRows.Find(database, catalog, "solution", "uniquename", uniqueName)
        ?? StableId.Of("solution", uniqueName);

    /// <summary>Writes both rows.</summary>
    public void Put(SolutionManifest manifest)
    {
        var publisher = manifest.Publisher.Needed("UniqueName");
        var publisherId = IdOf("publisher", publisher);
        rows.Put(
            "publisher",
            publisherId,
            ("uniquename", publisher),
            ("friendlyname", manifest.Publisher.Label("LocalizedNames") is { Length: > 0 } label ? label : publisher),
            ("customizationprefix", manifest.Publisher.Text("CustomizationPrefix")),
            ("customizationoptionvalueprefix", manifest.Publisher.Number("CustomizationOptionValuePrefix"))
        );

        var id = IdOf("solution", manifest.UniqueName);
        if (rows.IsEmpty("solution", id, "installedon"))
        {
            rows.Put(
                "solution",
                id,
                ("uniquename", manifest.UniqueName),
                ("installedon", rows.Context.UtcNow),
                ("isvisible", true)
            );
        }

        rows.Put(
            "solution",
            id,
            ("friendlyname", manifest.DisplayName),
            ("description", manifest.Description),
            ("version", manifest.Version.ToString()),
            ("ismanaged", manifest.IsManaged),
            ("updatedon", rows.Context.UtcNow),
            ("publisherid", new EntityReference("publisher", publisherId))
        );
    }

    // Somebody may have made the row beforehand, under an id of its own.
    private Guid IdOf(string table, string uniqueName) =>
        rows.Find(table, "uniquename", uniqueName) ?? StableId.Of(table, uniqueName);
}
