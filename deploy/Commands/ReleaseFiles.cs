using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Commands;

/// <summary>
/// What lies beside the packages of a release: checksums, the list of steps, the rule report and a bill of materials.
/// No clock is in them.
/// </summary>
/// <param name="repository">Where the packages come from.</param>
/// <param name="packages">The packages.</param>
/// <param name="assembly">The plug-in assembly in them.</param>
public sealed class ReleaseFiles(Repository repository, IReadOnlyList<PackedSolution> packages, byte[] assembly)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
    };

    private string Stem =>
        Path.GetFileNameWithoutExtension(packages[0].FileName)
            .Replace("_managed", string.Empty, StringComparison.Ordinal);

    /// <summary>All files by name, the packages first and the checksums of all others last.</summary>
    /// <param name="findings">What the rules found.</param>
    public IReadOnlyList<ZipPart> All(IReadOnlyList<Finding> findings)
    {
        List<ZipPart> files =
        [
            .. packages.Select(package => new ZipPart(package.FileName, package.Zip)),
            new(
                $"{Stem}_steps.txt",
                File.ReadAllBytes(Path.Combine(repository.SolutionFolder, RegistrationPaths.StepList))
            ),
            new($"{Stem}_rules.json", Text(Report(findings))),
            new($"{Stem}_sbom.cdx.json", Text(BillOfMaterials())),
        ];
        return [.. files, new ZipPart($"{Stem}_sha256.txt", Encoding.UTF8.GetBytes(Checksums(files)))];
    }

    private static byte[] Text(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString(Format) + "\n");

    // As sha256sum --check reads it.
    private static string Checksums(IEnumerable<ZipPart> files) =>
        string.Concat(files.Select(file => $"{Hash(file.Content)}  {file.Name}\n"));

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static JsonObject Report(IReadOnlyList<Finding> findings) =>
        new()
        {
            ["passed"] = findings.All(finding => finding.IsWarning),
            ["rules"] = new JsonArray([
                .. RuleList
                    .All()
                    .Select(rule =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["id"] = rule.Id,
                                ["name"] = rule.Name,
                                ["findings"] = findings.Count(finding => finding.Id == rule.Id && !finding.IsWarning),
                                ["warnings"] = findings.Count(finding => finding.Id == rule.Id && finding.IsWarning),
                            }
                    ),
            ]),
            ["findings"] = JsonSerializer.SerializeToNode(findings, Format),
        };

    // CycloneDX 1.6. The serial number follows from the content, so that the same release has the same file.
    private JsonObject BillOfMaterials()
    {
        var version = repository.ReadVersion().ToString(3);
        return new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["serialNumber"] =
                "urn:uuid:"
                + NameGuid
                    .Of("sbom/" + string.Concat(packages.Select(package => Hash(package.Zip))))
                    .ToString("D", CultureInfo.InvariantCulture),
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["component"] = Component("application", Stem.Split('_')[0], version, null),
            },
            ["components"] = new JsonArray([
                .. packages.Select(Package),
                Assembly(version),
                .. WebResources(version),
                .. Tools(),
            ]),
        };
    }

    private JsonObject Package(PackedSolution package) =>
        Component("file", package.FileName, repository.ReadVersion().ToString(3), package.Zip);

    private JsonObject Assembly(string version) => Component("library", "SalesCorner.Plugins.dll", version, assembly);

    private IEnumerable<JsonNode> WebResources(string version)
    {
        var source = new SolutionSource(repository.SolutionFolder);
        return source
            .Files("WebResources")
            .Where(file => !file.EndsWith(".data.xml", StringComparison.Ordinal))
            .Select(file => Component("file", file, version, source.ReadBytes(file)));
    }

    // What builds and checks the packages, and is in none of them.
    private IEnumerable<JsonNode> Tools() =>
        XElement
            .Load(Path.Combine(repository.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(package =>
                (
                    Name: (string?)package.Attribute("Include") ?? string.Empty,
                    Version: (string?)package.Attribute("Version") ?? string.Empty
                )
            )
            .OrderBy(package => package.Name, StringComparer.Ordinal)
            .Select(package =>
            {
                var component = Component("library", package.Name, package.Version, null);
                component["scope"] = "excluded";
                component["purl"] = $"pkg:nuget/{package.Name}@{package.Version}";
                component["bom-ref"] = component["purl"]!.DeepClone();
                return (JsonNode)component;
            });

    private static JsonObject Component(string type, string name, string version, byte[]? content)
    {
        var component = new JsonObject
        {
            ["type"] = type,
            ["bom-ref"] = $"{name}@{version}",
            ["name"] = name,
            ["version"] = version,
        };
        if (content is not null)
        {
            component["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-256", ["content"] = Hash(content) });
        }

        return component;
    }
}
