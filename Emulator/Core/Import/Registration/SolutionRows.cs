using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Registration;

/// <summary>The rows of a solution and its publisher.</summary>
internal sealed class SolutionRows(RegistrationRows rows)
{
    /// <summary>The id of the solution of that name.</summary>
    public static Guid IdOf(string uniqueName) => StableId.Of("solution", uniqueName);

    /// <summary>Writes both rows.</summary>
    public void Put(SolutionManifest manifest)
    {
        var publisher = manifest.Publisher.Needed("UniqueName");
        var publisherId = StableId.Of("publisher", publisher);
        rows.Put(
            "publisher",
            publisherId,
            ("uniquename", publisher),
            ("friendlyname", manifest.Publisher.Label("LocalizedNames") is { Length: > 0 } label ? label : publisher),
            ("customizationprefix", manifest.Publisher.Text("CustomizationPrefix")),
            ("customizationoptionvalueprefix", manifest.Publisher.Number("CustomizationOptionValuePrefix")));

        var id = IdOf(manifest.UniqueName);
        if (!rows.Exists("solution", id))
        {
            rows.Put("solution", id, ("uniquename", manifest.UniqueName), ("installedon", rows.Context.UtcNow));
        }

        rows.Put(
            "solution",
            id,
            ("friendlyname", manifest.DisplayName),
            ("description", manifest.Description),
            ("version", manifest.Version.ToString()),
            ("ismanaged", manifest.IsManaged),
            ("updatedon", rows.Context.UtcNow),
            ("publisherid", new EntityReference("publisher", publisherId)));
    }
}
