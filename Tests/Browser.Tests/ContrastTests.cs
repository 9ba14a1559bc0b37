using Microsoft.Playwright;
using SalesCorner.Browser.Tests.Support;

namespace SalesCorner.Browser.Tests;

/// <summary>
/// Every page has enough contrast: 4.5 to 1 for text, 3 to 1 for large text, inputs, bars and dots (WCAG 2, 1.4.3 and
/// 1.4.11).
/// </summary>
public sealed class ContrastTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    private const int FewestTexts = 6;

    private static readonly string Script = PageScript.Read("contrast.js");

    [BrowserTheory]
    [InlineData(1366)]
    [InlineData(390)]
    public async Task Every_kind_of_page_has_enough_contrast(int width)
    {
        var faults = new List<string>();
        foreach (var kinds in PageKinds.Of(site).GroupBy(kind => kind.Role, StringComparer.Ordinal))
        {
            var page = await site.OpenAsync(site.UserWith(kinds.Key), "/notes", width);
            foreach (var kind in kinds)
            {
                await kind.OpenAsync(page);
                faults.AddRange((await FaultsOf(page, width)).Select(fault => $"{kind.Name}: {fault}"));
                await page.SetViewportSizeAsync(width, 900);
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal)));
    }

    // What is behind a drawn text is asked of the window, so that the whole page has to be in it.
    private static async Task<IReadOnlyList<string>> FaultsOf(IPage page, int width)
    {
        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await page.SetViewportSizeAsync(width, Math.Max(height, 900));
        var faults = new List<string>();
        foreach (var frame in page.Frames)
        {
            var found = await frame.EvaluateAsync<Finding>(Script);
            Assert.True(found.Measured >= FewestTexts || frame != page.MainFrame, "Too little was measured.");
            faults.AddRange(found.Faults);
        }

        return faults;
    }

    private sealed record Finding
    {
        public int Measured { get; init; }

        public string[] Faults { get; init; } = [];
    }
}
