using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Charts;

/// <summary>
/// Keeps the years of a chart by week, month or quarter apart: a query groups by the part of the date alone, while the
/// platform's charts read "Aug 2026", "Sep 2026".
/// </summary>
internal static class DateCategories
{
    /// <summary>The alias of the year that is added to the query.</summary>
    public const string Year = "_preview_year";

    /// <summary>The alias of the month that is added to a query by day.</summary>
    public const string Month = "_preview_month";

    /// <summary>Adds the year to the query where the category is a part of it.</summary>
    public static void Complete(XElement fetch, XElement category)
    {
        var grouping = category.Attribute("dategrouping")?.Value;
        if (grouping is "day" or "week" or "month" or "quarter")
        {
            Add(fetch, category, "year", Year);
        }

        if (grouping == "day")
        {
            Add(fetch, category, "month", Month);
        }
    }

    /// <summary>The category's name.</summary>
    public static string Label(string grouping, int part, int? year, int? month) =>
        (grouping, year) switch
        {
            ("day", { } known) => new DateTime(known, month ?? 1, part, 0, 0, 0, DateTimeKind.Utc).ToString(
                "d MMM yyyy",
                CultureInfo.InvariantCulture
            ),
            ("month", { } known) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(part)
                + Number(" ", known),
            ("week", { } known) => Number("W", part) + Number(" ", known),
            ("quarter", { } known) => Number("Q", part) + Number(" ", known),
            _ => part.ToString(CultureInfo.InvariantCulture),
        };

    private static void Add(XElement fetch, XElement category, string grouping, string alias) =>
        fetch
            .Element("entity")!
            .Add(
                new XElement(
                    "attribute",
                    new XAttribute("name", category.Attribute("name")!.Value),
                    new XAttribute("groupby", "true"),
                    new XAttribute("dategrouping", grouping),
                    new XAttribute("alias", alias)
                )
            );

    private static string Number(string before, int number) => before + number.ToString(CultureInfo.InvariantCulture);
}
