using System.Globalization;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>Reads simple CSV files in a few lines of its own.</summary>
public static class PlainInput
{
    public static IReadOnlyList<string[]> Rows(string folder, string file) =>
        [
            .. File.ReadAllLines(Path.Combine(folder, file))
                .Skip(1)
                .Where(line => line.Length > 0)
                .Select(line => line.Split(',')),
        ];

    public static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static decimal Number(string text) =>
        text.Length == 0 ? 0m : decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The median to the whole day.</summary>
    public static int Cycle(IEnumerable<int> days) =>
        (int)Math.Round(Quantile([.. days], 0.5m)!.Value, MidpointRounding.AwayFromZero);

    /// <summary>
    /// The value at a share of the way through the sorted values, between the two nearest in proportion.
    /// </summary>
    public static decimal? Quantile(IReadOnlyCollection<int> values, decimal share)
    {
        var sorted = values.Order().ToList();
        if (sorted.Count == 0)
        {
            return null;
        }

        var at = share * (sorted.Count - 1);
        var whole = (int)at;
        return whole + 1 < sorted.Count
            ? (sorted[whole] * (whole + 1 - at)) + (sorted[whole + 1] * (at - whole))
            : sorted[whole];
    }
}
