using System.Globalization;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>The pages on top of the dashboards, drawn in the browser by the scripts of the packed zip.</summary>
public sealed class GlanceTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    private const string Team = "/dashboard/b35463e1-7db8-5721-8716-4921e12d8cf8";
    private const string Mine = "/dashboard/511f45e4-a88b-59fa-be01-f3215efce1a7";
    private const string Changed = "/dashboard/ce99eb76-c02e-59dd-a949-d50922d8a505";

    [BrowserFact]
    public async Task The_team_s_page_gives_a_verdict_and_a_line_for_each_rep_with_the_figures_of_their_rows()
    {
        var row = BehindRow();
        var rep = row.GetAttributeValue<EntityReference>("sc_repid");
        var page = await site.OpenAsync(ManagerOf(rep.Id), Team);
        var frame = page.FrameLocator("iframe[title='My team at a glance']");

        await Assertions
            .Expect(frame.GetByRole(AriaRole.Heading, new FrameLocatorGetByRoleOptions { Level = 1 }))
            .ToContainTextAsync("on course");
        var line = frame.GetByRole(
            AriaRole.Row,
            new FrameLocatorGetByRoleOptions
            {
                NameRegex = Pattern(System.Text.RegularExpressions.Regex.Escape(rep.Name)),
            }
        );
        await Assertions.Expect(line).ToContainTextAsync(Whole(row, "sc_odds") + " %");
        await Assertions
            .Expect(line)
            .ToContainTextAsync($"{Amount(row, "sc_movingvalue")} moving of {Amount(row, "sc_requiredvalue")}");
    }

    [BrowserFact]
    public async Task A_click_on_a_rep_opens_the_page_with_the_rep_s_deals()
    {
        var row = BehindRow();
        var rep = row.GetAttributeValue<EntityReference>("sc_repid");
        var page = await site.OpenAsync(ManagerOf(rep.Id), Team);
        var link = page.FrameLocator("iframe[title='My team at a glance']")
            .GetByRole(AriaRole.Link, new FrameLocatorGetByRoleOptions { Name = rep.Name });

        await link.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync($"**/record/sc_repcoverage/{row.Id:D}");
        await page.Locator("label.tab-label", new PageLocatorOptions { HasText = "Deals" }).ClickAsync();
        await Assertions
            .Expect(
                page.GetByRole(
                    AriaRole.Heading,
                    new PageGetByRoleOptions { NameRegex = Pattern("[Ss]tale deals") }
                ).First
            )
            .ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_rep_s_page_says_the_number_the_odds_and_at_most_three_things_to_do()
    {
        var row = BehindRow();
        var rep = row.GetAttributeValue<EntityReference>("sc_repid");
        var page = await site.OpenAsync(rep.Name, Mine);
        var frame = page.FrameLocator("iframe[title='My day']");

        await Assertions
            .Expect(frame.GetByRole(AriaRole.Heading, new FrameLocatorGetByRoleOptions { Level = 1 }))
            .ToContainTextAsync($"your odds are {Whole(row, "sc_odds")} %");
        var things = frame.Locator("ol.things > li");
        await Assertions.Expect(things.First).ToBeVisibleAsync();
        Assert.InRange(await things.CountAsync(), 1, 3);
        await things.First.GetByRole(AriaRole.Link).First.ClickAsync();
        await page.WaitForURLAsync("**/record/opportunity/*");
    }

    [BrowserFact]
    public async Task The_waterfall_ends_with_what_moves_now_and_opens_the_deals_behind_a_bar_by_keyboard()
    {
        var rep = BehindRow().GetAttributeValue<EntityReference>("sc_repid");
        var page = await site.OpenAsync(rep.Name, Changed);
        var frame = page.FrameLocator("iframe[title='What moved the pipeline']");

        await frame.GetByLabel("Since").SelectOptionAsync("period");
        await Assertions
            .Expect(frame.Locator(".line", new FrameLocatorLocatorOptions { HasText = "Moving now" }))
            .ToContainTextAsync(MovingOf(rep.Id).ToString("#,0", CultureInfo.InvariantCulture));
        var bar = frame.Locator("summary").First;
        await bar.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(frame.Locator("details[open] table a").First).ToBeVisibleAsync();
        Assert.Matches("^.+: [+−][0-9,]+, (one event|[0-9]+ events)$", await bar.GetAttributeAsync("aria-label"));
    }

    [BrowserFact]
    public async Task A_manager_looks_at_the_team_s_waterfall_and_at_one_rep_s()
    {
        var rep = BehindRow().GetAttributeValue<EntityReference>("sc_repid");
        var page = await site.OpenAsync(ManagerOf(rep.Id), Changed);
        var frame = page.FrameLocator("iframe[title='What moved the pipeline']");
        var end = frame.Locator(".line", new FrameLocatorLocatorOptions { HasText = "Moving now" });

        await Assertions.Expect(frame.GetByLabel("Whose pipeline")).ToHaveValueAsync("team");
        await frame.GetByLabel("Whose pipeline").SelectOptionAsync(rep.Name);

        await Assertions.Expect(end).ToContainTextAsync(MovingOf(rep.Id).ToString("#,0", CultureInfo.InvariantCulture));
    }

    [BrowserFact]
    public async Task A_list_shows_the_solution_s_own_icon_beside_the_text()
    {
        var rep = BehindRow().GetAttributeValue<EntityReference>("sc_repid");
        var page = await site.OpenAsync(rep.Name, "/list/opportunity?view=40e72bf7-5b0f-5a37-a9d1-2c5a3d2f3c64");
        var icon = page.Locator("td img[src^='/WebResources/sc_/icons/grid/grade-']").First;

        await Assertions.Expect(icon).ToBeVisibleAsync();
        Assert.Equal(16, await icon.EvaluateAsync<int>("image => image.naturalWidth"));
        Assert.Matches("^[A-D]$", (await icon.Locator("..").InnerTextAsync()).Trim());
    }

    // The rep of the period whose gap is the largest: one with odds, stale deals and things to do.
    private Entity BehindRow()
    {
        var query = new QueryExpression("sc_repcoverage") { ColumnSet = new ColumnSet(true), TopCount = 1 };
        query.Criteria.AddCondition("sc_repid", ConditionOperator.NotNull);
        query.Criteria.AddCondition("sc_odds", ConditionOperator.NotNull);
        query.Criteria.AddCondition("sc_periodstart", ConditionOperator.ThisFiscalPeriod);
        query.AddOrder("sc_gapvalue", OrderType.Descending);
        return site.Dataverse.System.RetrieveMultiple(query).Entities[0];
    }

    private string ManagerOf(Guid rep) =>
        site
            .Dataverse.System.Retrieve("systemuser", rep, new ColumnSet("parentsystemuserid"))
            .GetAttributeValue<EntityReference>("parentsystemuserid")
            .Name;

    private decimal MovingOf(Guid rep)
    {
        var query = new QueryExpression("opportunity") { ColumnSet = new ColumnSet("estimatedvalue_base") };
        query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, rep);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition("sc_qualificationstatus", ConditionOperator.Equal, 482_730_002);
        query.Criteria.AddCondition("sc_stale", ConditionOperator.Equal, false);
        return site
            .Dataverse.System.RetrieveMultiple(query)
            .Entities.Sum(deal => deal.GetAttributeValue<Money>("estimatedvalue_base")?.Value ?? 0m);
    }

    private static string Whole(Entity row, string column) =>
        Math.Round(row.GetAttributeValue<decimal>(column), MidpointRounding.AwayFromZero)
            .ToString("0", CultureInfo.InvariantCulture);

    private static string Amount(Entity row, string column) =>
        Math.Round(row.GetAttributeValue<Money>(column).Value, MidpointRounding.AwayFromZero)
            .ToString("#,0", CultureInfo.InvariantCulture);

    private static System.Text.RegularExpressions.Regex Pattern(string pattern) =>
        new(pattern, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
