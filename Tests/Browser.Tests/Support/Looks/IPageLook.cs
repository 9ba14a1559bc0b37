using Microsoft.Playwright;

namespace SalesCorner.Browser.Tests.Support.Looks;

/// <summary>Something that is looked for on every page.</summary>
internal interface IPageLook
{
    /// <summary>What is wrong on the page that is open, in words; empty when all is well.</summary>
    Task<IReadOnlyList<string>> FaultsOf(IPage page);
}
