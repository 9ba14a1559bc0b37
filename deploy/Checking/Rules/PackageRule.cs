using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>The manifest's version, kind, publisher and languages have the form that an import reads.</summary>
public sealed class PackageRule : ICheckRule
{
    private const int LongestUniqueName = 65;
    private const int LargestPart = 65_535;

    private static readonly string[] Needed =
    [
        "UniqueName",
        "LocalizedNames",
        "Version",
        "Managed",
        "Publisher",
        "RootComponents",
        "MissingDependencies",
    ];

    /// <inheritdoc/>
    public string Id => "SC1010";

    /// <inheritdoc/>
    public string Name => "package form";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var manifest = subject.Solution.Manifest;
        return
        [
            .. Version(manifest),
            .. Kind(manifest, subject),
            .. Publisher(manifest),
            .. Root(manifest.Parent),
            .. Needed
                .Where(name => manifest.Element(name) is null)
                .Select(name =>
                    Finding.At(manifest, $"The manifest has no <{name}>.", "Add it, empty where there is nothing.")
                ),
            .. subject
                .Solution.Customizations.Descendants("IntroducedVersion")
                .Where(node => !System.Version.TryParse(node.Value, out _))
                .Select(node => Finding.At(node, $"\"{node.Value}\" is no version.", "Write one such as 1.0.0.0.")),
            .. Sections(subject.Solution.Customizations),
        ];
    }

    private static IEnumerable<Finding> Version(XElement manifest)
    {
        var version = NodeText.Of(manifest, "Version");
        var parts = version.Split('.');
        return parts.Length is >= 2 and <= 4 && Array.TrueForAll(parts, IsPart)
            ? []
            : [Finding.At(manifest, $"\"{version}\" is no version.", "Write four numbers, such as 1.0.0.0.")];
    }

    private static bool IsPart(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LargestPart;

    private static IEnumerable<Finding> Kind(XElement manifest, CheckSubject subject)
    {
        var managed = NodeText.Of(manifest, "Managed");
        var isSource = subject.Source is not null && managed == "2";
        if (managed is not ("0" or "1") && !isSource)
        {
            yield return Finding.At(manifest, $"<Managed> is \"{managed}\".", "Write 0 (unmanaged) or 1 (managed).");
        }

        if (NodeText.Of(manifest, "UniqueName").Length > LongestUniqueName)
        {
            yield return Finding.At(
                manifest,
                "The solution's unique name is too long.",
                $"Use at most {LongestUniqueName} characters."
            );
        }
    }

    private static IEnumerable<Finding> Publisher(XElement manifest)
    {
        var publisher = manifest.Element("Publisher");
        if (publisher is null || NodeText.Of(publisher, "UniqueName").Length == 0)
        {
            return [Finding.At(manifest, "The solution names no publisher.", "Add <Publisher> with its <UniqueName>.")];
        }

        var addresses = publisher.Descendants("AddressNumber").Select(number => number.Value).ToList();
        if (addresses.Distinct(StringComparer.Ordinal).Count() < addresses.Count)
        {
            return [Finding.At(publisher, "Two addresses of the publisher have one number.", "Number them 1 and 2.")];
        }

        return NodeText.Of(publisher, "UniqueName").All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            ? []
            :
            [
                Finding.At(
                    publisher,
                    "The publisher has no proper unique name.",
                    "Use letters, digits and underscores."
                ),
            ];
    }

    private static IEnumerable<Finding> Root(XElement? root)
    {
        foreach (var attribute in new[] { "version", "SolutionPackageVersion" })
        {
            if (
                !System.Version.TryParse((string?)root?.Attribute(attribute), out var version)
                || version.Major is < 5 or > 9
            )
            {
                yield return Finding.In(
                    Packaging.PackageContent.ManifestPart,
                    $"The root's {attribute} is \"{(string?)root?.Attribute(attribute)}\".",
                    "Write the version of the platform that wrote it, such as 9.2: an older one is not read any more."
                );
            }
        }
    }

    private static IEnumerable<Finding> Sections(XElement customizations) =>
        customizations
            .Elements()
            .GroupBy(section => section.Name.LocalName, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same =>
                Finding.In(
                    Packaging.PackageContent.CustomizationsPart,
                    $"<{same.Key}> stands {same.Count()} times.",
                    "Put everything into one."
                )
            );
}
