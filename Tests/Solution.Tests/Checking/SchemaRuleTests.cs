using System.Xml.Linq;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class SchemaRuleTests
{
    private static readonly string Schemas = Path.Combine(Shipped.Repository.Root, "..", "shared", "schemas");

    [SkippableFact]
    public async Task The_shipped_solution_validates()
    {
        Skip.IfNot(Directory.Exists(Schemas), "The platform's schemas are not beside the repository.");
        using var copy = new SolutionCopy();

        Assert.DoesNotContain(await Checks.AllAsync(copy, Schemas), finding => finding.Rule == "schema");
    }

    [SkippableFact]
    public async Task An_element_that_the_schema_does_not_know_is_found()
    {
        Skip.IfNot(Directory.Exists(Schemas), "The platform's schemas are not beside the repository.");
        using var copy = new SolutionCopy();
        copy.Edit(
            "Entities/sc_Quota/Entity.xml",
            root => root.Descendants("entity").Single().Add(new XElement("IsNonsense", "1"))
        );

        Assert.Contains(
            await Checks.AllAsync(copy, Schemas),
            finding =>
                finding is { Rule: "schema", File: "Entities/sc_Quota/Entity.xml" }
                && finding.Problem.Contains("'IsNonsense'", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_folder_without_the_schema_is_found()
    {
        using var copy = new SolutionCopy();

        Assert.Contains(
            await Checks.AllAsync(copy, Path.GetTempPath()),
            finding => finding.Problem == "The schema is not there."
        );
    }
}
