using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Turns the solution's folders into the zip that Dataverse imports.</summary>
/// <param name="source">The folders.</param>
/// <param name="version">The version to write into the manifest.</param>
/// <param name="pluginAssembly">The assembly that ships; asked for only when the solution registers one.</param>
public sealed class SolutionPacker(SolutionSource source, Version version, Func<byte[]> pluginAssembly)
{
    /// <summary>Packs one of the two packages; the same input gives the same bytes.</summary>
    /// <exception cref="CommandFailedException">A source file is missing or malformed.</exception>
    public PackedSolution Pack(bool managed)
    {
        var content = PackageContent.FromFolder(source, pluginAssembly);
        var manifest = new SolutionManifest(content.Manifest);
        List<ZipPart> parts =
        [
            new(PackageContent.CustomizationsPart, XmlText.ToZipPart(content.Customizations)),
            new(PackageContent.ManifestPart, XmlText.ToZipPart(manifest.For(version, managed))),
            .. content.Files,
        ];
        parts.Add(ContentTypes.For(parts));

        return new PackedSolution(
            $"{manifest.UniqueName}_{version.ToString(3)}{(managed ? "_managed" : string.Empty)}.zip",
            DeterministicZip.Write(parts),
            PackSummary.Of(content)
        );
    }
}
