using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>The shipped package, opened up so that one fault can be planted in any of its parts.</summary>
internal sealed class PlantedPackage
{
    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    public PlantedPackage(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            parts[entry.FullName] = bytes.ToArray();
        }

        Customizations = Parse(PackageContent.CustomizationsPart);
        Manifest = Parse(PackageContent.ManifestPart);
        ContentTypes = Parse("[Content_Types].xml");
    }

    public XElement Customizations { get; }

    public XElement Manifest { get; }

    public XElement ContentTypes { get; }

    /// <summary>The first part, by name, of those that a fault can hit.</summary>
    public string Part(Func<string, bool> which) => parts.Keys.Order(StringComparer.Ordinal).First(which);

    /// <summary>A part, or null when there is none.</summary>
    public string? Find(Func<string, bool> which) => parts.Keys.FirstOrDefault(which);

    /// <summary>A part that is XML, to be changed and put back.</summary>
    public void Edit(string part, Action<XElement> change)
    {
        var root = Parse(part);
        change(root);
        parts[part] = XmlText.ToZipPart(root);
    }

    public void Replace(string part, string old, string replacement)
    {
        var text = Encoding.UTF8.GetString(parts[part]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var place = text.IndexOf(old, StringComparison.Ordinal);
        parts[part] = Encoding.UTF8.GetBytes(text[..place] + replacement + text[(place + old.Length)..]);
    }

    public void Write(string part, byte[] content) => parts[part] = content;

    public void Delete(string part) => Assert.True(parts.Remove(part));

    public IReadOnlyList<Finding> Check(IReadOnlyList<ICheckRule> rules) =>
        new SolutionChecker(rules).CheckZip(Zip(), "planted.zip", schemas: null);

    private byte[] Zip()
    {
        Write(PackageContent.CustomizationsPart, Customizations);
        Write(PackageContent.ManifestPart, Manifest);
        Write("[Content_Types].xml", ContentTypes);
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    // A fault may delete one of them.
    private void Write(string part, XElement root)
    {
        if (parts.ContainsKey(part))
        {
            parts[part] = XmlText.ToZipPart(root);
        }
    }

    private XElement Parse(string part) => XElement.Load(new MemoryStream(parts[part]));
}
