using System.Globalization;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Stores amounts and decimals as whole numbers, so that sums in the database are exact.</summary>
public static class NumberEncoding
{
    /// <summary>A stored amount is this many times the amount.</summary>
    public const long MoneyScale = 10_000;

    /// <summary>A stored decimal is this many times the decimal.</summary>
    public const long DecimalScale = 10_000_000_000;

    /// <summary>The amount of a stored whole number.</summary>
    public static decimal MoneyOf(long stored) => stored / (decimal)MoneyScale;

    /// <summary>The decimal of a stored whole number.</summary>
    public static decimal DecimalOf(long stored) => stored / (decimal)DecimalScale;

    internal static long Integer(ColumnDefinition column, int value)
    {
        CheckRange(column, value);
        return value;
    }

    internal static double Double(ColumnDefinition column, double value)
    {
        if (!double.IsFinite(value))
        {
            throw OutOfRange(column, value);
        }

        // Beyond decimal's range no column's limit can hold it either.
        CheckRange(column, Math.Abs(value) < 1e28 ? (decimal)value : decimal.MaxValue * Math.Sign(value));
        return column.Precision is { } digits ? Math.Round(value, digits, MidpointRounding.AwayFromZero) : value;
    }

    internal static long Money(ColumnDefinition column, decimal value) => Scaled(column, value, MoneyScale, 4);

    internal static long Decimal(ColumnDefinition column, decimal value) => Scaled(column, value, DecimalScale, 10);

    private static long Scaled(ColumnDefinition column, decimal value, long scale, int digits)
    {
        CheckRange(column, value);
        var kept = Math.Round(value, Math.Min(column.Precision ?? digits, digits), MidpointRounding.AwayFromZero);
        var limit = long.MaxValue / (decimal)scale;
        return Math.Abs(kept) <= limit ? (long)(kept * scale) : throw OutOfRange(column, value);
    }

    private static void CheckRange(ColumnDefinition column, decimal value)
    {
        if (value < column.Minimum || value > column.Maximum)
        {
            throw OutOfRange(column, value);
        }
    }

    private static DataverseFault OutOfRange(ColumnDefinition column, IFormattable value) =>
        new(
            FaultCodes.NumberOutOfRange,
            $"A validation error occurred. The value {value.ToString(null, CultureInfo.InvariantCulture)} of "
                + $"'{column.LogicalName}' on record of type '{column.Table}' is outside the valid range."
        );
}
