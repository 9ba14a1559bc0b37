using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Preview.Fetching;

/// <summary>Values as people read them.</summary>
internal static class ValueText
{
    /// <summary>The text of a row's column; an empty one for none.</summary>
    public static string Of(Entity row, string column)
    {
        if (row.FormattedValues.TryGetValue(column, out var formatted))
        {
            return formatted;
        }

        return row.Contains(column) ? Plain(row[column]) : "";
    }

    /// <summary>The value without an alias around it.</summary>
    public static object? Bare(object? value) => value is AliasedValue aliased ? aliased.Value : value;

    private static string Plain(object? value) =>
        Bare(value) switch
        {
            null => "",
            EntityReference reference => reference.Name ?? reference.Id.ToString("D"),
            OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
            Money money => money.Value.ToString("N2", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            { } other => other.ToString() ?? "",
        };
}
