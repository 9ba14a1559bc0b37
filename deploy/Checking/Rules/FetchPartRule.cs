using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Conditions of queries have as many values as their operator takes and of their column's type; links and orders are
/// well formed.
/// </summary>
public sealed class FetchPartRule : ICheckRule
{
    // Microsoft Learn, "Join tables using FetchXml".
    private const int MostLinks = 15;

    private static readonly string[] Lists =
    [
        "in",
        "not-in",
        "between",
        "not-between",
        "contain-values",
        "not-contain-values",
        "eq-userteams",
    ];
    private static readonly string[] Fiscal =
    [
        "in-fiscal-period-and-year",
        "in-or-before-fiscal-period-and-year",
        "in-or-after-fiscal-period-and-year",
    ];
    private static readonly string[] Compared =
    [
        "eq",
        "ne",
        "neq",
        "gt",
        "ge",
        "lt",
        "le",
        "like",
        "not-like",
        "begins-with",
        "ends-with",
        "on",
        "on-or-before",
        "on-or-after",
        "in-fiscal-year",
        "in-fiscal-period",
    ];
    private static readonly string[] LinkParts = ["from", "to", "name"];
    private static readonly string[] LinkTypes =
    [
        "inner",
        "outer",
        "any",
        "not any",
        "all",
        "not all",
        "exists",
        "in",
        "matchfirstrowusingcrossapply",
    ];
    private static readonly string[] Groupings =
    [
        "day",
        "week",
        "month",
        "quarter",
        "year",
        "fiscal-period",
        "fiscal-year",
    ];
    private static readonly string[] Aggregates = ["count", "countcolumn", "sum", "avg", "min", "max"];

    /// <inheritdoc/>
    public string Id => "SC1311";

