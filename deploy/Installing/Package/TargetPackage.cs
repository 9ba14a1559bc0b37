using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Installing.Package;

/// <summary>The package that is to be deployed, and what stands in it.</summary>
internal sealed partial class TargetPackage
{
    /// <summary>Reads a package.</summary>
    /// <exception cref="CommandFailedException">It is none.</exception>
    public TargetPackage(byte[] zip, string file)
    {
        Zip = zip;
        File = file;
        Solution = new SolutionModel(PackageContent.FromZip(zip, file));
        UniqueName = Needed("UniqueName");
        Version = Version.TryParse(Needed("Version"), out var version)
            ? version
            : throw new CommandFailedException($"{file}: '{Needed("Version")}' is no version. Pack it again.");
        IsManaged = Needed("Managed") == "1";
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(zip));
    }

    /// <summary>The bytes.</summary>
    public byte[] Zip { get; }

    /// <summary>Where it stands, for messages.</summary>
    public string File { get; }

    /// <summary>Its content.</summary>
    public SolutionModel Solution { get; }

    /// <summary>The solution's unique name.</summary>
    public string UniqueName { get; }

    /// <summary>The solution's version.</summary>
    public Version Version { get; }

    /// <summary>Whether it is managed.</summary>
    public bool IsManaged { get; }

    /// <summary>SHA-256 of the bytes: two packages with the same one are the same package.</summary>
    public string Fingerprint { get; }

    /// <summary>The unique name of the publisher.</summary>
    public string Publisher => (string?)Solution.Manifest.Element("Publisher")?.Element("UniqueName") ?? string.Empty;

    /// <summary>
    /// The solution that this one patches; null when it is a whole solution. Patches are named so by CloneAsPatch.
    /// </summary>
    public string? PatchOf =>
        PatchName().Match(UniqueName) is { Success: true } match ? match.Groups["parent"].Value : null;

    /// <summary>The name under which its plug-in assembly is registered; null when it has none.</summary>
    public string? AssemblyName =>
        Solution
            .Section("SolutionPluginAssemblies")
            .Select(node => ((string?)node.Attribute("FullName"))?.Split(',')[0])
            .FirstOrDefault(name => name is not null);

    /// <summary>The steps.</summary>
    public IReadOnlyList<PackagedStep> Steps =>
        [.. Solution.Section("SdkMessageProcessingSteps").Select(PackagedStep.Of)];

    /// <summary>The flows: ids and names.</summary>
    public IReadOnlyDictionary<Guid, string> Flows =>
        Solution
            .Section("Workflows")
            .Where(node => (string?)node.Element("Category") == "5")
            .ToDictionary(node => IdIn(node, "WorkflowId"), node => (string?)node.Attribute("Name") ?? string.Empty);

    /// <summary>The schema names of the environment variables.</summary>
    public IReadOnlyList<string> EnvironmentVariables =>
        [
            .. Solution
                .Files.Keys.Select(name => VariableFile().Match(name))
                .Where(match => match.Success)
                .Select(match => match.Groups["name"].Value),
        ];

    /// <summary>The logical names of the connection references.</summary>
    public IReadOnlyList<string> ConnectionReferences =>
        [
            .. Solution
                .Section("connectionreferences")
                .Select(node => (string?)node.Attribute("connectionreferencelogicalname") ?? string.Empty),
        ];

    /// <summary>An id that stands in braces in an attribute.</summary>
    public static Guid IdIn(XElement node, string attribute) =>
        Guid.TryParse((string?)node.Attribute(attribute), CultureInfo.InvariantCulture, out var id) ? id : Guid.Empty;

    private string Needed(string element) =>
        (string?)Solution.Manifest.Element(element)
        ?? throw new CommandFailedException(
            $"{File}: {PackageContent.ManifestPart} has no <{element}>. Pack it again."
        );

    [GeneratedRegex("^(?<parent>.+)_Patch_[0-9A-Za-z]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PatchName();

    [GeneratedRegex(
        "^environmentvariabledefinitions/(?<name>[^/]+)/environmentvariabledefinition\\.xml$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex VariableFile();
}
