using System.Globalization;
using Microsoft.Playwright;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>Roles decide what is seen, and deals turn stale as days go by.</summary>
public sealed class RolesAndClockTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    private const string StaleDeals = "/list/opportunity?view=05738a3a-abaa-5d29-a3e8-5643ed508720";

    [BrowserFact]
    public async Task A_switch_acts_as_another_user_whose_roles_show_other_rows()
    {
        var page = await site.OpenAsync(
            site.UserWith("Manager"),
            "/list/opportunity?view=a0701c45-2fee-5ea0-ab41-951484fb1012"
        );
        var before = await TotalAsync(page);

        // Choosing a name does not send the form by itself; the button does.
        await page.GetByLabel("Act as").SelectOptionAsync(site.UserId(site.UserWith("Rep")).ToString("D"));
        await Assertions.Expect(page.Locator("#acting-user")).Not.ToHaveAttributeAsync("data-submit", "");
        await page.Locator("form[action='/user'] button").ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal(
            site.UserWith("Rep"),
            await page.GetByLabel("Act as").EvaluateAsync<string>("select => select.selectedOptions[0].text")
        );
        Assert.InRange(await TotalAsync(page), 1, before - 1);
    }

    [BrowserFact]
    public async Task The_navigation_hides_what_a_role_cannot_read()
    {
        var administrator = await site.OpenAsync(site.UserWith("Administrator"));
        var rep = await site.OpenAsync(site.UserWith("Rep"));

        var all = await administrator.Locator("nav.site li").CountAsync();

        Assert.InRange(await rep.Locator("nav.site li").CountAsync(), 3, all - 1);
    }

    [BrowserFact]
    public async Task Days_that_pass_turn_deals_stale()
    {
        var page = await site.OpenAsync(site.UserWith("Administrator"), StaleDeals);
        var before = await TotalAsync(page);
        var day = site.Dataverse.Clock.UtcNow;

        await page.Locator(".clock summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "30 days on" }).ClickAsync();
        await Assertions
            .Expect(page.Locator(".clock time"))
            .ToHaveTextAsync(
                day.AddDays(30).ToString("ddd d MMM yyyy, HH:mm", CultureInfo.InvariantCulture),
                new LocatorAssertionsToHaveTextOptions { Timeout = 120_000 }
            );

        Assert.InRange(await TotalAsync(page), before + 1, int.MaxValue);
        await Assertions.Expect(page.Locator(".save-panel summary")).ToContainTextAsync("Move the clock by 30 days");
    }

    private static async Task<int> TotalAsync(IPage page)
    {
        var text = await page.Locator(".pager span").InnerTextAsync();
        return int.Parse(
            text[(text.LastIndexOf("of ", StringComparison.Ordinal) + 3)..],
            NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture
        );
    }
}
