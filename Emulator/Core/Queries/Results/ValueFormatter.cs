using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Queries.Results;

/// <summary>Writes values as people read them in English (1033): labels, names, amounts with symbol, dates.</summary>
public static class ValueFormatter
{
    private const int MoneyDecimals = 2;
    private const int Noon = 12;

    private static readonly string[] Formats = ["N0", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N10"];

    /// <summary>The formatted value, or null for values that have none (texts, identifiers).</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value in the SDK's form.</param>
    /// <param name="currencySymbol">The symbol of an amount's currency.</param>
    public static string? Format(ColumnDefinition column, object? value, string? currencySymbol = null)
    {
        ArgumentNullException.ThrowIfNull(column);
        return value switch
        {
            EntityReference reference => reference.Name,
            OptionSetValue option => Label(column, option.Value),
            OptionSetValueCollection options => string.Join(
                "; ",
                options.Select(option => Label(column, option.Value))
            ),
            bool yes => Label(column, yes ? 1 : 0) ?? (yes ? "Yes" : "No"),
            Money money => Amount(column, money.Value, currencySymbol),
            DateTime moment => Moment(column, moment),
            decimal number => Number(number, column.Precision ?? MoneyDecimals),
            double number => Number(number, column.Precision ?? MoneyDecimals),
            int or long => Number((IFormattable)value, 0),
            _ => null,
        };
    }

    /// <summary>A number with thousands separators.</summary>
    internal static string Number(IFormattable number, int decimals) =>
        number.ToString(
            decimals < Formats.Length ? Formats[decimals] : "N" + decimals.ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );

    private static string? Label(ColumnDefinition column, int value)
    {
        foreach (var option in column.Options)
        {
            if (option.Value == value)
            {
                return option.Label;
            }
        }

        return null;
    }

    /// <summary>An amount with its currency's symbol.</summary>
    internal static string Amount(ColumnDefinition column, decimal value, string? symbol)
    {
        var digits = Number(Math.Abs(value), column.Precision ?? MoneyDecimals);
        return (value < 0 ? "-" : "") + symbol + digits;
    }

    // As the formats "M/d/yyyy" and "M/d/yyyy h:mm tt", in half the time.
    private static string Moment(ColumnDefinition column, DateTime moment)
    {
        var (year, month, day) = moment;
        if (column.ShowsDay)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{month}/{day}/{year:0000}");
        }

        var hour = moment.Hour % Noon == 0 ? Noon : moment.Hour % Noon;
        var half = moment.Hour < Noon ? "AM" : "PM";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{month}/{day}/{year:0000} {hour}:{moment.Minute:00} {half}"
        );
    }
}
