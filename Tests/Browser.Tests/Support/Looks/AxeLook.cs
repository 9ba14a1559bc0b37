using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SalesCorner.Browser.Tests.Support.Looks;

/// <summary>What axe-core finds, in the light and in the dark, on the page and in its frames.</summary>
internal sealed class AxeLook : IPageLook
{
    private const int FewestPasses = 10;

    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations] };

    // In the other theme nothing but the colours differs.
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
        ResultTypes = [ResultType.Violations],
    };

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> FaultsOf(IPage page)
    {
        var light = await page.RunAxe(Everything);
        Assert.True(light.Passes.Length >= FewestPasses, "Too little was looked at.");
        await TurnAsync(page, ColorScheme.Dark);
        var dark = await page.RunAxe(Colours);
        await TurnAsync(page, ColorScheme.Light);
        return [.. Told(light, "light"), .. Told(dark, "dark")];
    }

    // Colours change at once, so that none is measured on its way.
    private static Task TurnAsync(IPage page, ColorScheme scheme) =>
        page.EmulateMediaAsync(
            new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce }
        );

    private static IEnumerable<string> Told(AxeResult result, string theme) =>
        from violation in result.Violations
        from node in violation.Nodes
        select $"axe, {theme}: {violation.Id}: {violation.Help}: {node.Html}";
}
