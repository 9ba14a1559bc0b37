using System.IO.Compression;
using System.Xml.Linq;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Solution.Tests.Import;

/// <summary>
/// Custom controls go from the solution's folder through the package into an environment, byte by byte.
/// </summary>
public sealed class CustomControlTests
{
    private static string Folder => Path.Combine(Shipped.Repository.SolutionFolder, "Controls");

    public static TheoryData<string> Names =>
        new(Directory.GetDirectories(Folder).Select(Path.GetFileName).OfType<string>());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_control_is_packed_listed_and_imported_with_its_files(string name)
    {
        var package = await Shipped.PackAsync();
        using var dataverse = EmbeddedDataverse.Open();
        dataverse.Import(package.Zip);
        using var zip = new ZipArchive(new MemoryStream(package.Zip));
        using var reader = new StreamReader(zip.GetEntry("solution.xml")!.Open());
        var bundle = await File.ReadAllBytesAsync(Path.Combine(Folder, name, "bundle.js"));

        Assert.Contains($"type=\"66\" schemaName=\"{name}\"", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal("manifest", dataverse.Components.Find(ComponentKind.CustomControl, name)!.Xml.Name.LocalName);
        Assert.Equal(bundle, dataverse.Components.Find(ComponentKind.ControlFile, name + "/bundle.js")!.File);
    }

    [Fact]
    public void Every_control_of_a_form_has_plain_fields_beside_it()
    {
        var forms = new[] { "Opportunity", "sc_RepCoverage" }
            .SelectMany(Screens.ShippedScreens.Forms)
            .Where(form => form.Descendants("customControl").Any(IsOurs));

        Assert.NotEmpty(forms);
        Assert.All(
            forms,
            form =>
                Assert.Empty(
                    form.Descendants("customControl")
                        .Where(IsOurs)
                        .Elements("parameters")
                        .Elements()
                        .Select(parameter => parameter.Value.Trim())
                        .Except(
                            form.Descendants("control")
                                .Where(IsPlain)
                                .Select(control => (string?)control.Attribute("datafieldname") ?? "")
                        )
                )
        );
    }

    private static bool IsOurs(XElement use) =>
        ((string?)use.Attribute("name"))?.StartsWith("sc_", StringComparison.Ordinal) ?? false;

    private static bool IsPlain(XElement control) =>
        !string.Equals(
            (string?)control.Attribute("classid"),
            "{F9A8A302-114E-466A-B582-6771B2AE0D92}",
            StringComparison.OrdinalIgnoreCase
        );
}
