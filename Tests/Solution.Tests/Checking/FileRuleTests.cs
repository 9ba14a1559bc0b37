using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class FileRuleTests
{
    [Fact]
    public async Task A_file_that_is_named_but_missing_is_found()
    {
        var package = await Shipped.PackAsync();
        using var zip = new ZipCopy(package.Zip);

        zip.Delete(name => name.StartsWith("WebResources/", StringComparison.Ordinal));

        Assert.Contains(
            zip.Check(new FileRule()),
            finding => finding.Problem.StartsWith("The package has no file /WebResources/", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_file_that_nobody_names_is_found()
    {
        var package = await Shipped.PackAsync();
        using var zip = new ZipCopy(package.Zip);

        zip.Add("WebResources/stray");

        Assert.Contains(
            zip.Check(new FileRule()),
            finding => finding is { File: "WebResources/stray", Problem: "Nothing in the solution names this file." }
        );
    }

    [Fact]
    public Task A_web_resource_of_the_wrong_type_is_found() =>
        Checks.FindsAsync<FileRule>(
            copy =>
                copy.Edit("WebResources/sc_/team.js.data.xml", root => root.Element("WebResourceType")!.Value = "1"),
            "sc_/team.js is of type 1."
        );

    [Fact]
    public Task A_name_in_another_case_is_found() =>
        Checks.FindsAsync<FileRule>(
            copy => copy.Edit(Flow(copy), root => root.Add(new XElement("XamlFileName", "/Workflows/nothing.xaml"))),
            "The package has no file /Workflows/nothing.xaml."
        );

    private static string Flow(SolutionCopy copy) => copy.Source.Files("PluginAssemblies", "*.data.xml")[0];
}
