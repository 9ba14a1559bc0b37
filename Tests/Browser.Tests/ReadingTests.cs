using Microsoft.Playwright;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>A deal is worked on by keyboard alone.</summary>
public sealed class ReadingTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    [BrowserFact]
    public async Task A_deal_can_be_saved_by_keyboard_alone()
    {
        var rep = site.UserWith("Rep");
        var page = await site.OpenAsync(rep, $"/record/opportunity/{site.OpenDealOf(rep).Id:D}");

        await page.GetByLabel("Topic").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync(" (new)");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("(new)");
    }

    [BrowserFact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        var page = await site.OpenAsync(site.UserWith("Rep"));

        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("#main", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
    }
}
