using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace SalesCorner.Emulator.Tests.Support;

/// <summary>Builds solution zips by hand, right or wrong.</summary>
internal sealed class SolutionZip
{
    private const string ContentTypes =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/octet-stream\" /></Types>";

    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly List<XElement> roots = [];

    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal)
    {
        ["Entities"] = new("Entities"),
    };

    public string UniqueName { get; init; } = "Sample";

    public string Version { get; init; } = "1.0.0.0";

    public bool Managed { get; init; }

    public SolutionZip With(string list, params IEnumerable<XElement> nodes)
    {
        if (!lists.TryGetValue(list, out var own))
        {
            lists[list] = own = new XElement(list);
        }

        own.Add(nodes);
        return this;
    }

    public SolutionZip Root(int type, string? schemaName = null, Guid? id = null)
    {
        roots.Add(
            new XElement(
                "RootComponent",
                new XAttribute("type", type),
                schemaName is null ? null : new XAttribute("schemaName", schemaName),
                id is null ? null : new XAttribute("id", id.Value.ToString("B")),
                new XAttribute("behavior", "0")
            )
        );
        return this;
    }

    public SolutionZip File(string path, byte[] content)
    {
        files[path] = content;
        return this;
    }

    public SolutionZip File(string path, string content) => File(path, Encoding.UTF8.GetBytes(content));

    public SolutionZip Table(XElement entity) =>
        With("Entities", entity).Root(1, entity.Element("Name")!.Value.ToLowerInvariant());

    public byte[] Build() => Zip(Files().Where(file => file.Value.Length > 0));

    public Dictionary<string, byte[]> Files()
    {
        var all = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["customizations.xml"] = Bytes(new XElement("ImportExportXml", lists.Values)),
            ["solution.xml"] = Bytes(Manifest()),
            ["[Content_Types].xml"] = Encoding.UTF8.GetBytes(ContentTypes),
        };
        foreach (var (path, content) in files)
        {
            all[path] = content;
        }

        return all;
    }

    public static byte[] Zip(
        IEnumerable<KeyValuePair<string, byte[]>> files,
        CompressionLevel level = CompressionLevel.Fastest
    )
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                using var entry = archive.CreateEntry(path, level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Bytes(XElement root) => Encoding.UTF8.GetBytes(root.ToString());

    private XElement Manifest() =>
        new(
            "ImportExportXml",
            new XElement(
                "SolutionManifest",
                new XElement("UniqueName", UniqueName),
                new XElement("LocalizedNames", SomeXml.Label("LocalizedName", UniqueName)),
                new XElement("Descriptions"),
                new XElement("Version", Version),
                new XElement("Managed", Managed ? "1" : "0"),
                new XElement(
                    "Publisher",
                    new XElement("UniqueName", "samples"),
                    new XElement("LocalizedNames", SomeXml.Label("LocalizedName", "Samples")),
                    new XElement("CustomizationPrefix", "new"),
                    new XElement("CustomizationOptionValuePrefix", "10000")
                ),
                new XElement("RootComponents", roots),
                new XElement("MissingDependencies")
            )
        );
}
