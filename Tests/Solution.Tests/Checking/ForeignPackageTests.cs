using System.Xml.Linq;
using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

/// <summary>Constructs that public exports of others have, and that once were false alarms.</summary>
public sealed class ForeignPackageTests
{
    [Theory]
    [InlineData("9242")]
    [InlineData("10266")]
    public Task Serbian_by_its_newer_numbers_is_a_language(string language) =>
        PassesAsync(
            new LanguageRule(),
            root =>
                root.Descendants("displayname")
                    .First()
                    .AddAfterSelf(
                        new XElement(
                            "displayname",
                            new XAttribute("description", "Kvota"),
                            new XAttribute("languagecode", language)
                        )
                    )
        );

    [Fact]
    public Task Titles_that_a_forms_old_navigation_keeps_may_be_in_one_language() =>
        PassesAsync(
            new LanguageRule(),
            root =>
                root.Add(
                    new XElement(
                        "NavBarArea",
                        new XElement(
                            "Titles",
                            new XElement("Title", new XAttribute("LCID", "1029"), new XAttribute("Text", "Prodej"))
                        )
                    )
                )
        );

    [Fact]
    public Task A_yes_no_column_may_have_the_default_minus_one() =>
        PassesAsync(
            new ColumnLimitRule(),
            root =>
                root.Descendants("attribute")
                    .First(column => (string?)column.Element("Type") == "bit")
                    .Element("AppDefaultValue")!
                    .Value = "-1"
        );

    private static async Task PassesAsync(ICheckRule rule, Action<XElement> change)
    {
        using var copy = new SolutionCopy();
        copy.EditWith("Entities/sc_Settings", "<Type>bit</Type>", change);

        var findings = new SolutionChecker([rule]).CheckFolder(
            copy.Source,
            await Shipped.AssemblyAsync(),
            Shipped.Repository.ReadVersion(),
            schemas: null
        );

        Assert.Empty(findings);
    }
}
