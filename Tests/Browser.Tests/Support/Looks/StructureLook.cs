using Microsoft.Playwright;

namespace SalesCorner.Browser.Tests.Support.Looks;

/// <summary>A language, a title, headings in order, and names for what can be used.</summary>
internal sealed class StructureLook : IPageLook
{
    private static readonly string Script = PageScript.Read("structure.js");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> FaultsOf(IPage page) => await page.EvaluateAsync<string[]>(Script);
}
