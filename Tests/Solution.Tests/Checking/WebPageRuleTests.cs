using SalesCorner.Deploy.Checking.Rules;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class WebPageRuleTests
{
    private const string Page = "WebResources/sc_/team.html";

    [Fact]
    public Task A_script_that_the_solution_does_not_ship_is_found() =>
        Checks.FindsAsync<WebPageRule>(
            copy => copy.Replace(Page, "src=\"team.js\"", "src=\"other.js\""),
            "The page loads other.js, which is no web resource of the solution."
        );

    [Fact]
    public Task A_style_sheet_outside_the_pages_folder_is_found() =>
        Checks.FindsAsync<WebPageRule>(
            copy => copy.Replace(Page, "href=\"pages.css\"", "href=\"../pages.css\""),
            "The page loads ../pages.css, which is no web resource of the solution."
        );

    [Fact]
    public Task A_script_from_another_host_is_found() =>
        Checks.FindsAsync<WebPageRule>(
            copy => copy.Replace(Page, "src=\"team.js\"", "src=\"https://example.org/x.js\""),
            "The page loads https://example.org/x.js from another host."
        );
}
