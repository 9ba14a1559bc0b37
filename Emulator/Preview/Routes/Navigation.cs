namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>Finds places in the navigation.</summary>
internal static class Navigation
{
    /// <summary>The first item that opens the table; an empty text for none.</summary>
    public static string ItemOf(PageContext page, string table) =>
        page.Areas.SelectMany(area => area.Groups)
            .SelectMany(group => group.Items)
            .FirstOrDefault(item => item.Table == table)
            ?.Id
        ?? "";
}
