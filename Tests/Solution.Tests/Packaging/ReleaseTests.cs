using System.Security.Cryptography;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Solution.Tests.Packaging;

public sealed class ReleaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("release-").FullName;

    private static string Version => Shipped.Repository.ReadVersion().ToString(3);

    [Fact]
    public async Task A_release_has_packages_checksums_steps_rules_and_a_bill_of_materials()
    {
        var code = await PackAsync("one");

        Assert.Equal(ExitCode.Success, code);
        string[] endings = [".zip", "_managed.zip", "_rules.json", "_sbom.cdx.json", "_sha256.txt", "_steps.txt"];
        Assert.Equal(endings.Select(ending => $"SalesCornerXrm_{Version}{ending}"), Names("one"));
        Assert.All(
            await File.ReadAllLinesAsync(Path.Combine(folder, "one", $"SalesCornerXrm_{Version}_sha256.txt")),
            line =>
                Assert.Equal(
                    line.Split("  ")[0],
                    Convert.ToHexStringLower(SHA256.HashData(Bytes("one", line.Split("  ")[1])))
                )
        );
    }

    [Fact]
    public async Task The_bill_of_materials_is_CycloneDX_and_names_what_ships_and_what_only_builds_it()
    {
        await PackAsync("one");

        var bill = JsonNode.Parse(Bytes("one", $"SalesCornerXrm_{Version}_sbom.cdx.json"))!;
        var components = bill["components"]!.AsArray();

        Assert.Equal(("CycloneDX", "1.6"), ((string?)bill["bomFormat"], (string?)bill["specVersion"]));
        Assert.Contains(
            components,
            one => (string?)one!["name"] == "SalesCorner.Plugins.dll" && one["hashes"] is not null
        );
        Assert.Contains(
            components,
            one =>
                (string?)one!["purl"] is { } purl
                && purl.StartsWith("pkg:nuget/Polly.Core@", StringComparison.Ordinal)
                && (string?)one["scope"] == "excluded"
        );
        Assert.Equal(components.Count, components.Select(one => (string?)one!["bom-ref"]).Distinct().Count());
    }

    [Fact]
    public async Task Two_releases_of_the_same_source_are_the_same_to_the_byte()
    {
        await PackAsync("one");
        await PackAsync("two");

        Assert.Equal(Names("one"), Names("two"));
        Assert.All(Names("one"), name => Assert.Equal(Bytes("one", name), Bytes("two", name)));
    }

    [Fact]
    public async Task One_package_alone_is_no_release()
    {
        using var screen = new Screen();

        Assert.Equal(ExitCode.Usage, await screen.RunAsync("pack", "--release", "--managed", "--out", folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<int> PackAsync(string name)
    {
        using var screen = new Screen();
        return await screen.RunAsync("pack", "--release", "--out", Path.Combine(folder, name));
    }

    private IEnumerable<string> Names(string name) =>
        Directory
            .EnumerateFiles(Path.Combine(folder, name))
            .Select(path => Path.GetFileName(path)!)
            .Order(StringComparer.Ordinal);

    private byte[] Bytes(string name, string file) => File.ReadAllBytes(Path.Combine(folder, name, file));
}
