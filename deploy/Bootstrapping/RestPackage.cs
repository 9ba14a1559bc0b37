using System.Text;
using System.Xml.Linq;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Bootstrapping;

/// <summary>The package without what the metadata API has made: forms, views, code and all the rest.</summary>
internal static class RestPackage
{
    // Root components of columns, choices, relationships and keys, which have no node in it any more.
    private static readonly string?[] Made = ["2", "9", "10", "14"];

    /// <summary>Makes it; the same bytes every time, so that its import is found again.</summary>
    public static TargetPackage Of(TargetPackage whole)
    {
        var content = PackageContent.FromZip(whole.Zip, whole.File);
        foreach (
            var body in content
                .Customizations.Elements("Entities")
                .Elements("Entity")
                .Elements("EntityInfo")
                .Elements("entity")
        )
        {
            body.Elements("attributes").Elements().Remove();
            body.Elements("EntityKeys").Remove();
        }

        content.Customizations.Elements("EntityRelationships").Elements().Remove();
        content.Customizations.Elements("optionsets").Elements().Remove();
        content
            .Manifest.Descendants("RootComponent")
            .Where(root => Made.Contains((string?)root.Attribute("type"), StringComparer.Ordinal))
            .Remove();
        var parts = content
            .Files.Append(Part(PackageContent.ManifestPart, content.Manifest))
            .Append(Part(PackageContent.CustomizationsPart, content.Customizations))
            .Append(Part(ContentTypes.PartName, content.ContentTypes!));
        return new TargetPackage(DeterministicZip.Write(parts), whole.File);
    }

    private static ZipPart Part(string name, XElement root) =>
        new(
            name,
            Encoding.UTF8.GetBytes(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + root.ToString(SaveOptions.DisableFormatting)
            )
        );
}
