using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Turns what was typed into a value of its column.</summary>
internal sealed class TypedValue(Session session)
{
    /// <summary>The value; null for an empty text.</summary>
    public object? Of(ColumnDefinition column, string typed)
    {
        var text = typed.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        return column.Type switch
        {
            ColumnType.Integer => Whole(column, text),
            ColumnType.Decimal => Number(column, text),
            ColumnType.Double => (double)Number(column, text),
            ColumnType.Money => new Money(Number(column, text)),
            ColumnType.DateTime => Moment(column, text),
            ColumnType.Boolean => text == "1",
            ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue(Whole(column, text)),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => new RowByName(session).Find(column, text),
            _ => typed.ReplaceLineEndings("\n"),
        };
    }

    private static int Whole(ColumnDefinition column, string text) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw new InputProblemException($"{column.DisplayName}: \"{text}\" is not a whole number.");

    private static decimal Number(ColumnDefinition column, string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InputProblemException(
                $"{column.DisplayName}: \"{text}\" is not a number. Write it like 1,234.50."
            );

    private static DateTime Moment(ColumnDefinition column, string text) =>
        DateTime.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var moment
        )
            ? moment
            : throw new InputProblemException(
                $"{column.DisplayName}: \"{text}\" is not a date. Write it like 2026-03-31."
            );
}
