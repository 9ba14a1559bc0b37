using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Browser.Tests.Support;

/// <summary>Every kind of page that the preview has, over the sample organisation.</summary>
internal static class PageKinds
{
    private const string Rep = "Rep";
    private const string Manager = "Manager";
    private const string Administrator = "Administrator";

    /// <summary>All kinds, those of one person after another.</summary>
    public static IReadOnlyList<PageKind> Of(PreviewSite site)
    {
        var deal = AddressOf(site.OpenDealOf(site.UserWith(Rep)));
        var coverage = AddressOf(site.Rows("sc_repcoverage", "sc_repid", site.UserId(site.UserWith(Rep)))[0]);
        var kinds = Dashboards(site)
            .Concat(Lists())
            .Concat(Deals(deal))
            .Concat(Coverage(coverage))
            .Concat(Forms(site))
            .Concat(Others());
        return [.. kinds.OrderBy(kind => kind.Role, StringComparer.Ordinal)];
    }

    private static IEnumerable<PageKind> Dashboards(PreviewSite site) =>
        site.Dashboards()
            .SelectMany(one =>
                new[]
                {
                    new PageKind($"dashboard {one.Name}", Rep, $"/dashboard/{one.Id:D}"),
                    new PageKind($"dashboard {one.Name}", Manager, $"/dashboard/{one.Id:D}"),
                }
            );

    private static IEnumerable<PageKind> Lists() =>
        [
            new("a list", Rep, "/list/opportunity"),
            new("a list with a chart", Manager, "/list/opportunity?chart=7E66F7BF-CE3A-5A76-8A6E-4231EC303E92"),
            new(
                "a sorted list of a search and a category",
                Manager,
                "/list/opportunity?q=e&sort=estimatedvalue&desc=1&f=sc_stale:eq:0"
            ),
            new("a list without rows", Rep, "/list/opportunity?q=nobody"),
            new(
                "a list with the clock open",
                Manager,
                "/list/sc_repcoverage",
                page => page.Locator(".clock summary").ClickAsync()
            ),
        ];

    private static IEnumerable<PageKind> Deals(string deal) =>
        [
            new("a deal", Rep, deal),
            new("a deal's health", Rep, deal + "?tab=tab_health"),
            new("winning a deal", Rep, deal, page => page.GetByText("Close as won").ClickAsync()),
            new("losing a deal", Rep, deal, page => page.GetByText("Close as lost").ClickAsync()),
            new("logging an activity", Rep, deal, page => page.GetByText("Log an activity").ClickAsync()),
            new("a refusal", Rep, deal, RefuseAsync),
            new("the panel of the last save", Rep, deal, SaveAsync),
            new("a deal that somebody else may only read", Manager, deal),
            new("a new deal", Rep, "/new/opportunity"),
            new("a quick answer", Rep, "/new/sc_qualificationanswer?quick=1"),
        ];

    private static IEnumerable<PageKind> Coverage(string coverage) =>
        [
            new("coverage", Rep, coverage),
            new("what if", Rep, coverage + "?tab=tab_whatif", CalculateAsync),
            new("coverage, deals", Rep, coverage + "?tab=tab_deals"),
        ];

    private static IEnumerable<PageKind> Forms(PreviewSite site) =>
        site
            .Dataverse.Components.Of(ComponentKind.Form)
            .Where(form => form.SubType == "main")
            .Select(form => new PageKind($"form of {form.Table}", Administrator, site.FirstRowOf(form.Table!)));

    private static IEnumerable<PageKind> Others() =>
        [
            new("notes", Rep, "/notes"),
            new("a message", Rep, "/record/opportunity/00000000-0000-0000-0000-000000000001"),
        ];

    private static async Task RefuseAsync(IPage page)
    {
        await page.GetByLabel("Est. revenue").FillAsync("a lot");
        await ClickSaveAsync(page);
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
    }

    private static async Task SaveAsync(IPage page)
    {
        var revenue = page.GetByLabel("Est. revenue");
        await revenue.FillAsync(await revenue.InputValueAsync() + "1");
        await ClickSaveAsync(page);
        await page.Locator(".save-panel summary").ClickAsync();
        await page.Locator(".save-panel .steps").First.WaitForAsync();
    }

    private static async Task CalculateAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Slider, new PageGetByRoleOptions { Name = "Win rate" }).PressAsync("End");
        await page.GetByText("With a win rate of").WaitForAsync();
    }

    private static Task ClickSaveAsync(IPage page) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save", Exact = true }).ClickAsync();

    private static string AddressOf(Entity row) => $"/record/{row.LogicalName}/{row.Id:D}";
}
