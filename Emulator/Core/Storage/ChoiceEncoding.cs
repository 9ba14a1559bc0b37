using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Stores one option as its number, several as ",1,5,9," in order.</summary>
internal static class ChoiceEncoding
{
    /// <summary>The stored form of one option.</summary>
    public static long One(ColumnDefinition column, int value)
    {
        Check(column, value);
        return value;
    }

    /// <summary>The stored form of several options; none at all is no value.</summary>
    public static string? Many(ColumnDefinition column, OptionSetValueCollection values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var numbers = values.Select(value => value.Value).Distinct().Order().ToList();
        foreach (var number in numbers)
        {
            Check(column, number);
        }

        return "," + string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))) + ",";
    }

    /// <summary>The options of a stored text.</summary>
    public static OptionSetValueCollection ManyOf(string stored) =>
        new(
            stored
                .Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => new OptionSetValue(int.Parse(part, CultureInfo.InvariantCulture)))
                .ToList()
        );

    private static void Check(ColumnDefinition column, int value)
    {
        foreach (var option in column.Options)
        {
            if (option.Value == value)
            {
                return;
            }
        }

        throw new DataverseFault(
            FaultCodes.OptionOutOfRange,
            $"A validation error occurred. The value {value.ToString(CultureInfo.InvariantCulture)} of "
                + $"'{column.LogicalName}' on record of type '{column.Table}' is outside the valid range. "
                + "Accepted Values: "
                + string.Join(',', column.Options.Select(one => one.Value.ToString(CultureInfo.InvariantCulture)))
        );
    }
}
