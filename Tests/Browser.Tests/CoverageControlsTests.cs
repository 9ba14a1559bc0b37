using System.Globalization;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>
/// The controls of the coverage form and the deal's qualification, drawn by the bundles of the packed zip.
/// </summary>
public sealed class CoverageControlsTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    [BrowserFact]
    public async Task The_dial_says_the_odds_and_what_they_would_be_as_in_each_earlier_period()
    {
        var (row, page) = await CoverageAsync("tab_sum");
        var dial = page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Odds of making the number" });

        await Assertions
            .Expect(dial)
            .ToContainTextAsync(Whole(row.GetAttributeValue<decimal>("sc_odds")) + " % odds of making the number");
        await Assertions.Expect(dial.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(Ways(row));
        await Assertions
            .Expect(dial.GetByRole(AriaRole.Listitem).First)
            .ToContainTextAsync(Pattern("^As Q[1-4] 20.. went from here: [0-9]+ %$"));
    }

    [BrowserFact]
    public async Task The_bar_names_its_parts_and_marks_the_odds()
    {
        var (row, page) = await CoverageAsync("tab_sum");
        var bar = page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Coverage", Exact = true });
        var odds = row.GetAttributeValue<decimal>("sc_odds");

        var parts = await bar.GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
        Assert.Contains(parts, part => part.StartsWith("Moving ", StringComparison.Ordinal));
        Assert.Contains(parts, part => part.StartsWith("Quota ", StringComparison.Ordinal));
        Assert.Equal(
            odds.ToString("0.##", CultureInfo.InvariantCulture) + "%",
            await bar.GetByTitle(Whole(odds) + " % odds of making the number")
                .EvaluateAsync<string>("marker => marker.style.left")
        );
    }

    [BrowserFact]
    public async Task A_slider_of_what_if_is_moved_by_keyboard_and_the_odds_follow()
    {
        var (row, page) = await CoverageAsync("tab_whatif");
        var panel = page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "What if" });
        var slider = panel.GetByRole(AriaRole.Slider, new LocatorGetByRoleOptions { Name = "Win rate (%)" });
        var odds = panel.GetByRole(AriaRole.Row, new LocatorGetByRoleOptions { NameRegex = Pattern("^Odds") });
        await Assertions.Expect(odds).ToContainTextAsync(Whole(row.GetAttributeValue<decimal>("sc_odds")));

        await slider.FocusAsync();
        await slider.PressAsync("End");

        await Assertions.Expect(panel.GetByRole(AriaRole.Status)).ToContainTextAsync("points of win rate: odds");
        await Assertions
            .Expect(
                panel.GetByRole(AriaRole.Row, new LocatorGetByRoleOptions { NameRegex = Pattern("^Required coverage") })
            )
            .ToContainTextAsync("1.00");
        await panel.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Start again" }).ClickAsync();
        await Assertions.Expect(panel.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
    }

    [BrowserFact]
    public async Task An_answer_and_its_evidence_are_given_in_the_qualifier_and_the_score_follows_at_once()
    {
        var rep = site.UserWith("Rep");
        var deal = site.OpenDealOf(rep);
        var page = await site.OpenAsync(rep, $"/record/opportunity/{deal.Id:D}?tab=tab_health");
        var sheet = page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Qualification", Exact = true });
        var questions = site.Rows("sc_qualificationquestion", "statecode", 0).Count;
        await Assertions.Expect(sheet.GetByRole(AriaRole.Radiogroup)).ToHaveCountAsync(questions);

        foreach (var scale in await sheet.GetByRole(AriaRole.Radiogroup).AllAsync())
        {
            await scale.GetByRole(AriaRole.Radio).Nth(4).PressAsync("Enter");
            await Assertions.Expect(scale.GetByRole(AriaRole.Radio).Nth(4)).ToBeCheckedAsync();
        }

        await Assertions.Expect(sheet.GetByRole(AriaRole.Status)).ToContainTextAsync("Score 100 of 100");
        var evidence = sheet.GetByRole(AriaRole.Textbox).First;
        await evidence.FillAsync("Said so on the phone");
        await evidence.BlurAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Contains(
            site.Rows("sc_qualificationanswer", "sc_opportunityid", deal.Id),
            answer => answer.GetAttributeValue<string>("sc_evidence") == "Said so on the phone"
        );
    }

    [BrowserFact]
    public async Task The_rep_s_page_shows_that_rep_s_waterfall()
    {
        var (_, page) = await CoverageAsync("tab_deals");

        await Assertions
            .Expect(
                page.FrameLocator("iframe.web-resource")
                    .Locator(".line", new FrameLocatorLocatorOptions { HasText = "Moving now" })
            )
            .ToBeVisibleAsync();
    }

    private async Task<(Entity Row, IPage Page)> CoverageAsync(string tab)
    {
        var rep = site.UserWith("Rep");
        var row = site.Rows("sc_repcoverage", "sc_repid", site.UserId(rep))
            .OrderByDescending(one => one.GetAttributeValue<DateTime>("sc_periodstart"))
            .First(one => one.GetAttributeValue<DateTime>("sc_periodstart") <= site.Dataverse.Clock.UtcNow);
        return (row, await site.OpenAsync(rep, $"/record/sc_repcoverage/{row.Id:D}?tab={tab}"));
    }

    // One line of the explanation for each earlier period.
    private static int Ways(Entity row) =>
        row.GetAttributeValue<string>("sc_explanation").Split(" went from here").Length - 1;

    private static string Whole(decimal value) =>
        Math.Round(value, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    private static System.Text.RegularExpressions.Regex Pattern(string pattern) =>
        new(pattern, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
