using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>What a rep does on the page of a deal goes through the pipeline and comes back computed.</summary>
public sealed class WorkTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    [BrowserFact]
    public async Task An_edited_deal_is_saved_and_the_panel_says_what_ran()
    {
        var rep = site.UserWith("Rep");
        var deal = site.OpenDealOf(rep);
        var page = await site.OpenAsync(rep, AddressOf(deal));

        await page.GetByLabel("Est. revenue").FillAsync("123,456");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".save-panel summary")).ToContainTextAsync("Save Opportunity");

        await page.Locator(".save-panel summary").ClickAsync();
        await Assertions.Expect(page.Locator(".save-panel .steps").First).ToContainTextAsync("CoverageMarkPlugin");
        Assert.Equal(123456m, Stored(deal).GetAttributeValue<Money>("estimatedvalue").Value);
    }

    [BrowserFact]
    public async Task What_cannot_be_a_value_is_refused_in_a_dialog_and_stays_typed()
    {
        var rep = site.UserWith("Rep");
        var page = await site.OpenAsync(rep, AddressOf(site.OpenDealOf(rep)));

        await page.GetByLabel("Est. revenue").FillAsync("a lot");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("\"a lot\" is not a number");

        await Assertions
            .Expect(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "OK", Exact = true }))
            .ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByLabel("Est. revenue")).ToHaveValueAsync("a lot");
    }

    [BrowserFact]
    public async Task An_error_of_a_plug_in_shows_as_the_dialog_of_Dynamics()
    {
        var settings = site.Rows("sc_settings", "sc_key", "default").Single();
        var page = await site.OpenAsync(site.UserWith("Administrator"), $"/record/sc_settings/{settings.Id:D}");

        await page.Locator("label.tab-label", new PageLocatorOptions { HasText = "Qualification" }).ClickAsync();
        await page.GetByLabel("Grade A from (score; empty = 75)").FillAsync("5");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Business process error");
    }

    [BrowserFact]
    public async Task A_deal_is_won_and_reopened()
    {
        var rep = site.UserWith("Rep");
        var deal = site.OpenDealOf(rep);
        var page = await site.OpenAsync(rep, AddressOf(deal));

        await page.GetByText("Close as won").ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Win the deal" }).ClickAsync();
        await Assertions.Expect(page.Locator(".banner")).ToContainTextAsync("status is Won");
        Assert.Equal(1, Stored(deal).GetAttributeValue<OptionSetValue>("statecode").Value);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Reopen" }).ClickAsync();
        await Assertions.Expect(page.Locator(".banner")).ToHaveCountAsync(0);
        Assert.Equal(0, Stored(deal).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [BrowserFact]
    public async Task A_deal_is_lost_for_a_reason_that_decides_its_outcome()
    {
        var rep = site.UserWith("Rep");
        var deal = site.OpenDealOf(rep);
        var page = await site.OpenAsync(rep, AddressOf(deal));

        await page.GetByText("Close as lost").ClickAsync();
        await page.GetByLabel("Status reason").SelectOptionAsync("Canceled");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lose the deal", Exact = true })
            .ClickAsync();

        await Assertions.Expect(page.Locator(".banner")).ToContainTextAsync("status is Lost");
        Assert.Equal("No decision", Stored(deal).FormattedValues["sc_outcome"]);
    }

    [BrowserFact]
    public async Task A_logged_call_keeps_the_deal_fresh_and_a_planned_one_can_be_completed()
    {
        var rep = site.UserWith("Rep");
        var deal = site.OpenDealOf(rep);
        var page = await site.OpenAsync(rep, AddressOf(deal));

        await page.GetByText("Log an activity").ClickAsync();
        await page.GetByLabel("Subject").FillAsync("Call about the budget");
        await page.GetByLabel("It has happened").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Log it" }).ClickAsync();
        await page.GetByRole(
                AriaRole.Button,
                new PageGetByRoleOptions { Name = "Mark complete: Call about the budget" }
            )
            .ClickAsync();

        await Assertions
            .Expect(
                page.Locator(".timeline li.done").Filter(new LocatorFilterOptions { HasText = "Call about the budget" })
            )
            .ToHaveCountAsync(1);
        Assert.Equal(
            site.Dataverse.Clock.UtcNow.Date,
            Stored(deal).GetAttributeValue<DateTime>("sc_lastactivityon").Date
        );
    }

    [BrowserFact]
    public async Task Answers_to_all_questions_are_offered_and_change_the_score()
    {
        var rep = site.UserWith("Rep");
        var deal = site.OpenDealOf(rep);
        var questions = site.Rows("sc_qualificationquestion", "statecode", 0).Count;
        var page = await site.OpenAsync(rep, AddressOf(deal) + "?tab=tab_health");
        var values = page.Locator(".edit select");
        Assert.Equal(questions, await values.CountAsync());

        for (var place = 0; place < questions; place++)
        {
            await values.Nth(place).SelectOptionAsync("Strongly agree");
        }

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save the list" }).ClickAsync();
        await Assertions.Expect(page.Locator(".save-panel summary")).ToContainTextAsync("Save list of Opportunity");

        Assert.Equal(questions, site.Rows("sc_qualificationanswer", "sc_opportunityid", deal.Id).Count);
        Assert.Equal(100, Stored(deal).GetAttributeValue<int>("sc_score"));
    }

    [BrowserFact]
    public async Task A_row_is_made_and_deleted()
    {
        var page = await site.OpenAsync(site.UserWith("Administrator"), "/new/sc_qualificationquestion");

        await page.GetByLabel("Code").FillAsync("timing");
        await page.GetByLabel("Name", new PageGetByLabelOptions { Exact = false }).First.FillAsync("Timing");
        await page.GetByLabel("Statement").FillAsync("The customer has a date.");
        await page.GetByLabel("Weight").FillAsync("5");
        await page.GetByLabel("Order").FillAsync("90");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Timing");

        await page.Locator(".commands summary", new PageLocatorOptions { HasText = "Delete" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Delete it" }).ClickAsync();
        await page.WaitForURLAsync("**/list/sc_qualificationquestion");
        Assert.Empty(site.Rows("sc_qualificationquestion", "sc_code", "timing"));
    }

    private static string AddressOf(Entity row) => $"/record/{row.LogicalName}/{row.Id:D}";

    private Entity Stored(Entity row) => site.Dataverse.System.Retrieve(row.LogicalName, row.Id, new ColumnSet(true));
}
