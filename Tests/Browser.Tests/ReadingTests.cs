using Microsoft.Playwright;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>Pages read well: in narrow windows, by keyboard, and with every input labelled.</summary>
public sealed class ReadingTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    private const string UnlabelledInputs =
        """
        () => [...document.querySelectorAll("input:not([type=hidden]), select, textarea, button, a, summary")]
          .filter(one => one.checkVisibility())
          .filter(one => !one.labels?.length && !one.getAttribute("aria-label") && !one.textContent.trim())
          .map(one => one.outerHTML)
        """;

    [SkippableTheory]
    [InlineData(1366)]
    [InlineData(390)]
    public async Task No_page_is_wider_than_the_window(int width)
    {
        Skip.If(Chromium.Path is null, "No Chromium is installed.");
        var rep = site.UserWith("Rep");
        var page = await site.OpenAsync(rep, width: width);
        foreach (var path in Pages(rep))
        {
            await PreviewSite.GoAsync(page, path);

            var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(over <= 0, $"{path} is {over} pixels too wide at {width}.");
        }
    }

    [SkippableFact]
    public async Task Everything_that_can_be_used_has_a_name()
    {
        Skip.If(Chromium.Path is null, "No Chromium is installed.");
        var rep = site.UserWith("Rep");
        var page = await site.OpenAsync(rep);
        foreach (var path in Pages(rep))
        {
            await PreviewSite.GoAsync(page, path);

            Assert.Empty(await page.EvaluateAsync<string[]>(UnlabelledInputs));
        }
    }

    [SkippableFact]
    public async Task A_deal_can_be_saved_by_keyboard_alone()
    {
        Skip.If(Chromium.Path is null, "No Chromium is installed.");
        var rep = site.UserWith("Rep");
        var page = await site.OpenAsync(rep, $"/record/opportunity/{site.OpenDealOf(rep).Id:D}");

        await page.GetByLabel("Topic").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" (new)");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("(new)");
    }

    [SkippableFact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        Skip.If(Chromium.Path is null, "No Chromium is installed.");
        var page = await site.OpenAsync(site.UserWith("Rep"));

        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("#main", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
    }

    private IEnumerable<string> Pages(string rep)
    {
        var coverage = site.Rows("sc_repcoverage", "sc_repid", site.UserId(rep))[0];
        return site.Dataverse.Components.Dashboards.Select(one => $"/dashboard/{one.Id:D}")
            .Append($"/record/opportunity/{site.OpenDealOf(rep).Id:D}")
            .Append($"/record/opportunity/{site.OpenDealOf(rep).Id:D}?tab=tab_health")
            .Append("/list/opportunity?chart=7E66F7BF-CE3A-5A76-8A6E-4231EC303E92")
            .Append($"/record/sc_repcoverage/{coverage.Id:D}");
    }
}
