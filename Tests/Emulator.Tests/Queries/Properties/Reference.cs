using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCorner.Emulator.Tests.Queries.Properties;

/// <summary>Evaluates random queries in memory, row by row.</summary>
internal static class Reference
{
    private static readonly string[] RatingsByLabel = ["Cold", "Hot", "Warm"];

    /// <summary>The pairs that a query returns, in order.</summary>
    public static IReadOnlyList<Pair> Rows(
        RandomQuery query,
        IReadOnlyList<DealRow> deals,
        IReadOnlyList<AccountRow> accounts
    )
    {
        var pairs = deals.SelectMany(deal => Join(query, deal, accounts)).Where(pair => Holds(query.Filter, pair));
        IOrderedEnumerable<Pair>? ordered = null;
        foreach (var order in query.Orders)
        {
            ordered = ordered is null
                ? pairs.OrderBy(pair => Key(pair, order), Compare(order))
                : ordered.ThenBy(pair => Key(pair, order), Compare(order));
        }

        var rows = ordered?.ThenBy(pair => pair.Deal.Number) ?? pairs.OrderBy(pair => pair.Deal.Number);
        return query.Top is { } top ? [.. rows.Take(top)] : [.. rows];
    }

    /// <summary>Whether a filter lets a pair through.</summary>
    public static bool Holds(Filter filter, Pair pair)
    {
        var results = filter
            .Conditions.Select(condition => Holds(condition, pair))
            .Concat(filter.Filters.Where(inner => !IsEmpty(inner)).Select(inner => Holds(inner, pair)))
            .ToList();
        return results.Count == 0
            || (filter.IsOr ? results.Exists(result => result) : results.TrueForAll(result => result));
    }

    private static bool IsEmpty(Filter filter) => filter.Conditions.Count == 0 && filter.Filters.All(IsEmpty);

    private static List<Pair> Join(RandomQuery query, DealRow deal, IReadOnlyList<AccountRow> accounts)
    {
        if (query.Link is null)
        {
            return [new Pair(deal, null)];
        }

        var related = accounts
            .Where(account => account.Number == deal.Account)
            .Select(account => new Pair(deal, account))
            .ToList();
        var passing = related.FindAll(pair => Holds(query.LinkFilter, pair));
        var alone = new List<Pair> { new(deal, null) };
        return query.Link switch
        {
            "inner" => passing,
            "outer" => passing.Count > 0 ? passing : alone,
            "not any" => passing.Count == 0 ? alone : [],
            "all" => related.Count > 0 && passing.Count == 0 ? alone : [],
            _ => passing.Count > 0 ? alone : [],
        };
    }

    private static bool Holds(Condition condition, Pair pair)
    {
        var value = pair.Value(condition.Column);
        return condition.Operator switch
        {
            "null" => value is null,
            "not-null" => value is not null,
            "ne" => value is null || !Same(value, condition.Values[0]),
            "not-in" => value is null || !condition.Values.Any(other => Same(value, other)),
            "not-like" => value is null || !Like(value, condition.Values[0]),
            "not-between" => value is null || !Between(value, condition.Values),
            _ => value is not null && HoldsOn(condition, value),
        };
    }

    private static bool HoldsOn(Condition condition, object value) =>
        condition.Operator switch
        {
            "eq" => Same(value, condition.Values[0]),
            "in" => condition.Values.Any(other => Same(value, other)),
            "gt" => Compare(value, condition.Values[0]) > 0,
            "ge" => Compare(value, condition.Values[0]) >= 0,
            "lt" => Compare(value, condition.Values[0]) < 0,
            "le" => Compare(value, condition.Values[0]) <= 0,
            "between" => Between(value, condition.Values),
            "like" => Like(value, condition.Values[0]),
            "begins-with" => Like(value, condition.Values[0] + "%"),
            "ends-with" => Like(value, "%" + condition.Values[0]),
            "on" => Day(value) == Day(Parse(condition.Values[0])),
            "on-or-before" => Day(value) <= Day(Parse(condition.Values[0])),
            "on-or-after" => Day(value) >= Day(Parse(condition.Values[0])),
            "last-x-days" => Day(value) >= Today.AddDays(-Number(condition)) && (decimal)value <= QueryWorld.Now.Ticks,
            "next-x-days" => Day(value) <= Today.AddDays(Number(condition)) && (decimal)value >= QueryWorld.Now.Ticks,
            "olderthan-x-days" => Day(value) < Today.AddDays(-Number(condition)),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Operator, "No such operator."),
        };

    private static DateTime Today => QueryWorld.Now.Date;

    private static int Number(Condition condition) => int.Parse(condition.Values[0], CultureInfo.InvariantCulture);

    private static DateTime Day(object ticks) => new DateTime((long)(decimal)ticks, DateTimeKind.Utc).Date;

    private static bool Between(object value, IReadOnlyList<string> values) =>
        Compare(value, values[0]) >= 0 && Compare(value, values[1]) <= 0;

    private static bool Same(object value, string other) => Compare(value, other) == 0;

    private static int Compare(object value, string other) =>
        value is string text
            ? string.Compare(text, other, StringComparison.OrdinalIgnoreCase)
            : ((decimal)value).CompareTo((decimal)Parse(other));

    private static object Parse(string text) =>
        text.Contains('T', StringComparison.Ordinal)
            ? (decimal)RelativeDateTests.At(text).Ticks
            : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static bool Like(object value, string pattern)
    {
        var regex = string.Concat(
            pattern.Select(letter =>
                letter switch
                {
                    '%' => ".*",
                    '_' => ".",
                    _ => Regex.Escape(letter.ToString()),
                }
            )
        );
        return Regex.IsMatch(
            (string)value,
            $"^{regex}$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
            TimeSpan.FromSeconds(5)
        );
    }

    private static object? Key(Pair pair, Order order)
    {
        var value = pair.Value(order.Column);
        return order.Column == "rating" && value is decimal rating
            ? (decimal)Array.IndexOf(RatingsByLabel, new[] { "Hot", "Warm", "Cold" }[(int)rating - 1])
            : value;
    }

    private static Comparer<object?> Compare(Order order) =>
        Comparer<object?>.Create((one, other) => order.Descending ? CompareKeys(other, one) : CompareKeys(one, other));

    private static int CompareKeys(object? one, object? other) =>
        (one, other) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string text, string second) => string.Compare(text, second, StringComparison.OrdinalIgnoreCase),
            _ => ((decimal)one).CompareTo((decimal)other),
        };
}
