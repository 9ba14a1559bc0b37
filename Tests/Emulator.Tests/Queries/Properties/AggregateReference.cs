using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.Queries.Properties;

/// <summary>Groups and totals pairs in memory, and writes groups of either side as a line of text.</summary>
internal static class AggregateReference
{
    private static readonly string[] Aliases =
    [
        "countdealid",
        "countcolumnprobability",
        "differentprobability",
        "sumprobability",
        "sumamount",
        "avgprobability",
        "avgamount",
        "minprobability",
        "minamount",
        "maxprobability",
        "maxamount",
    ];

    public static IEnumerable<string> Groups(IReadOnlyList<Pair> pairs, string by) =>
        pairs
            .GroupBy(pair => Fold(pair.Value(by)), StringComparer.Ordinal)
            .Select(group => $"{group.Key}: {string.Join(' ', Totals([.. group]))}");

    public static string Line(Entity group) =>
        $"{Fold(Plain(Value(group, "key")))}: "
        + $"{string.Join(' ', Aliases.Select(alias => Text(Plain(Value(group, alias)))))}";

    private static IEnumerable<string> Totals(List<Pair> group)
    {
        var numbers = group.Select(pair => pair.Deal.Probability).OfType<int>().ToList();
        var amounts = group.Select(pair => pair.Deal.Amount).OfType<decimal>().ToList();
        yield return Text(group.Count);
        yield return Text(numbers.Count);
        yield return Text(numbers.Distinct().Count());
        yield return Text(numbers.Sum());
        yield return Text(amounts.Sum());
        yield return numbers.Count == 0 ? "-" : Text(numbers.Sum() / numbers.Count);
        yield return amounts.Count == 0
            ? "-"
            : Text(Math.Round(amounts.Sum() / amounts.Count, 4, MidpointRounding.AwayFromZero));
        yield return numbers.Count == 0 ? "-" : Text(numbers.Min());
        yield return amounts.Count == 0 ? "-" : Text(amounts.Min());
        yield return numbers.Count == 0 ? "-" : Text(numbers.Max());
        yield return amounts.Count == 0 ? "-" : Text(amounts.Max());
    }

    private static object? Value(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias).Value;

    private static object? Plain(object? value) =>
        value switch
        {
            Money money => money.Value,
            OptionSetValue option => (decimal)option.Value,
            bool yes => yes ? 1m : 0m,
            int number => (decimal)number,
            _ => value,
        };

    private static string Fold(object? key) => key is string text ? text.ToUpperInvariant() : Text(key);

    private static string Text(object? value) =>
        value switch
        {
            null => "-",
            decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
