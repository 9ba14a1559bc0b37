using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>A lookup names its row, also where several rows share the name.</summary>
public sealed class LookupTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    [BrowserFact]
    public async Task Rows_of_one_name_are_told_apart_and_picked_by_keyboard()
    {
        var (oslo, _) = Namesakes("Twin Foods");
        var (page, deal) = await OpenDealAsync();

        await page.GetByLabel("Account").FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Twin Foods");
        var which = page.GetByLabel("Which Twin Foods?");
        await Assertions.Expect(which.Locator("option")).ToHaveTextAsync(["Which one?", "A-1, Oslo", "A-2, Rome"]);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("A-1");
        await SaveAsync(page);

        Assert.Equal(oslo, AccountOf(deal));
    }

    [BrowserFact]
    public async Task Rows_of_one_name_are_told_apart_without_a_script()
    {
        var (_, rome) = Namesakes("Twin Mills");
        var (page, deal) = await OpenDealAsync(withScripts: false);

        await page.GetByLabel("Account").FillAsync("Twin Mills");
        await ClickSaveAsync(page);
        await Assertions
            .Expect(page.GetByRole(AriaRole.Dialog))
            .ToContainTextAsync("there are several called \"Twin Mills\"");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "OK", Exact = true }).ClickAsync();
        await page.GetByLabel("Which Twin Mills?").SelectOptionAsync("A-2, Rome");
        await SaveAsync(page);

        Assert.Equal(rome, AccountOf(deal));
    }

    [BrowserFact]
    public async Task A_lookup_that_already_means_one_of_them_can_be_turned_to_the_other()
    {
        var (oslo, rome) = Namesakes("Twin Docks");
        var (page, deal) = await OpenDealAsync(deal =>
            site.Dataverse.System.Update(
                new Entity("opportunity", deal) { ["parentaccountid"] = new EntityReference("account", oslo) }
            )
        );

        await page.GetByLabel("Account").FocusAsync();
        var which = page.GetByLabel("Which Twin Docks?");
        Assert.Equal("A-1, Oslo", await which.EvaluateAsync<string>("select => select.selectedOptions[0].text"));
        await which.SelectOptionAsync("A-2, Rome");
        await SaveAsync(page);

        Assert.Equal(rome, AccountOf(deal));
    }

    [BrowserFact]
    public async Task Twins_without_any_other_difference_are_told_apart_by_their_ids()
    {
        var first = site.Dataverse.System.Create(new Entity("account") { ["name"] = "Same Shop" });
        site.Dataverse.System.Create(new Entity("account") { ["name"] = "Same Shop" });
        var (page, deal) = await OpenDealAsync();

        await page.GetByLabel("Account").FillAsync("Same Shop");
        var which = page.GetByLabel("Which Same Shop?");
        Assert.Equal(3, (await which.Locator("option").AllInnerTextsAsync()).Distinct(StringComparer.Ordinal).Count());
        await which.SelectOptionAsync(new SelectOptionValue { Value = $"account:{first:D}:Same Shop" });
        await SaveAsync(page);

        Assert.Equal(first, AccountOf(deal));
    }

    [BrowserFact]
    public async Task A_unique_name_is_enough_and_an_empty_one_clears_the_lookup()
    {
        var only = site.Dataverse.System.Create(new Entity("account") { ["name"] = "Only One" });
        var (page, deal) = await OpenDealAsync();

        await page.GetByLabel("Account").FillAsync("Only One");
        await SaveAsync(page);
        Assert.Equal(only, AccountOf(deal));

        await page.GetByLabel("Account").FillAsync("");
        await SaveAsync(page);
        Assert.Null(AccountOf(deal));
    }

    private (Guid First, Guid Second) Namesakes(string name) =>
        (
            site.Dataverse.System.Create(
                new Entity("account")
                {
                    ["name"] = name,
                    ["accountnumber"] = "A-1",
                    ["address1_city"] = "Oslo",
                }
            ),
            site.Dataverse.System.Create(
                new Entity("account")
                {
                    ["name"] = name,
                    ["accountnumber"] = "A-2",
                    ["address1_city"] = "Rome",
                }
            )
        );

    private async Task<(IPage Page, Guid Deal)> OpenDealAsync(Action<Guid>? prepare = null, bool withScripts = true)
    {
        var rep = site.UserWith("Rep");
        var deal = site.OpenDealOf(rep).Id;
        prepare?.Invoke(deal);
        return (await site.OpenAsync(rep, $"/record/opportunity/{deal:D}", withScripts: withScripts), deal);
    }

    private Guid? AccountOf(Guid deal) =>
        site
            .Dataverse.System.Retrieve("opportunity", deal, new ColumnSet("parentaccountid"))
            .GetAttributeValue<EntityReference>("parentaccountid")
            ?.Id;

    private static async Task SaveAsync(IPage page)
    {
        await page.RunAndWaitForResponseAsync(
            () => ClickSaveAsync(page),
            answer => answer.Request.Method == "GET" && answer.Url.Contains("/record/", StringComparison.Ordinal)
        );
        Assert.Equal(0, await page.GetByRole(AriaRole.Dialog).CountAsync());
    }

    private static Task ClickSaveAsync(IPage page) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();
}
