using Microsoft.Playwright;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>Every page can be used with the keyboard alone, and with a screen reader.</summary>
public sealed class KeyboardTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    private const int MostStops = 400;

    // The keyboard starts at the top, wherever the page was prepared; a dialog has the focus already.
    private const string Begin = """
        () => {
          if (!document.querySelector("dialog:modal")) {
            document.body.tabIndex = -1;
            document.body.focus();
            document.body.removeAttribute("tabindex");
            scrollTo(0, 0);
          }
        }
        """;

    private static readonly string Focus = PageScript.Read("focus.js");
    private static readonly string Unreached = PageScript.Read("unreached.js");
    private static readonly string Structure = PageScript.Read("structure.js");

    [BrowserTheory]
    [InlineData(1366)]
    [InlineData(390)]
    public async Task Every_control_is_reached_and_shows_that_it_has_the_focus(int width)
    {
        var faults = await FaultsOf(width, ReachAsync);

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [BrowserFact]
    public async Task Every_page_has_a_language_a_title_headings_in_order_and_names_for_what_can_be_used()
    {
        var faults = await FaultsOf(1366, async page => await page.EvaluateAsync<string[]>(Structure));

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [BrowserTheory]
    [InlineData(1366)]
    [InlineData(390)]
    public async Task No_page_is_wider_than_the_window(int width)
    {
        var faults = await FaultsOf(
            width,
            async page =>
            {
                var over = await page.EvaluateAsync<int>(
                    "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
                );
                return over > 0 ? [$"{over} pixels too wide"] : [];
            }
        );

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task<string[]> ReachAsync(IPage page)
    {
        var faults = new List<string>();
        await page.EvaluateAsync(Begin);
        for (var stop = 0; stop < MostStops; stop++)
        {
            var found = await page.EvaluateAsync<Stop?>(Focus);
            if (found is null && stop > 0)
            {
                break;
            }

            if (found is { IsRinged: false } or { IsInside: false })
            {
                faults.Add($"The focus cannot be seen on {found.What}");
            }

            await page.Keyboard.PressAsync("Tab");
        }

        var unreached = await page.EvaluateAsync<string[]>(Unreached);
        return [.. faults.Distinct(StringComparer.Ordinal), .. unreached.Select(one => $"Not reached: {one}")];
    }

    private async Task<IReadOnlyList<string>> FaultsOf(int width, Func<IPage, Task<string[]>> look)
    {
        var faults = new List<string>();
        foreach (var kinds in PageKinds.Of(site).GroupBy(kind => kind.Role, StringComparer.Ordinal))
        {
            var page = await site.OpenAsync(site.UserWith(kinds.Key), "/notes", width);
            foreach (var kind in kinds)
            {
                await kind.OpenAsync(page);
                faults.AddRange((await look(page)).Select(fault => $"{kind.Name}: {fault}"));
            }
        }

        return [.. faults.Distinct(StringComparer.Ordinal)];
    }

    private sealed record Stop
    {
        public string What { get; init; } = "";

        public bool IsRinged { get; init; }

        public bool IsInside { get; init; }
    }
}
