using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Follows a FetchXML query through its links and finds what does not exist.</summary>
internal sealed class FetchCheck(KnownTables tables)
{
    private static readonly HashSet<string> Operators = new(StringComparer.Ordinal)
    {
        "eq",
        "ne",
        "neq",
        "gt",
        "ge",
        "lt",
        "le",
        "like",
        "not-like",
        "in",
        "not-in",
        "between",
        "not-between",
        "null",
        "not-null",
        "begins-with",
        "not-begin-with",
        "ends-with",
        "not-end-with",
        "contain-values",
        "not-contain-values",
        "yesterday",
        "today",
        "tomorrow",
        "last-seven-days",
        "next-seven-days",
        "last-week",
        "this-week",
        "next-week",
        "last-month",
        "this-month",
        "next-month",
        "on",
        "on-or-before",
        "on-or-after",
        "last-year",
        "this-year",
        "next-year",
        "last-x-hours",
        "next-x-hours",
        "last-x-days",
        "next-x-days",
        "last-x-weeks",
        "next-x-weeks",
        "last-x-months",
        "next-x-months",
        "last-x-years",
        "next-x-years",
        "olderthan-x-minutes",
        "olderthan-x-hours",
        "olderthan-x-days",
        "olderthan-x-weeks",
        "olderthan-x-months",
        "olderthan-x-years",
        "this-fiscal-year",
        "this-fiscal-period",
        "next-fiscal-year",
        "next-fiscal-period",
        "last-fiscal-year",
        "last-fiscal-period",
        "last-x-fiscal-years",
        "last-x-fiscal-periods",
        "next-x-fiscal-years",
        "next-x-fiscal-periods",
        "in-fiscal-year",
        "in-fiscal-period",
        "in-fiscal-period-and-year",
        "in-or-before-fiscal-period-and-year",
        "in-or-after-fiscal-period-and-year",
        "eq-userid",
        "ne-userid",
        "eq-userteams",
        "eq-useroruserteams",
        "eq-useroruserhierarchy",
        "eq-useroruserhierarchyandteams",
        "eq-businessid",
        "ne-businessid",
        "eq-userlanguage",
        "under",
        "eq-or-under",
        "not-under",
        "above",
        "eq-or-above",
    };

    /// <summary>Checks a query that has to be about the given table.</summary>
    public IEnumerable<Finding> Check(XElement fetch, string table)
    {
        var entity = fetch.Element("entity");
        if ((string?)entity?.Attribute("name") != table)
        {
            return
            [
                Finding.At(
                    fetch,
                    $"The query asks {(string?)entity?.Attribute("name")}, not {table}.",
                    $"Write <entity name=\"{table}\">."
                ),
            ];
        }

        var aliases = entity!
            .Descendants("link-entity")
            .ToLookup(
                link => (string?)link.Attribute("alias") ?? (string?)link.Attribute("name") ?? string.Empty,
                link => (string?)link.Attribute("name"),
                StringComparer.Ordinal
            );
        return Source(entity, table, aliases);
    }

    private IEnumerable<Finding> Source(XElement source, string table, ILookup<string, string?> aliases)
    {
        var known = tables.Table(table);
        if (known is null)
        {
            return [Finding.At(source, $"The table {table} does not exist.", "Correct the name, or ship the table.")];
        }

        return
        [
            .. source.Elements("attribute").SelectMany(node => Exists(node, "name", known)),
            .. source.Elements("attribute").SelectMany(node => Aggregates(node, known)),
            .. source
                .Elements("order")
                .Where(node => node.Attribute("alias") is null)
                .SelectMany(node => Exists(node, "attribute", known)),
            .. source.Elements("filter").SelectMany(filter => Filter(filter, known, aliases)),
            .. source.Elements("link-entity").SelectMany(link => Link(link, known, aliases)),
        ];
    }

    private IEnumerable<Finding> Filter(XElement filter, KnownTable table, ILookup<string, string?> aliases) =>
        [
            .. filter.Elements("condition").SelectMany(condition => Condition(condition, table, aliases)),
            .. filter.Elements("filter").SelectMany(inner => Filter(inner, table, aliases)),
            .. filter.Elements("link-entity").SelectMany(link => Link(link, table, aliases)),
        ];

    private IEnumerable<Finding> Link(XElement link, KnownTable outer, ILookup<string, string?> aliases)
    {
        var name = (string?)link.Attribute("name") ?? string.Empty;
        var inner = tables.Table(name);
        return
        [
            .. Exists(link, "to", outer),
            .. inner is null ? [] : Exists(link, "from", inner),
            .. Source(link, name, aliases),
        ];
    }

    private List<Finding> Condition(XElement condition, KnownTable table, ILookup<string, string?> aliases)
    {
        var alias = (string?)condition.Attribute("entityname");
        var target = alias is null ? table : tables.Table(aliases[alias].FirstOrDefault());
        if (target is null)
        {
            return
            [
                Finding.At(
                    condition,
                    $"The condition speaks of \"{alias}\", which no link is called.",
                    "Give the link that alias."
                ),
            ];
        }

        var verb = (string?)condition.Attribute("operator") ?? string.Empty;
        List<Finding> findings = [.. Exists(condition, "attribute", target)];
        if (!Operators.Contains(verb))
        {
            findings.Add(Finding.At(condition, $"\"{verb}\" is no operator.", "Use one that FetchXML has."));
        }

        if (
            target.Column((string?)condition.Attribute("attribute")) is { IsChoice: true } choice
            && verb is "eq" or "ne" or "neq" or "in" or "not-in"
        )
        {
            findings.AddRange(Options(condition, target.Column((string?)condition.Attribute("attribute"))!));
        }

        return findings;
    }

    private static IEnumerable<Finding> Options(XElement condition, KnownColumn choice) =>
        from value in condition
            .Attributes("value")
            .Select(attribute => attribute.Value)
            .Concat(condition.Elements("value").Select(element => element.Value))
        where
            !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || !choice.Options.Contains(number)
        select Finding.At(
            condition,
            $"{choice.Name} has no option {value}.",
            $"Use one of {string.Join(", ", choice.Options)}."
        );

    private static IEnumerable<Finding> Exists(XElement node, string attribute, KnownTable table)
    {
        var column = (string?)node.Attribute(attribute);
        return table.Column(column) is not null
            ? []
            :
            [
                Finding.At(
                    node,
                    $"The table {table.Name} has no column \"{column}\".",
                    "Correct the name, or add the column to the table."
                ),
            ];
    }

    private static IEnumerable<Finding> Aggregates(XElement attribute, KnownTable table) =>
        (string?)attribute.Attribute("aggregate") is "sum" or "avg"
        && table.Column((string?)attribute.Attribute("name")) is { IsNumber: false } column
            ? [Finding.At(attribute, $"{column.Name} holds no numbers to add up.", "Aggregate a number, or count.")]
            : [];
}
