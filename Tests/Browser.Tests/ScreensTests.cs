using System.Globalization;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using SalesCorner.Browser.Tests.Support;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Browser.Tests;

/// <summary>Every screen of the solution opens, for everybody, and says nothing of an error.</summary>
public sealed class ScreensTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    private const string OpenDealsByGrade =
        "/list/opportunity?view=a0701c45-2fee-5ea0-ab41-951484fb1012&chart=7e66f7bf-ce3a-5a76-8a6e-4231ec303e92";

    // A one-to-one is its rep's and the manager's alone, an assessment the manager's.
    private const string PrivateOnes = "Your roles do not allow this.*(?i:prvReadsc_(coachingreview|assessment))";

    [BrowserTheory]
    [InlineData("Rep")]
    [InlineData("Manager")]
    [InlineData("Administrator")]
    public async Task Every_dashboard_opens_with_all_its_parts(string role)
    {
        var page = await site.OpenAsync(site.UserWith(role));
        foreach (var dashboard in site.Dataverse.Components.Dashboards)
        {
            await PreviewSite.GoAsync(page, $"/dashboard/{dashboard.Id:D}");

            var tiles = dashboard.Xml.Descendants("cell").Count(cell => cell.Element("control") is not null);
            Assert.Equal(tiles, await page.Locator(".tiles > .part").CountAsync());
            Assert.All(
                await page.Locator(".problem").AllInnerTextsAsync(),
                text => Assert.StartsWith("Your roles do not", text, StringComparison.Ordinal)
            );
        }
    }

    [BrowserFact]
    public async Task Every_view_opens_for_an_administrator_but_those_of_private_rows()
    {
        var page = await site.OpenAsync(site.UserWith("Administrator"));
        var refused = new List<string>();
        foreach (var view in site.Dataverse.Components.Of(ComponentKind.View).Where(IsForPeople))
        {
            await PreviewSite.GoAsync(page, $"/list/{view.Table}?view={view.Id:D}");

            Assert.Equal(view.Name, await page.Locator("h1").InnerTextAsync());
            refused.AddRange(
                (await page.Locator(".problem").AllInnerTextsAsync()).Select(text => $"{view.Name}: {text}")
            );
        }

        Assert.All(refused, text => Assert.Matches(PrivateOnes, text));
    }

    [BrowserFact]
    public async Task Every_chart_opens_beside_the_views_of_its_table()
    {
        var page = await site.OpenAsync(site.UserWith("Manager"));
        foreach (var chart in site.Dataverse.Components.Of(ComponentKind.Chart))
        {
            await PreviewSite.GoAsync(page, $"/list/{chart.Table}?chart={chart.Id:D}");

            Assert.Equal(0, await page.Locator(".problem").CountAsync());
            await Assertions.Expect(page.Locator(".with-chart .part-head h2")).ToHaveTextAsync(chart.Name);
        }
    }

    [BrowserFact]
    public async Task A_chart_shows_the_sums_of_the_rows_behind_it()
    {
        var expected = OpenValueByGrade();
        var page = await site.OpenAsync(site.UserWith("Administrator"), OpenDealsByGrade);
        var part = page.Locator(".with-chart");

        await part.GetByText("Show the numbers").ClickAsync();
        var shown = await part.Locator(".numbers tbody tr").AllAsync();

        Assert.Equal(expected.Count, shown.Count);
        foreach (var row in shown)
        {
            var grade = await row.Locator("th").InnerTextAsync();
            var text = await row.Locator("td").InnerTextAsync();
            Assert.Equal(expected[grade], decimal.Parse(text.TrimStart('$', '€'), CultureInfo.InvariantCulture));
        }
    }

    [BrowserFact]
    public async Task A_number_of_a_chart_opens_the_rows_behind_it()
    {
        var page = await site.OpenAsync(site.UserWith("Administrator"), OpenDealsByGrade);
        var part = page.Locator(".with-chart");

        await part.Locator("svg a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("Qualification grade");

        var grade = (await page.Locator(".chips a").First.InnerTextAsync()).Split(':')[1].Trim()[..1];
        Assert.Equal(CountOfGrade(grade), await TotalAsync(page));
    }

    private static bool IsForPeople(Component view) => view.Xml.Element("querytype")?.Value.Trim() == "0";

    private static async Task<int> TotalAsync(IPage page)
    {
        var text = await page.Locator(".pager span").InnerTextAsync();
        return int.Parse(
            text[(text.LastIndexOf("of ", StringComparison.Ordinal) + 3)..],
            NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture
        );
    }

    private Dictionary<string, decimal> OpenValueByGrade() =>
        site.Rows("opportunity", "statecode", 0)
            .Where(deal => deal.FormattedValues.ContainsKey("sc_grade"))
            .GroupBy(deal => deal.FormattedValues["sc_grade"], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.Sum(deal => deal.GetAttributeValue<Money>("estimatedvalue_base")?.Value ?? 0m)
            );

    private int CountOfGrade(string grade) =>
        site.Rows("opportunity", "statecode", 0)
            .Count(deal => deal.FormattedValues.TryGetValue("sc_grade", out var label) && label == grade);
}