    /// <inheritdoc/>
    public string Name => "query parts";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table =>
                table.Views.Select(view => view.Fetch).Concat(table.Charts.Select(chart => chart.Fetch))
            )
            .OfType<XElement>()
            .SelectMany(fetch => Fetch(fetch, subject.Tables));

    private static IEnumerable<Finding> Fetch(XElement fetch, KnownTables tables) =>
        [
            .. (string?)fetch.Attribute("mapping") is null or "logical"
                ? []
                : new[] { Finding.At(fetch, "The query names physical tables.", "Write mapping=\"logical\".") },
            .. fetch
                .Descendants("attribute")
                .Where(one => one.Attribute("groupby") is { } group && group.Value != "true")
                .Select(one =>
                    Finding.At(
                        one,
                        $"groupby is \"{(string?)one.Attribute("groupby")}\".",
                        "Write groupby=\"true\", or an aggregate."
                    )
                ),
            .. fetch.Descendants("condition").SelectMany(condition => Values(condition, tables)),
            .. fetch
                .Descendants("filter")
                .Where(filter => (string?)filter.Attribute("type") is not (null or "and" or "or"))
                .Select(filter =>
                    Finding.At(
                        filter,
                        $"\"{(string?)filter.Attribute("type")}\" is no way to join conditions.",
                        "Write and, or or."
                    )
                ),
            .. fetch.Descendants("link-entity").SelectMany(Link),
            .. fetch
                .Descendants("link-entity")
                .Skip(MostLinks)
                .Take(1)
                .Select(link =>
                    Finding.At(link, $"The query has more than {MostLinks} links.", "Take links out, or ask twice.")
                ),
            .. fetch
                .Descendants("order")
                .Where(order => (string?)order.Attribute("descending") is not (null or "true" or "false" or "0" or "1"))
                .Select(order =>
                    Finding.At(
                        order,
                        "The order says neither true nor false in descending.",
                        "Write descending=\"true\" or \"false\"."
                    )
                ),
            .. fetch.Descendants().Where(node => node.Name.LocalName is "attribute").SelectMany(Aggregate),
            .. fetch
                .Descendants()
                .Where(node => node.Name.LocalName is "link-entity" && node.Attribute("alias") is not null)
                .GroupBy(link => link.Attribute("alias")!.Value, StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    Finding.At(same.Last(), $"Two links are called {same.Key}.", "Give each its own alias.")
                ),
        ];

    private static IEnumerable<Finding> Values(XElement condition, KnownTables tables)
    {
        var verb = (string?)condition.Attribute("operator") ?? string.Empty;
        var values = condition
            .Attributes("value")
            .Select(value => value.Value)
            .Concat(condition.Elements("value").Select(value => value.Value))
            .ToList();
        var wanted = Wanted(verb);
        if (wanted is { } number && values.Count != number && condition.Attribute("valueof") is null)
        {
            yield return Finding.At(
                condition,
                $"\"{verb}\" takes {number} value{(number == 1 ? string.Empty : "s")}, and this condition has "
                    + $"{values.Count}.",
                "Give it as many."
            );
        }

        if (
            wanted is null
            && Lists.Contains(verb, StringComparer.Ordinal)
            && verb != "eq-userteams"
            && values.Count == 0
        )
        {
            yield return Finding.At(condition, $"\"{verb}\" has no values.", "Add <value> elements.");
        }

        if (
            verb.Contains("-x-", StringComparison.Ordinal)
            && values.Count == 1
            && !(int.TryParse(values[0], CultureInfo.InvariantCulture, out var count) && count > 0)
        )
        {
            yield return Finding.At(
                condition,
                $"\"{verb}\" counts by a whole number, not by \"{values[0]}\".",
                "Write one from 1."
            );
        }

        if (ColumnOf(condition, tables) is { } column && Compared.Contains(verb, StringComparer.Ordinal))
        {
            foreach (var value in values.Where(value => !Fits(value, column, verb)))
            {
                yield return Finding.At(
                    condition,
                    $"{column.Name} is {column.Type}, which \"{value}\" is not.",
                    "Write a value of the column's type."
                );
            }
        }
    }

    private static int? Wanted(string verb) =>
        Lists.Contains(verb, StringComparer.Ordinal) ? null
        : verb.StartsWith("between", StringComparison.Ordinal) || Fiscal.Contains(verb, StringComparer.Ordinal) ? 2
        : Compared.Contains(verb, StringComparer.Ordinal) || verb.Contains("-x-", StringComparison.Ordinal) ? 1
        : verb.StartsWith("not-begin", StringComparison.Ordinal)
        || verb.StartsWith("not-end", StringComparison.Ordinal)
        || verb is "under" or "eq-or-under" or "not-under" or "above" or "eq-or-above"
            ? 1
        : 0;

    // Only where the column is the innermost source's own: those of an alias are looked at by the rule of views.
    private static KnownColumn? ColumnOf(XElement condition, KnownTables tables) =>
        condition.Attribute("entityname") is not null
            ? null
            : tables
                .Table(
                    (string?)
                        condition
                            .Ancestors()
                            .First(node => node.Name.LocalName is "entity" or "link-entity")
                            .Attribute("name")
                )
                ?.Column((string?)condition.Attribute("attribute"));

    private static bool Fits(string value, KnownColumn column, string verb) =>
        value == "{0}"
        || column.Type switch
        {
            ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money =>
                decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            ColumnType.DateTime when verb is not ("in-fiscal-year" or "in-fiscal-period") => DateTime.TryParse(
                value,
                CultureInfo.InvariantCulture,
                out _
            ),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner when verb is "eq" or "ne" or "neq" =>
                Guid.TryParse(value, out _),
            _ => true,
        };

    private static IEnumerable<Finding> Link(XElement link)
    {
        if ((string?)link.Attribute("link-type") is { } type && !LinkTypes.Contains(type, StringComparer.Ordinal))
        {
            yield return Finding.At(link, $"\"{type}\" is no kind of link.", "Write inner or outer.");
        }

        foreach (var side in LinkParts.Where(side => string.IsNullOrEmpty((string?)link.Attribute(side))))
        {
            yield return Finding.At(
                link,
                $"The link does not say {side}.",
                "Write the table in name, its column in from, and the outer column in to."
            );
        }
    }

    private static IEnumerable<Finding> Aggregate(XElement attribute)
    {
        if (
            (string?)attribute.Attribute("aggregate") is { } aggregate
            && !Aggregates.Contains(aggregate, StringComparer.Ordinal)
        )
        {
            yield return Finding.At(
                attribute,
                $"\"{aggregate}\" is no aggregate.",
                $"Use one of {string.Join(", ", Aggregates)}."
            );
        }

        if (
            (string?)attribute.Attribute("dategrouping") is { } grouping
            && !Groupings.Contains(grouping, StringComparer.Ordinal)
        )
        {
            yield return Finding.At(
                attribute,
                $"\"{grouping}\" is no way to group dates.",
                $"Use one of {string.Join(", ", Groupings)}."
            );
        }
    }
}
