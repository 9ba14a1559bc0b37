using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>A chart of each shape shows the numbers of its own query.</summary>
public sealed class ChartShapeTests(PreviewSite site) : IClassFixture<PreviewSite>, IAsyncLifetime
{
    // What the chart asks over the view of open deals.
    private const string Query = """
        <fetch aggregate="true"><entity name="opportunity">
          <attribute name="sc_grade" groupby="true" alias="grade" />
          <attribute name="estimatedvalue_base" aggregate="sum" alias="value" />
          <filter><condition attribute="statecode" operator="eq" value="0" /><condition attribute="sc_grade" operator="not-null" /></filter>
        </entity></fetch>
        """;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (
            Chromium.Path is not null
            && site.Dataverse.Components.Find(Emulator.Solutions.ComponentKind.Chart, ChartShapes.IdOf("Pie")) is null
        )
        {
            site.Dataverse.Import(await ChartShapes.PackageAsync());
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    [BrowserTheory]
    [InlineData("Column", "rect.mark")]
    [InlineData("StackedColumn", "rect.mark")]
    [InlineData("Bar", "rect.mark")]
    [InlineData("StackedBar", "rect.mark")]
    [InlineData("Line", "circle.mark")]
    [InlineData("Area", "circle.mark")]
    [InlineData("Pie", "path.mark")]
    [InlineData("Doughnut", "path.mark")]
    [InlineData("Funnel", "rect.mark")]
    public async Task A_chart_of_each_shape_draws_and_lists_the_numbers_of_its_query(string type, string mark)
    {
        var expected = Expected();
        var page = await OpenAsync(type);

        await page.GetByText("Show the numbers").ClickAsync();
        var listed = await page.Locator(".numbers tbody tr").AllInnerTextsAsync();
        var drawn = await page.Locator("svg [aria-label]")
            .EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('aria-label'))");

        Assert.Equal(
            expected.Select(one => $"{one.Key}\t{one.Value}").Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal)
        );
        Assert.Equal(expected.Count, await page.Locator($"svg {mark}").CountAsync());
        Assert.All(
            expected,
            one =>
                Assert.Contains(
                    drawn,
                    label =>
                        label.StartsWith(one.Key, StringComparison.Ordinal)
                        && label.EndsWith(": " + one.Value, StringComparison.Ordinal)
                )
        );
    }

    [BrowserFact]
    public async Task A_slice_is_as_large_as_its_share()
    {
        var amounts = Amounts();
        var page = await OpenAsync("Pie");

        // The angle of the slice that begins at the top, from where its outer edge ends.
        var path = await page.Locator("svg path.mark").First.GetAttributeAsync("d");
        var end = path!
            .Split(' ')[^3..^1]
            .Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        var share = (Math.Atan2(end[0], -end[1]) / (2 * Math.PI) + 1) % 1;

        Assert.Equal((double)(amounts[0] / amounts.Sum()), share, 0.001);
    }

    [BrowserFact]
    public async Task A_step_of_a_funnel_is_as_wide_as_its_share_of_the_widest()
    {
        var amounts = Amounts();
        var page = await OpenAsync("Funnel");

        var widths = await page.Locator("svg rect.mark")
            .EvaluateAllAsync<double[]>("all => all.map(one => parseFloat(one.getAttribute('width')))");

        Assert.Equal(
            amounts.Select(amount => Math.Round((double)(amount / amounts.Max() * 100m), 2)),
            widths.Select(width => Math.Round(width, 2))
        );
    }

    [BrowserFact]
    public async Task A_slice_leads_to_its_rows()
    {
        var page = await OpenAsync("Pie");

        await page.Locator("svg a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("Qualification grade");
    }

    private Task<IPage> OpenAsync(string type) =>
        site.OpenAsync(
            site.UserWith("Administrator"),
            $"/list/opportunity?view=a0701c45-2fee-5ea0-ab41-951484fb1012&chart={ChartShapes.IdOf(type):D}"
        );

    // Base money with the decimals of the dollar.
    private Dictionary<string, string> Expected() =>
        Answer()
            .ToDictionary(
                row => row.FormattedValues["grade"],
                row => "$" + Value(row).ToString("N2", System.Globalization.CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );

    private List<decimal> Amounts() =>
        [.. Answer().OrderBy(row => row.FormattedValues["grade"], StringComparer.Ordinal).Select(Value)];

    private IReadOnlyList<Entity> Answer() =>
        [.. site.Dataverse.System.RetrieveMultiple(new FetchExpression(Query)).Entities];

    private static decimal Value(Entity row) => ((Money)row.GetAttributeValue<AliasedValue>("value").Value).Value;
}
