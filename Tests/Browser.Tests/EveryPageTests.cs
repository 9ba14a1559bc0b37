using SalesCorner.Browser.Tests.Support;
using SalesCorner.Browser.Tests.Support.Looks;

namespace SalesCorner.Browser.Tests;

/// <summary>
/// What holds on every kind of page, looked at in one walk for each width: the keyboard reaches everything and shows
/// where it is, a screen reader finds language, title, headings and names, nothing is wider than the window, the
/// contrast is enough (WCAG 2, 1.4.3 and 1.4.11), and axe-core finds nothing in the light or in the dark.
/// </summary>
public sealed class EveryPageTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    private static readonly IReadOnlyList<IPageLook> Looks =
    [
        new StructureLook(),
        new WidthLook(),
        new ContrastLook(),
        new KeyboardLook(),
        new AxeLook(),
    ];

    [BrowserTheory]
    [InlineData(1366)]
    [InlineData(390)]
    public async Task Every_page_can_be_read_and_used_by_keyboard_and_screen_reader(int width)
    {
        var faults = new List<string>();
        foreach (var kinds in PageKinds.Of(site).GroupBy(kind => kind.Role, StringComparer.Ordinal))
        {
            var page = await site.OpenAsync(site.UserWith(kinds.Key), "/notes", width);
            foreach (var kind in kinds)
            {
                await kind.OpenAsync(page);
                foreach (var look in Looks)
                {
                    faults.AddRange((await look.FaultsOf(page)).Select(fault => $"{kind.Name}: {fault}"));
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal)));
    }
}
