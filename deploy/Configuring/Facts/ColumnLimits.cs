using System.Globalization;

namespace SalesCorner.Deploy.Configuring.Facts;

/// <summary>What a column can hold, as the environment describes it.</summary>
/// <param name="Name">The logical name.</param>
/// <param name="SchemaName">The name with capitals.</param>
/// <param name="Kind">The kind: Integer, Decimal, Money, Boolean, String, Memo or Picklist.</param>
internal sealed record ColumnLimits(string Name, string SchemaName, string Kind)
{
    /// <summary>The lowest number.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The highest number.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The most decimals.</summary>
    public int? Precision { get; init; }

    /// <summary>The most characters.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether the column holds numbers.</summary>
    public bool IsNumber => Kind is "Integer" or "Decimal" or "Money";

    /// <summary>What is wrong with a number; null when nothing is.</summary>
    public string? Refusal(decimal value)
    {
        if (Kind == "Integer" && value != decimal.Truncate(value))
        {
            return $"{Text(value)} is not a whole number. Give {Range}.";
        }

        if (value < Minimum || value > Maximum)
        {
            return $"{Text(value)} is out of range. Give {Range}.";
        }

        return Precision is { } decimals && decimal.Round(value, decimals, MidpointRounding.AwayFromZero) != value
            ? $"{Text(value)} has more than {decimals} decimals. Round it."
            : null;
    }

    /// <summary>What is wrong with a text; null when nothing is.</summary>
    public string? Refusal(string value) =>
        value.Length > MaxLength
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The text has {value.Length:N0} characters; {MaxLength:N0} are the most. Shorten it."
            )
            : null;

    private string Range
    {
        get
        {
            var kind = Kind == "Integer" ? "a whole number" : "a number";
            return (Minimum, Maximum) switch
            {
                ({ } low, { } high) => $"{kind} from {Text(low)} to {Text(high)}",
                ({ } low, null) => $"{kind} from {Text(low)}",
                (null, { } high) => $"{kind} up to {Text(high)}",
                _ => kind,
            };
        }
    }

    private static string Text(decimal value) => value.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
