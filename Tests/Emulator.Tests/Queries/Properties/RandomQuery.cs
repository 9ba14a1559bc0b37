using System.Xml.Linq;

namespace SalesCorner.Emulator.Tests.Queries.Properties;

/// <summary>A condition on a column of the deal, or of its account when the column begins with "a.".</summary>
internal sealed record Condition(string Column, string Operator, IReadOnlyList<string> Values)
{
    /// <summary>The table and the name of the column.</summary>
    public (string? Alias, string Name) Target =>
        Column.Split('.') is [var alias, var name] ? (alias, name) : (null, Column);

    public XElement ToXml(bool inLink = false) =>
        new(
            "condition",
            new XAttribute("attribute", Target.Name),
            new XAttribute("operator", Operator),
            Target.Alias is null || inLink ? null : new XAttribute("entityname", Target.Alias),
            Values.Select(value => new XElement("value", value))
        );
}

/// <summary>Conditions and filters of which all, or any, must hold.</summary>
internal sealed record Filter(bool IsOr, IReadOnlyList<Condition> Conditions, IReadOnlyList<Filter> Filters)
{
    public XElement ToXml(bool inLink = false) =>
        new(
            "filter",
            new XAttribute("type", IsOr ? "or" : "and"),
            Conditions.Select(condition => condition.ToXml(inLink)),
            Filters.Select(filter => filter.ToXml(inLink))
        );
}

/// <summary>An order by a column.</summary>
internal sealed record Order(string Column, bool Descending);

/// <summary>A query that is written as FetchXML on one side and evaluated in memory on the other.</summary>
internal sealed record RandomQuery(Filter Filter, IReadOnlyList<Order> Orders)
{
    /// <summary>The kind of the link to the account; null for none.</summary>
    public string? Link { get; init; }

    public Filter LinkFilter { get; init; } = new(IsOr: false, [], []);

    public int? Top { get; init; }

    /// <summary>The rows of a page, when the query is paged.</summary>
    public int PageSize { get; init; } = 3;

    public XElement ToXml() =>
        new(
            "fetch",
            Top is { } top ? new XAttribute("top", top) : null,
            new XElement(
                "entity",
                new XAttribute("name", "deal"),
                new XElement("attribute", new XAttribute("name", "name")),
                Filter.ToXml(),
                LinkXml(new XElement("attribute", new XAttribute("name", "accountid"))),
                Orders.Select(OrderXml)
            )
        );

    /// <summary>Whether the account's columns can be returned and ordered by.</summary>
    public bool Joins => Link is "inner" or "outer";

    public XElement? LinkXml(XElement? column = null)
    {
        if (Link is null)
        {
            return null;
        }

        var link = new XElement(
            "link-entity",
            new XAttribute("name", "account"),
            new XAttribute("from", "accountid"),
            new XAttribute("to", "accountid"),
            new XAttribute("alias", "a"),
            new XAttribute("link-type", Link),
            LinkFilter.ToXml(inLink: true),
            Joins ? column : null
        );
        return Joins || Link is "exists" or "in" ? link : new XElement("filter", link);
    }

    private static XElement OrderXml(Order order) =>
        new(
            "order",
            new XAttribute("attribute", order.Column.Split('.')[^1]),
            order.Column.StartsWith("a.", StringComparison.Ordinal) ? new XAttribute("entityname", "a") : null,
            new XAttribute("descending", order.Descending)
        );
}
