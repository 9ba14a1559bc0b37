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
        var manifest = new SolutionManifest(source.ReadXml(SolutionFiles.Manifest, "ImportExportXml"));
        var customizations = new CustomizationsAssembler(source).Assemble();
        var files = OwnFiles().OrderBy(part => part.Name, StringComparer.Ordinal).ToList();
        RefuseTwins(files);
        List<ZipPart> parts =
        [
            new("customizations.xml", XmlText.ToZipPart(customizations)),
            new("solution.xml", XmlText.ToZipPart(manifest.For(version, managed))),
            .. files,
        ];
        parts.Add(ContentTypes.For(parts));

        return new PackedSolution(
            $"{manifest.UniqueName}_{version.ToString(3)}{(managed ? "_managed" : string.Empty)}.zip",
            DeterministicZip.Write(parts),
            PackSummary.Of(customizations, files));
    }

    private IEnumerable<ZipPart> OwnFiles() =>
    [
        .. Attached("Workflows", "JsonFileName"),
        .. Attached("Workflows", "XamlFileName"),
        .. Attached("WebResources", "FileName"),
        .. source.Files("PluginAssemblies", "*.data.xml").Select(Assembly),
        .. source.Folders("Entities").SelectMany(table => source.Files($"{table}/Formulas", deep: false))
            .Select(file => new ZipPart("Formulas/" + Path.GetFileName(file), source.ReadBytes(file))),
        .. SolutionFiles.OwnFileFolders.SelectMany(folder => source.Files(folder))
            .Select(file => new ZipPart(file, OwnFile(file))),
    ];

    // A file beside its description "<file>.data.xml", which says where it goes in the zip.
    private IEnumerable<ZipPart> Attached(string folder, string element) =>
        from description in source.Files(folder, "*.data.xml")
        let place = (string?)source.ReadXml(description).Element(element)
        where place is not null
        select new ZipPart(place.TrimStart('/'), source.ReadBytes(description[..^".data.xml".Length]));

    private ZipPart Assembly(string description)
    {
        var place = (string?)source.ReadXml(description, "PluginAssembly").Element("FileName")
            ?? throw new CommandFailedException($"{description} has no <FileName>. Run salescorner pack --write-steps.");
        return new ZipPart(place.TrimStart('/'), pluginAssembly());
    }

    private byte[] OwnFile(string path)
    {
        if (path.EndsWith(".xml", StringComparison.Ordinal))
        {
            source.ReadXml(path);
        }

        return source.ReadBytes(path);
    }

    private static void RefuseTwins(List<ZipPart> parts)
    {
        var twin = parts.GroupBy(part => part.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twin is not null)
        {
            throw new CommandFailedException($"Two files want to be {twin.Key} in the package. Give one another FileName.");
        }
    }
}
