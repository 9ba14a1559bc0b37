using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class ManifestRuleTests
{
    private const string Manifest = "Other/Solution.xml";

    [Fact]
    public Task Another_version_than_the_changelogs_is_found() =>
        Finds(body => body.SetElementValue("Version", "0.9.0.0"), "The manifest says version 0.9.0.0, the changelog ");

    [Fact]
    public Task A_name_with_blanks_is_found() =>
        Finds(body => body.SetElementValue("UniqueName", "Sales Corner"), "The solution has no proper unique name.");

    [Theory]
    [InlineData("s")]
    [InlineData("1sc")]
    [InlineData("mscrmx")]
    [InlineData("salescorner")]
    public Task A_prefix_that_the_platform_refuses_is_found(string prefix) =>
        Finds(
            body => body.Element("Publisher")!.SetElementValue("CustomizationPrefix", prefix),
            "The publisher's prefix is none."
        );

    [Theory]
    [InlineData("9999")]
    [InlineData("100000")]
    public Task An_option_prefix_out_of_range_is_found(string prefix) =>
        Finds(
            body => body.Element("Publisher")!.SetElementValue("CustomizationOptionValuePrefix", prefix),
            "The publisher's option value prefix is none."
        );

    private static Task Finds(Action<XElement> fault, string problem) =>
        Checks.FindsAsync<ManifestRule>(
            copy => copy.Edit(Manifest, root => fault(root.Element("SolutionManifest")!)),
            problem
        );
}
