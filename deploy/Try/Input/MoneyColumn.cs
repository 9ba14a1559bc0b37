using System.Globalization;
using System.Text;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Reads the amounts of one column, with thousands separators and currency signs; the decimal sign is decided over the whole column.</summary>
public sealed class MoneyColumn
{
    // The platform's money columns end at 9.2 hundred million million; sums and other currencies need room.
    private const decimal Largest = 10_000_000_000_000m;

    private readonly string column;
    private readonly char decimalSign;

    private MoneyColumn(string column, char decimalSign)
    {
        this.column = column;
        this.decimalSign = decimalSign;
    }

    /// <summary>Decides which of comma and full stop is the decimal sign of a column.</summary>
    /// <param name="column">The heading, for messages.</param>
    /// <param name="values">All cells of the column.</param>
    public static MoneyColumn Decide(string column, IEnumerable<string> values)
    {
        var comma = 0;
        var stop = 0;
        foreach (var value in values)
        {
            var sign = DecimalSignOf(value);
            comma += sign == ',' ? 1 : 0;
            stop += sign == '.' ? 1 : 0;
        }

        return new MoneyColumn(column, comma > stop ? ',' : '.');
    }

    /// <summary>Reads a cell; null when it is empty.</summary>
    /// <exception cref="FormatException">The cell holds no amount.</exception>
    public decimal? Read(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return null;
        }

        var text = Bare(cell);
        const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent;
        if (!decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out var amount))
        {
            throw new FormatException($"'{(cell.Length <= 40 ? cell : cell[..40] + "…")}' in the column '{column}' is not an amount.");
        }

        return Math.Abs(amount) <= Largest
            ? amount
            : throw new FormatException($"'{(cell.Length <= 40 ? cell : cell[..40] + "…")}' in the column '{column}' is too large for an amount.");
    }

    // Two kinds of sign: the last is the decimal one. One kind: decimal when it does not part groups of three.
    private static char? DecimalSignOf(string cell)
    {
        var lastComma = cell.LastIndexOf(',');
        var lastStop = cell.LastIndexOf('.');
        if (lastComma >= 0 && lastStop >= 0)
        {
            return lastComma > lastStop ? ',' : '.';
        }

        var last = Math.Max(lastComma, lastStop);
        if (last < 0)
        {
            return null;
        }

        var sign = cell[last];
        var digitsBehind = cell.Skip(last + 1).TakeWhile(char.IsAsciiDigit).Count();
        var once = cell.IndexOf(sign, StringComparison.Ordinal) == last;
        return once && digitsBehind != 3 ? sign : sign == ',' ? '.' : once ? null : ',';
    }

    private string Bare(string cell)
    {
        var bare = new StringBuilder(cell.Length);
        var negative = cell.TrimStart().StartsWith('(') && cell.TrimEnd().EndsWith(')');
        foreach (var character in cell)
        {
            if (char.IsAsciiDigit(character) || character is '-' or '+')
            {
                bare.Append(character);
            }
            else if (character == decimalSign)
            {
                bare.Append('.');
            }
            else if (!IsDecoration(character))
            {
                return cell;
            }
        }

        return negative ? "-" + bare : bare.ToString();
    }

    private static bool IsDecoration(char character) =>
        character is ',' or '.' or '\'' or '’' or '(' or ')' || char.IsWhiteSpace(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol || char.IsAsciiLetterUpper(character);
}
