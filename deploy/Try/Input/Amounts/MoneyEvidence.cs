namespace SalesCorner.Deploy.Try.Input.Amounts;

/// <summary>What the cells of one or more columns say about the decimal sign.</summary>
public sealed class MoneyEvidence
{
    private const int Thousand = 3;

    /// <summary>Amounts whose comma can only be the decimal sign, or whose stop can only part thousands.</summary>
    public int Comma { get; private set; }

    /// <summary>Amounts whose stop can only be the decimal sign, or whose comma can only part thousands.</summary>
    public int Point { get; private set; }

    /// <summary>Amounts with one stop and three digits behind it: 12.500.</summary>
    public int OpenStop { get; private set; }

    /// <summary>Amounts with one comma and three digits behind it: 12,500.</summary>
    public int OpenComma { get; private set; }

    /// <summary>Amounts of a thousand and more whose thousands nothing parts: 12500.</summary>
    public int Unparted { get; private set; }

    /// <summary>An amount that could be read in two ways.</summary>
    public string? OpenExample { get; private set; }

    /// <summary>Filled cells.</summary>
    public int Filled { get; private set; }

    /// <summary>Cells that are amounts.</summary>
    public int Amounts { get; private set; }

    /// <summary>The decimal sign that the amounts prove; null when they prove none.</summary>
    public DecimalSign? Proven =>
        (Comma, Point) switch
        {
            (0, 0) => null,
            var (comma, point) => comma > point ? DecimalSign.Comma : DecimalSign.Point,
        };

    /// <summary>Counts a cell.</summary>
    public void Add(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return;
        }

        Filled++;
        if (MoneyText.Of(cell) is not { } amount)
        {
            return;
        }

        Amounts++;
        var sign = SignOf(amount, out var isOpen);
        Comma += sign == DecimalSign.Comma ? 1 : 0;
        Point += sign == DecimalSign.Point ? 1 : 0;
        OpenStop += isOpen && amount.Core.Contains('.', StringComparison.Ordinal) ? 1 : 0;
        OpenComma += isOpen && amount.Core.Contains(',', StringComparison.Ordinal) ? 1 : 0;
        OpenExample ??= isOpen ? cell.Trim() : null;
        Unparted +=
            !amount.IsScaled && !amount.IsGrouped && amount.Core.TakeWhile(char.IsAsciiDigit).Count() > Thousand
                ? 1
                : 0;
    }

    // Two kinds of sign: the last is the decimal one. One kind: decimal when it does not part groups of three.
    private static DecimalSign? SignOf(MoneyText amount, out bool isOpen)
    {
        isOpen = false;
        var core = amount.Core.Split('E')[0];
        var (comma, stop) = (core.LastIndexOf(','), core.LastIndexOf('.'));
        if (comma >= 0 && stop >= 0)
        {
            return comma > stop ? DecimalSign.Comma : DecimalSign.Point;
        }

        var last = Math.Max(comma, stop);
        if (last < 0)
        {
            return null;
        }

        var (own, other) = comma >= 0 ? (DecimalSign.Comma, DecimalSign.Point) : (DecimalSign.Point, DecimalSign.Comma);
        if (core.IndexOf(core[last], StringComparison.Ordinal) != last)
        {
            return other;
        }

        var whole = core[..last];
        var isDecimal =
            core.Length - last - 1 != Thousand
            || whole.Length is 0 or > Thousand
            || whole.StartsWith('0')
            || amount.IsScaled
            || amount.IsGrouped;
        isOpen = !isDecimal;
        return isDecimal ? own : null;
    }
}
