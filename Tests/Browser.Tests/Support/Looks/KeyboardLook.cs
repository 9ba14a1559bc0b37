using Microsoft.Playwright;

namespace SalesCorner.Browser.Tests.Support.Looks;

/// <summary>The keyboard alone reaches everything that can be used, and it is seen where the focus is.</summary>
internal sealed class KeyboardLook : IPageLook
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

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> FaultsOf(IPage page)
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

    private sealed record Stop
    {
        public string What { get; init; } = "";

        public bool IsRinged { get; init; }

        public bool IsInside { get; init; }
    }
}
