using System.Text;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests.Checking.Faults;

/// <summary>The shipped package, opened up so that one fault can be planted in any of its parts.</summary>
/// <remarks>It is unzipped and parsed once for all faults; each fault gets a copy.</remarks>
internal sealed class PlantedPackage
{
    private const string ManifestName = PackageContent.ManifestPart;
    private const string ContentTypesName = "[Content_Types].xml";

    private readonly Dictionary<string, byte[]> parts;
    private bool hasContentTypes;

    public PlantedPackage(PackageContent shipped)
    {
        parts = shipped.Files.ToDictionary(part => part.Name, part => part.Content, StringComparer.Ordinal);
        hasContentTypes = shipped.ContentTypes is not null;
        Customizations = Copy(shipped.Customizations, PackageContent.CustomizationsPart);
        Manifest = Copy(shipped.Manifest, ManifestName);
        ContentTypes = Copy(shipped.ContentTypes!, ContentTypesName);
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
        var root = XElement.Load(new MemoryStream(parts[part]));
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

    public void Delete(string part)
    {
        var isContentTypes = part == ContentTypesName && hasContentTypes;
        hasContentTypes &= !isContentTypes;
        Assert.True(parts.Remove(part) || isContentTypes);
    }

    public IReadOnlyList<Finding> Check(IReadOnlyList<ICheckRule> rules) =>
        new SolutionChecker(rules).CheckContent(
            new PackageContent(
                Manifest,
                Customizations,
                [
                    .. parts
                        .OrderBy(part => part.Key, StringComparer.Ordinal)
                        .Select(part => new ZipPart(part.Key, part.Value)),
                ]
            )
            {
                ContentTypes = hasContentTypes ? ContentTypes : null,
            },
            schemas: null
        );

    private static XElement Copy(XElement root, string part)
    {
        var copy = new XElement(root);
        copy.AddAnnotation(new SourceFile(part));
        return copy;
    }
}
