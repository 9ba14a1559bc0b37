using System.IO.Compression;
using System.Xml.Linq;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests.Packaging;

public sealed class SolutionPackerTests
{
    private static readonly string[] RootFiles = ["customizations.xml", "solution.xml", ContentTypes.PartName];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Packing_twice_gives_equal_bytes(bool managed)
    {
        var first = await Shipped.PackAsync(managed);
        var second = await Shipped.PackAsync(managed);

        Assert.Equal(first.Zip, second.Zip);
    }

    [Fact]
    public async Task A_package_is_named_by_the_changelogs_version()
    {
        var version = Shipped.Repository.ReadVersion().ToString(3);

        Assert.Equal($"SalesCornerXrm_{version}.zip", (await Shipped.PackAsync(managed: false)).FileName);
        Assert.Equal($"SalesCornerXrm_{version}_managed.zip", (await Shipped.PackAsync(managed: true)).FileName);
    }

    [Fact]
    public async Task The_two_packages_differ_in_one_flag()
    {
        var unmanaged = Open(await Shipped.PackAsync(managed: false));
        var managed = Open(await Shipped.PackAsync(managed: true));

        Assert.Equal(unmanaged.Keys, managed.Keys);
        Assert.Equal(["solution.xml"], unmanaged.Keys.Where(name => !unmanaged[name].SequenceEqual(managed[name])));
        Assert.Equal("0", ManagedFlag(unmanaged));
        Assert.Equal("1", ManagedFlag(managed));
    }

    [Fact]
    public async Task The_root_holds_the_three_files_that_the_platform_asks_for()
    {
        var parts = Open(await Shipped.PackAsync());

        Assert.Equal(
            RootFiles.Order(StringComparer.Ordinal),
            parts.Keys.Where(name => !name.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Entries_carry_no_clock_no_folders_and_forward_slashes()
    {
        var package = await Shipped.PackAsync();
        using var zip = new ZipArchive(new MemoryStream(package.Zip));

        Assert.All(
            zip.Entries,
            entry =>
            {
                Assert.Equal(1980, entry.LastWriteTime.Year);
                Assert.DoesNotContain('\\', entry.FullName);
                Assert.False(entry.FullName.EndsWith('/'));
            }
        );
    }

    [Fact]
    public async Task Every_part_has_a_content_type()
    {
        var parts = Open(await Shipped.PackAsync());
        var types = Xml(parts, ContentTypes.PartName).Elements().ToList();
        var extensions = types
            .Attributes("Extension")
            .Select(extension => "." + extension.Value)
            .ToHashSet(StringComparer.Ordinal);
        var names = types.Attributes("PartName").Select(name => name.Value[1..]).ToHashSet(StringComparer.Ordinal);

        Assert.All(
            parts.Keys,
            name =>
                Assert.True(
                    name == ContentTypes.PartName
                        || names.Contains(name)
                        || extensions.Contains(Path.GetExtension(name)),
                    name
                )
        );
    }

    [Fact]
    public async Task Every_file_that_the_customizations_name_is_in_the_package()
    {
        var parts = Open(await Shipped.PackAsync());
        var named = Xml(parts, "customizations.xml")
            .Descendants()
            .Where(node =>
                node.Name.LocalName is "FileName" or "JsonFileName" or "XamlFileName" or "FormulaDefinitionFileName"
            )
            .Select(node => node.Value.TrimStart('/'));

        Assert.All(named, name => Assert.Contains(name, parts.Keys));
    }

    [Fact]
    public async Task The_solution_carries_a_four_part_version()
    {
        var parts = Open(await Shipped.PackAsync());

        Assert.Equal(
            Shipped.Repository.ReadVersion().ToString(3) + ".0",
            (string?)Xml(parts, "solution.xml").Element("SolutionManifest")!.Element("Version")
        );
    }

    [Theory]
    [InlineData("Entities/Opportunity/Entity.xml")]
    [InlineData("Other/Solution.xml")]
    [InlineData("OptionSets/sc_grade.xml")]
    public void A_malformed_file_ends_in_one_line_that_names_it(string path)
    {
        using var copy = new SolutionCopy();
        copy.Write(path, "<a><b></a>");

        var failure = Assert.Throws<CommandFailedException>(() => Pack(copy));

        Assert.StartsWith($"{path} line 1 is not well-formed XML", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void A_malformed_flow_ends_in_one_line_that_names_it()
    {
        using var copy = new SolutionCopy();
        var flow = copy.Source.Files("Workflows", "*.json")[0];
        copy.Write(flow, "{\n  \"properties\": }");

        var failure = Assert.Throws<CommandFailedException>(() => Pack(copy));

        Assert.StartsWith($"{flow} line 2 is no JSON", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_another_root_element_is_refused()
    {
        using var copy = new SolutionCopy();
        copy.Write("OptionSets/sc_grade.xml", "<Role />");

        var failure = Assert.Throws<CommandFailedException>(() => Pack(copy));

        Assert.StartsWith(
            "OptionSets/sc_grade.xml holds <Role> where <optionset> belongs",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_kind_without_its_stub_is_refused_instead_of_left_out()
    {
        using var copy = new SolutionCopy();
        copy.Edit("Other/Customizations.xml", root => root.Element("optionsets")!.Remove());

        var failure = Assert.Throws<CommandFailedException>(() => Pack(copy));

        Assert.Contains("has no <optionsets />", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_resource_without_its_file_is_named()
    {
        using var copy = new SolutionCopy();
        copy.Delete("WebResources/sc_/icons/quota.svg");

        var failure = Assert.Throws<CommandFailedException>(() => Pack(copy));

        Assert.StartsWith("WebResources/sc_/icons/quota.svg cannot be read", failure.Message, StringComparison.Ordinal);
    }

    private static void Pack(SolutionCopy copy) =>
        new SolutionPacker(copy.Source, new Version(1, 0, 0), () => []).Pack(managed: false);

    private static string? ManagedFlag(SortedDictionary<string, byte[]> parts) =>
        (string?)Xml(parts, "solution.xml").Element("SolutionManifest")!.Element("Managed");

    private static XElement Xml(SortedDictionary<string, byte[]> parts, string name) =>
        XDocument.Load(new MemoryStream(parts[name])).Root!;

    private static SortedDictionary<string, byte[]> Open(PackedSolution package)
    {
        using var zip = new ZipArchive(new MemoryStream(package.Zip));
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            parts.Add(entry.FullName, bytes.ToArray());
        }

        return parts;
    }
}
