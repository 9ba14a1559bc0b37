using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class SolutionCheckerTests
{
    [Fact]
    public async Task The_shipped_solution_passes()
    {
        using var copy = new SolutionCopy();

        Assert.Empty(await Checks.AllAsync(copy));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_shipped_packages_pass(bool managed)
    {
        var package = await Shipped.PackAsync(managed);

        Assert.Empty(new SolutionChecker(RuleList.All()).CheckZip(package.Zip, package.FileName, schemas: null));
    }

    [Fact]
    public void Something_that_is_no_zip_is_refused_in_words()
    {
        var failure = Assert.Throws<CommandFailedException>(() =>
            new SolutionChecker(RuleList.All()).CheckZip([1, 2, 3], "x.zip", schemas: null)
        );

        Assert.StartsWith("x.zip is no zip file", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_an_id_and_a_name_of_its_own_and_a_page()
    {
        var rules = RuleList.All();
        var pages = Directory
            .EnumerateFiles(Path.Combine(Shipped.Repository.Root, "docs", "rules"), "SC*.md")
            .Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(rules.Count, rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            rules.Select(rule => rule.Id),
            rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
        Assert.Equal(rules.Select(rule => rule.Id), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_of_the_program_is_in_the_list()
    {
        var written = typeof(ICheckRule)
            .Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(ICheckRule)))
            .Select(type => type.Name);

        Assert.Equal(
            written.Order(StringComparer.Ordinal),
            RuleList.All().Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_finding_says_file_and_node()
    {
        using var copy = new SolutionCopy();
        copy.Edit(
            "OptionSets/sc_grade.xml",
            root => root.Descendants("option").First().SetAttributeValue("value", "1")
        );

        var finding = (await Checks.AllAsync(copy)).First(one => one.Rule == "options");

        Assert.Equal("OptionSets/sc_grade.xml", finding.File);
        Assert.Equal("optionset[sc_grade]/options/option[1]", finding.Node);
    }
}
