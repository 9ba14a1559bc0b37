using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Queries are sorted by what they bring, and only dates are grouped as dates.</summary>
public sealed class QueryOrderRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1318";

    /// <inheritdoc/>
    public string Name => "orders and groups of queries";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table =>
                table.Views.Select(view => view.Fetch).Concat(table.Charts.Select(chart => chart.Fetch))
            )
            .OfType<XElement>()
            .SelectMany(fetch => (IEnumerable<Finding>)[.. Orders(fetch), .. Groups(fetch, subject.Tables)]);

    private static IEnumerable<Finding> Orders(XElement fetch)
    {
        var known = fetch
            .Descendants("attribute")
            .Attributes("alias")
            .Select(alias => alias.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return fetch
            .Descendants("order")
            .Where(order => (string?)order.Attribute("alias") is { } alias && !known.Contains(alias))
            .Select(order =>
                Finding.At(
                    order,
                    $"The query is sorted by {(string?)order.Attribute("alias")}, which it does not bring.",
                    "Name the alias of one of its attributes."
                )
            );
    }

    private static IEnumerable<Finding> Groups(XElement fetch, KnownTables tables) =>
        from attribute in fetch.Descendants("attribute")
        where attribute.Attribute("dategrouping") is not null
        let table = tables.Table((string?)attribute.Parent?.Attribute("name"))
        let column = table?.Column((string?)attribute.Attribute("name"))
        where column is not null && column.Type != ColumnType.DateTime
        select Finding.At(
            attribute,
            $"{column.Name} is {column.Type}, and only dates are grouped by "
                + $"{(string?)attribute.Attribute("dategrouping")}.",
            "Take dategrouping out, or name a date."
        );
}
