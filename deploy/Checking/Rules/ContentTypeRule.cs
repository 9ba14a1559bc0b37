using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>[Content_Types].xml says a type for every part of the package, and for no other.</summary>
public sealed class ContentTypeRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1011";

    /// <inheritdoc/>
    public string Name => "content types";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        if (subject.Source is not null)
        {
            return [];
        }

        if (subject.Solution.ContentTypes is not { } types)
        {
            return
            [
                Finding.In(
                    ContentTypes.PartName,
                    "The package has no [Content_Types].xml at its root.",
                    "Write the package with salescorner pack."
                ),
            ];
        }

        var endings = Values(types, "Default", "Extension").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = Values(types, "Override", "PartName").ToList();
        var parts = subject
            .Solution.Files.Keys.Concat([PackageContent.ManifestPart, PackageContent.CustomizationsPart])
            .ToHashSet(StringComparer.Ordinal);
        var overrides = named.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. parts
                .Where(part =>
                    !overrides.Contains("/" + part) && !endings.Contains(Path.GetExtension(part).TrimStart('.'))
                )
                .Select(part =>
                    Finding.In(
                        ContentTypes.PartName,
                        $"No type is said for {part}.",
                        "Add a <Default> for its ending, or an <Override> for the part."
                    )
                ),
            .. named
                .Where(name => !parts.Contains(name.TrimStart('/')))
                .Select(name =>
                    Finding.In(
                        ContentTypes.PartName,
                        $"A type is said for {name}, which is not in the package.",
                        "Take the <Override> out."
                    )
                ),
            .. named
                .Where(name => !name.StartsWith('/'))
                .Select(name =>
                    Finding.In(ContentTypes.PartName, $"{name} begins without a slash.", $"Write /{name}.")
                ),
            .. named
                .Concat(Values(types, "Default", "Extension"))
                .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same => Finding.In(ContentTypes.PartName, $"{same.Key} stands twice.", "Keep one entry.")),
            .. Entries(types),
        ];
    }

    private static IEnumerable<Finding> Entries(XElement types) =>
        [
            .. types
                .Elements()
                .Where(node => string.IsNullOrWhiteSpace((string?)node.Attribute("ContentType")))
                .Select(node =>
                    Finding.At(
                        node,
                        "The entry says no content type.",
                        "Write ContentType=\"application/octet-stream\", or text/xml."
                    )
                ),
            .. types
                .Elements()
                .Where(node =>
                    node.Name.Namespace != types.Name.Namespace || node.Name.LocalName is not ("Default" or "Override")
                )
                .Select(node =>
                    Finding.At(
                        node,
                        $"<{node.Name.LocalName}> is no entry of this file.",
                        "Use <Default> and <Override>."
                    )
                ),
        ];

    private static IEnumerable<string> Values(XElement types, string element, string attribute) =>
        types
            .Elements()
            .Where(node => node.Name.LocalName == element)
            .Select(node => (string?)node.Attribute(attribute) ?? string.Empty);
}
