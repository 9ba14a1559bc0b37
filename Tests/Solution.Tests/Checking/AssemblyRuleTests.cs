using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class AssemblyRuleTests
{
    [Theory]
    [InlineData(
        "FullName",
        "SalesCorner.Plugins, Version=2.0.0.0, Culture=neutral, PublicKeyToken=0123456789abcdef",
        "but registered as SalesCorner.Plugins, Version=2.0.0.0"
    )]
    public Task Another_full_name_is_found(string attribute, string value, string problem) =>
        Finds(root => root.SetAttributeValue(attribute, value), problem);

    [Fact]
    public Task A_type_of_another_assembly_is_found() =>
        Finds(
            root => root.Descendants("PluginType").First().SetAttributeValue("AssemblyQualifiedName", "A, B"),
            "The type's qualified name does not end in the assembly's full name."
        );

    [Fact]
    public Task A_registration_outside_the_sandbox_is_found() =>
        Finds(
            root => root.Element("IsolationMode")!.Value = "1",
            "The assembly is not registered for the sandbox and the database."
        );

    [Fact]
    public async Task An_unsigned_assembly_for_another_framework_with_other_references_is_found()
    {
        using var copy = new SolutionCopy();
        var stranger = await File.ReadAllBytesAsync(typeof(AssemblyRuleTests).Assembly.Location);

        var findings = new Deploy.Checking.SolutionChecker([new AssemblyRule()]).CheckFolder(
            copy.Source,
            stranger,
            version: null,
            schemas: null
        );

        Assert.Contains(findings, finding => finding.Problem == "The assembly is not signed.");
        Assert.Contains(
            findings,
            finding => finding.Problem.StartsWith("The assembly is made for .NETCoreApp", StringComparison.Ordinal)
        );
        Assert.Contains(
            findings,
            finding => finding.Problem == "The assembly asks for System.Runtime, which the sandbox does not have."
        );
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_found()
    {
        using var copy = new SolutionCopy();

        var finding = Assert.Single(
            new Deploy.Checking.SolutionChecker([new AssemblyRule()]).CheckFolder(
                copy.Source,
                [1, 2, 3],
                version: null,
                schemas: null
            )
        );

        Assert.EndsWith("is no assembly.", finding.Problem, StringComparison.Ordinal);
    }

    private static Task Finds(Action<XElement> fault, string problem) =>
        Checks.FindsAsync<AssemblyRule>(copy => copy.EditWith("PluginAssemblies", "<PluginAssembly", fault), problem);
}
