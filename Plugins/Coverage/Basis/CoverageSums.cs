using System.Globalization;
using System.Text;

namespace SalesCorner.Plugins.Coverage.Basis;

/// <summary>
/// What coverage is computed from, as named sums. Sheets add up, so teams and baselines need no second look at the
/// deals;
/// the coverage row keeps its own in <c>sc_basis</c>, one `name=value` a line.
/// </summary>
internal sealed class CoverageSums
{
    private const string Format = "facts=1";

    private readonly Dictionary<string, decimal> sums = new(StringComparer.Ordinal);

    // Thousands are added and read a few times: sorted once, not kept in order all the way.
    private KeyValuePair<string, decimal>[]? ordered;

    /// <summary>The names and their sums, in the order of the names.</summary>
    public IReadOnlyList<KeyValuePair<string, decimal>> Sums => ordered ??= Ordered();

    /// <summary>A sum; 0 where nothing was added.</summary>
    public decimal this[string name] => sums.TryGetValue(name, out var value) ? value : 0m;

    /// <summary>A sum as a whole number.</summary>
    public int Count(string name) => (int)this[name];

    /// <summary>Adds to a sum; a sum of zero is not kept.</summary>
    public void Add(string name, decimal value)
    {
        ordered = null;
        var sum = this[name] + value;
        if (sum == 0m)
        {
            sums.Remove(name);
        }
        else
        {
            sums[name] = sum;
        }
    }

    /// <summary>Adds another sheet to this one.</summary>
    public CoverageSums Add(CoverageSums other)
    {
        foreach (var sum in other.Sums)
        {
            Add(sum.Key, sum.Value);
        }

        return this;
    }

    /// <summary>The same without what belongs to one period only.</summary>
    public CoverageSums WithoutPeriod()
    {
        var rest = new CoverageSums();
        foreach (var sum in Sums.Where(sum => !Basis.Sums.IsOfPeriod(sum.Key)))
        {
            rest.Add(sum.Key, sum.Value);
        }

        return rest;
    }

    /// <summary>A sheet from its text; null when the text is none of this version.</summary>
    public static CoverageSums? Parse(string? text)
    {
        var lines = (text ?? string.Empty).Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0 || lines[0] != Format)
        {
            return null;
        }

        var sheet = new CoverageSums();
        foreach (var line in lines.Skip(1))
        {
            var parts = line.Split('=');
            if (
                parts.Length != 2
                || !decimal.TryParse(parts[1], NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            )
            {
                return null;
            }

            sheet.Add(parts[0], value);
        }

        return sheet;
    }

    /// <summary>The sheet as text; the same sums give the same text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Format);
        foreach (var sum in Sums)
        {
            text.Append('\n').Append(sum.Key).Append('=').Append(Plain(sum.Value));
        }

        return text.ToString();
    }

    private KeyValuePair<string, decimal>[] Ordered()
    {
        var names = sums.Keys.ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return Array.ConvertAll(names, name => new KeyValuePair<string, decimal>(name, sums[name]));
    }

    /// <summary>
    /// A number without trailing zeros: 5.00 and 5 are the same sum. Most are counts, for which no division is needed.
    /// </summary>
    public static string Plain(decimal value) =>
        value >= 0m && value < int.MaxValue && decimal.Truncate(value) == value
            ? ((int)value).ToString(CultureInfo.InvariantCulture)
            : (value / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
