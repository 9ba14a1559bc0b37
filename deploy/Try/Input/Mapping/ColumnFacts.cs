using SalesCorner.Deploy.Try.Input.Amounts;
using SalesCorner.Deploy.Try.Input.Dates;
using SalesCorner.Deploy.Try.Input.Rules;

namespace SalesCorner.Deploy.Try.Input.Mapping;

/// <summary>What the values of a column look like.</summary>
/// <param name="heading">The heading.</param>
internal sealed class ColumnFacts(string heading)
{
    private const int MostKept = 300;
    private const int Few = 25;
    private const decimal Nearly = 0.8m;

    private readonly Dictionary<string, int> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly DateEvidence dates = new();
    private readonly MoneyEvidence amounts = new();
    private int currencies;
    private int names;
    private int known;
    private decimal largest;

    /// <summary>The heading.</summary>
    public string Heading => heading;

    /// <summary>Filled cells.</summary>
    public int Filled { get; private set; }

    /// <summary>The different values, the commonest first.</summary>
    public IReadOnlyList<string> Values =>
        [.. values.OrderByDescending(value => value.Value).Select(value => value.Key)];

    /// <summary>Nearly all filled cells are dates, and not plain numbers as of a workbook's days.</summary>
    public bool IsDates => Share(dates.Dates) && !Share(amounts.Amounts);

    /// <summary>Nearly all filled cells are amounts.</summary>
    public bool IsAmounts => Share(amounts.Amounts);

    /// <summary>Nearly all filled cells are currencies.</summary>
    public bool IsCurrencies => Share(currencies);

    /// <summary>Few different values stand in many cells.</summary>
    public bool IsFewValued =>
        values.Count is > 0 and <= Few && values.Count < MostKept && (Filled >= 2 * values.Count || Filled <= Few);

    /// <summary>Nearly all filled cells are names of people: two or three words of letters.</summary>
    public bool IsNames => Share(names);

    /// <summary>Nearly all filled cells are words for stages or outcomes.</summary>
    public bool IsStages => Share(known);

    /// <summary>No value stands in two cells.</summary>
    public bool IsUnique =>
        Filled > 0 && values.Count == Math.Min(Filled, MostKept) && values.Values.All(count => count == 1);

    /// <summary>How large the amounts are; 0 where there are none.</summary>
    public decimal Largest => largest;

    /// <summary>The first day among the dates; null where there is none.</summary>
    public string? Example => values.Keys.FirstOrDefault();

    /// <summary>Counts a cell.</summary>
    public void Add(string cell, Vocabulary words)
    {
        if (cell.Length == 0)
        {
            return;
        }

        Filled++;
        if (values.Count < MostKept || values.ContainsKey(cell))
        {
            values[cell] = values.GetValueOrDefault(cell) + 1;
        }

        dates.Add(cell);
        amounts.Add(cell);
        currencies += cell.Length == 3 && cell.All(char.IsAsciiLetterUpper) ? 1 : 0;
        names += IsName(cell) ? 1 : 0;
        known +=
            words.Stage(cell) is not null || words.Status(cell) is not null || Vocabulary.GuessedStage(cell) is not null
                ? 1
                : 0;
        largest = Math.Max(largest, MoneyText.Of(cell) is { } amount ? amount.Core.Count(char.IsAsciiDigit) : 0);
    }

    private bool Share(int count) => Filled > 0 && count >= Nearly * Filled;

    private static bool IsName(string cell)
    {
        var parts = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is 2 or 3
            && parts.All(part =>
                char.IsUpper(part[0])
                && part.All(character => char.IsLetter(character) || character is '.' or '-' or '\'' or '’')
            );
    }
}
