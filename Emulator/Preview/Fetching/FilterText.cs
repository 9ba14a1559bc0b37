using System.Xml.Linq;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Preview.Fetching;

/// <summary>
/// A condition in an address, "column:operator:value": what a part of a chart stands for, so that its rows can be
/// listed.
/// </summary>
internal static class FilterText
{
    /// <summary>The condition of a text; null when the table cannot be asked that.</summary>
    public static XElement? Read(TableDefinition table, string text)
    {
        var parts = text.Split(':', 3);
        if (table.TryColumn(parts[0]) is null || parts.Length < 2)
        {
            return null;
        }

        var condition = new XElement(
            "condition",
            new XAttribute("attribute", parts[0]),
            new XAttribute("operator", parts[1])
        );
        switch (parts)
        {
            case [_, "null"]:
                return condition;
            case [_, "eq", var value]:
                condition.SetAttributeValue("value", value);
                return condition;
            case [_, "in-fiscal-period-and-year", var period]:
                condition.Add(period.Split(',').Select(one => new XElement("value", one)));
                return condition;
            default:
                return null;
        }
    }
}
