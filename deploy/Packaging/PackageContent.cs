using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>What a package holds, read from the folders or from a finished zip.</summary>
/// <param name="Manifest">The manifest, <c>solution.xml</c>.</param>
/// <param name="Customizations">The assembled <c>customizations.xml</c>.</param>
/// <param name="Files">Every other file, by its name in the zip.</param>
public sealed record PackageContent(XElement Manifest, XElement Customizations, IReadOnlyList<ZipPart> Files)
{
    /// <summary>The manifest's name in the zip.</summary>
    public const string ManifestPart = "solution.xml";

    /// <summary>The customizations' name in the zip.</summary>
    public const string CustomizationsPart = "customizations.xml";

    /// <summary>The zip's list of content types; null for a folder, or where it is missing.</summary>
    public XElement? ContentTypes { get; init; }

    /// <summary>Reads the solution's folders.</summary>
    /// <exception cref="CommandFailedException">A file is missing or malformed.</exception>
    public static PackageContent FromFolder(SolutionSource source, Func<byte[]> pluginAssembly) =>
        new(
            source.ReadXml(SolutionFiles.Manifest, "ImportExportXml"),
            new CustomizationsAssembler(source).Assemble(),
            new OwnFileCollector(source, pluginAssembly).Collect()
        );

    /// <summary>Reads a zip.</summary>
    /// <exception cref="CommandFailedException">It is no solution package.</exception>
    public static PackageContent FromZip(byte[] zip, string name)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
            Refuse(archive, name);
            var parts = archive
                .Entries.Where(entry => entry.Name.Length > 0)
                .Select(Read)
                .OrderBy(part => part.Name, StringComparer.Ordinal)
                .ToList();
            return new PackageContent(
                Xml(parts, ManifestPart, name),
                Xml(parts, CustomizationsPart, name),
                [
                    .. parts.Where(part =>
                        part.Name is not (ManifestPart or CustomizationsPart or Packaging.ContentTypes.PartName)
                    ),
                ]
            )
            {
                ContentTypes = parts.Exists(part => part.Name == Packaging.ContentTypes.PartName)
                    ? Xml(parts, Packaging.ContentTypes.PartName, name)
                    : null,
            };
        }
        catch (InvalidDataException failure)
        {
            throw new CommandFailedException(
                $"{name} is no zip file: {failure.Message} Give the package that salescorner pack writes.",
                failure
            );
        }
    }

    // Two parts of one name, or one that leads out of the package, are read differently by everyone.
    private static void Refuse(ZipArchive archive, string zip)
    {
        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        var wrong =
            names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1)?.Key
            ?? names.Find(name =>
                name.Contains('\\', StringComparison.Ordinal) || name.Split('/').Contains("..", StringComparer.Ordinal)
            );
        if (wrong is not null)
        {
            throw new CommandFailedException(
                $"{zip} holds {wrong} twice or under a name that leads elsewhere. Write it with salescorner pack."
            );
        }
    }

    private static ZipPart Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return new ZipPart(entry.FullName, bytes.ToArray());
    }

    private static XElement Xml(List<ZipPart> parts, string part, string zip)
    {
        var found =
            parts.Find(candidate => candidate.Name == part)
            ?? throw new CommandFailedException(
                $"{zip} has no {part} at its root. Give a solution package, not a zip of its folder."
            );
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(found.Content),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true }
            );
            var root = XDocument.Load(reader).Root!;
            root.AddAnnotation(new SourceFile(part));
            return root;
        }
        catch (XmlException failure)
        {
            throw new CommandFailedException(
                $"{part} in {zip} line {failure.LineNumber} is not well-formed XML: {failure.Message}",
                failure
            );
        }
    }
}
