using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>The deal health strip, drawn in the browser by the bundle of the packed zip.</summary>
public sealed class DealHealthTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    [BrowserFact]
    public async Task The_strip_says_why_and_when_a_deal_turns_stale_by_days_that_are_right_today()
    {
        var rep = site.UserWith("Rep");
        var deal = site.OpenDealOf(rep);
        var stored = site.Dataverse.System.Retrieve("opportunity", deal.Id, new ColumnSet("sc_staleon"));
        var days = (stored.GetAttributeValue<DateTime>("sc_staleon").Date - site.Dataverse.Clock.UtcNow.Date).Days;

        var strip = await StripAsync(rep, deal.Id);

        await Assertions.Expect(strip).ToContainTextAsync("tale");
        await Assertions.Expect(strip).ToContainTextAsync(WordsFor(days));
        await Assertions.Expect(strip).ToContainTextAsync("chance to be won by");
    }

    [BrowserFact]
    public async Task A_must_have_is_answered_in_place_and_the_verdict_follows()
    {
        var rep = site.UserWith("Rep");
        var deal = site.OpenDealOf(rep);
        Forget(deal.Id);
        var strip = await StripAsync(rep, deal.Id);
        var scales = strip.GetByRole(AriaRole.Radiogroup);
        await Assertions.Expect(scales).ToHaveCountAsync(5);

        await scales.First.GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { Name = "4, agree" }).ClickAsync();

        await Assertions.Expect(scales).ToHaveCountAsync(4);
        var answer = Assert.Single(site.Rows("sc_qualificationanswer", "sc_opportunityid", deal.Id));
        Assert.Equal(482_730_003, answer.GetAttributeValue<OptionSetValue>("sc_value").Value);
    }

    [BrowserFact]
    public async Task The_strip_is_worked_by_keyboard_and_its_buttons_have_names()
    {
        var rep = site.UserWith("Rep");
        var strip = await StripAsync(rep, site.OpenDealOf(rep).Id);

        await strip
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Correct the close date" })
            .FocusAsync();
        await strip.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(strip.GetByLabel("New close date")).ToBeVisibleAsync();
        await Assertions
            .Expect(strip.GetByRole(AriaRole.List, new LocatorGetByRoleOptions { Name = "Timeline of the deal" }))
            .ToContainTextAsync("Today");
    }

    private static string WordsFor(int days) =>
        days switch
        {
            > 1 => $"Turns stale in {days} days",
            1 => "Turns stale tomorrow",
            0 => "Stale since today",
            -1 => "Stale since yesterday",
            _ => $"Stale for {-days} days",
        };

    private async Task<ILocator> StripAsync(string user, Guid deal)
    {
        var page = await site.OpenAsync(user, $"/record/opportunity/{deal:D}");
        return page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Deal health" });
    }

    private void Forget(Guid deal)
    {
        foreach (var answer in site.Rows("sc_qualificationanswer", "sc_opportunityid", deal))
        {
            site.Dataverse.System.Delete("sc_qualificationanswer", answer.Id);
        }

        site.Dataverse.RunAsync();
    }
}
