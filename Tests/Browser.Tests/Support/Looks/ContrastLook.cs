using Microsoft.Playwright;

namespace SalesCorner.Browser.Tests.Support.Looks;

/// <summary>
/// Contrast: 4.5 to 1 for text, 3 to 1 for large text, inputs, bars and dots (WCAG 2, 1.4.3 and 1.4.11).
/// </summary>
internal sealed class ContrastLook : IPageLook
{
    private const int FewestTexts = 6;
    private const int UsualHeight = 900;

    private static readonly string Script = PageScript.Read("contrast.js");

    /// <summary>Measures the page and its frames. What is behind a drawn text is asked of the window, so that the whole
    /// page has to be in it.</summary>
    public async Task<IReadOnlyList<string>> FaultsOf(IPage page)
    {
        var width = page.ViewportSize!.Width;
        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await page.SetViewportSizeAsync(width, Math.Max(height, UsualHeight));
        var faults = new List<string>();
        foreach (var frame in page.Frames)
        {
            var found = await frame.EvaluateAsync<Finding>(Script);
            Assert.True(found.Measured >= FewestTexts || frame != page.MainFrame, "Too little was measured.");
            faults.AddRange(found.Faults);
        }

        await page.SetViewportSizeAsync(width, UsualHeight);
        return faults;
    }

    private sealed record Finding
    {
        public int Measured { get; init; }

        public string[] Faults { get; init; } = [];
    }
}
