using Microsoft.Playwright;

namespace SalesCorner.Browser.Tests.Support;

/// <summary>A kind of page of the preview, in a state that people see it in.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Role">The end of the role's name of who looks at it.</param>
/// <param name="Path">Its address.</param>
/// <param name="Prepare">What is done on it before it is looked at; null for nothing.</param>
internal sealed record PageKind(string Name, string Role, string Path, Func<IPage, Task>? Prepare = null)
{
    /// <summary>Opens the page in that state.</summary>
    public async Task OpenAsync(IPage page)
    {
        await PreviewSite.GoAsync(page, Path);
        if (Prepare is not null)
        {
            await Prepare(page);
        }
    }
}
