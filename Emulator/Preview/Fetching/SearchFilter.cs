using System.Xml.Linq;
using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Preview.Fetching;

/// <summary>Looks for words in the columns that the table's quick find view names.</summary>
internal static class SearchFilter
{
    /// <summary>The filter for these words; null without any.</summary>
    public static XElement? Of(AppScreens screens, string table, string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        // As the platform: words are looked for at the beginning, an asterisk stands for anything.
        var pattern = words.Trim().Replace('*', '%') + "%";
        var filter = screens
            .QuickFindOf(table)
            ?.Fetch.Descendants("filter")
            .FirstOrDefault(one => one.Attribute("isquickfindfields")?.Value is "1" or "true");
        var columns =
            filter?.Elements("condition").Select(one => one.Attribute("attribute")?.Value).OfType<string>().ToList()
            ?? [screens.Metadata.Table(table).PrimaryName];
        return new XElement("filter", new XAttribute("type", "or"), columns.Select(column => Like(column, pattern)));
    }

    private static XElement Like(string column, string pattern) =>
        new(
            "condition",
            new XAttribute("attribute", column),
            new XAttribute("operator", "like"),
            new XAttribute("value", pattern)
        );
}
