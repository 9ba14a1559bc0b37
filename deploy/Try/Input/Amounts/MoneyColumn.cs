using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCorner.Deploy.Try.Input.Amounts;

/// <summary>
/// Reads the amounts of one column, with thousands separators, currency signs and factors; the decimal sign is decided
/// over the whole column.
/// </summary>
public sealed partial class MoneyColumn
{
    // The platform's money columns end at 9.2 hundred million million; sums and other currencies need room.
    private const decimal Largest = 10_000_000_000_000m;

    private readonly string column;

    private MoneyColumn(string column, DecimalSign sign, string? note)
    {
        this.column = column;
        Sign = sign;
        Note = note;
    }

    /// <summary>The decimal sign found, or assumed.</summary>
    public DecimalSign Sign { get; }

    /// <summary>What was decided where the column leaves it open; null when nothing was in doubt.</summary>
    public string? Note { get; }

    /// <summary>Decides which of comma and full stop is the decimal sign of a column.</summary>
    /// <param name="column">The heading, for messages.</param>
    /// <param name="values">All cells of the column.</param>
    /// <param name="asked">The decimal sign that the person gave.</param>
    public static MoneyColumn Decide(string column, IEnumerable<string> values, DecimalSign? asked = null)
    {
        var evidence = new MoneyEvidence();
        foreach (var value in values)
        {
            evidence.Add(value);
        }

        return Decide(column, evidence, beside: null, asked);
    }

    /// <summary>Decides by what was counted, and where that proves nothing by the other columns of the file.</summary>
    /// <param name="column">The heading, for messages.</param>
    /// <param name="evidence">What the column's cells say.</param>
    /// <param name="beside">The decimal sign that the file's other amounts prove.</param>
    /// <param name="asked">The decimal sign that the person gave.</param>
    public static MoneyColumn Decide(string column, MoneyEvidence evidence, DecimalSign? beside, DecimalSign? asked)
    {
        if ((asked ?? evidence.Proven) is { } known)
        {
            var mixed =
                asked is null && evidence.Comma > 0 && evidence.Point > 0
                    ? $"'{column}' mixes decimal commas and decimal points; read with the decimal "
                        + $"{Name(known)}, amounts that do not fit are listed (--numbers {Other(known)} reads "
                        + "it the other way)."
                    : null;
            return new MoneyColumn(column, known, mixed);
        }

        if (evidence.OpenExample is not { } example)
        {
            return new MoneyColumn(column, beside ?? DecimalSign.Point, note: null);
        }

        if (beside is { } same)
        {
            return new MoneyColumn(column, same, note: null);
        }

        // Three digits behind the sign part thousands, unless other amounts show that nothing does.
        var groups = evidence.OpenComma >= evidence.OpenStop ? DecimalSign.Point : DecimalSign.Comma;
        var sign = evidence.Unparted > 0 ? OtherSign(groups) : groups;
        var isUsual = evidence is { OpenStop: 0, Unparted: 0 };
        return new MoneyColumn(column, sign, isUsual ? null : Doubt(column, example, sign));
    }

    /// <summary>Reads a cell; null when it is empty.</summary>
    /// <exception cref="FormatException">The cell holds no amount.</exception>
    public decimal? Read(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return null;
        }

        if (MoneyText.Of(cell) is not { } amount)
        {
            throw new FormatException($"'{Shown(cell)}' in the column '{column}' is not an amount.");
        }

        var pattern = Sign == DecimalSign.Point ? WithPoint() : WithComma();
        if (!pattern.IsMatch(amount.Core))
        {
            throw new FormatException(
                $"'{Shown(cell)}' in the column '{column}' does not fit its other amounts, which are read "
                    + $"with the decimal {Name(Sign)} (--numbers {Other(Sign)} reads them the other way)."
            );
        }

        var plain =
            Sign == DecimalSign.Point
                ? amount.Core.Replace(",", string.Empty, StringComparison.Ordinal)
                : amount.Core.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.');
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return
            decimal.TryParse(plain, Styles, CultureInfo.InvariantCulture, out var number)
            && number <= Largest / amount.Factor
            ? number * amount.Factor * (amount.IsNegative ? -1m : 1m)
            : throw new FormatException($"'{Shown(cell)}' in the column '{column}' is too large for an amount.");
    }

    private static string Doubt(string column, string example, DecimalSign sign)
    {
        var read = new MoneyColumn(column, sign, note: null).Read(example)!.Value;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"'{column}': '{example}' could be read in two ways; read as {read:#,0.###}, with the decimal "
                + $"{Name(sign)} (--numbers {Other(sign)} reads it the other way)."
        );
    }

    private static string Name(DecimalSign sign) => sign == DecimalSign.Point ? "point" : "comma";

    private static string Other(DecimalSign sign) => Name(OtherSign(sign));

    private static DecimalSign OtherSign(DecimalSign sign) =>
        sign == DecimalSign.Point ? DecimalSign.Comma : DecimalSign.Point;

    private static string Shown(string cell) => cell.Length <= 40 ? cell : cell[..40] + "…";

    // Thousands are parted by threes, or as in India by twos before the last three.
    [GeneratedRegex(
        @"^(?:\d*|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d*)?(?:E[+-]?\d+)?$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex WithPoint();

    [GeneratedRegex(
        @"^(?:\d*|\d{1,3}(?:\.\d{3})+|\d{1,2}(?:\.\d{2})+\.\d{3})(?:,\d*)?(?:E[+-]?\d+)?$",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex WithComma();
}
