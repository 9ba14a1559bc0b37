using Microsoft.Playwright;

namespace SalesCorner.Browser.Tests.Support.Looks;

/// <summary>Nothing is wider than the window.</summary>
internal sealed class WidthLook : IPageLook
{
    private const string Over = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> FaultsOf(IPage page)
    {
        var over = await page.EvaluateAsync<int>(Over);
        return over > 0 ? [$"{over} pixels too wide"] : [];
    }
}
