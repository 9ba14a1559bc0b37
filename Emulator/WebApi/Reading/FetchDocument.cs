using System.Globalization;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>A FetchXML query in the making.</summary>
internal sealed class FetchDocument
{
    private readonly EdmTable table;

    private FetchDocument(EdmTable table, XElement entity)
    {
        this.table = table;
        Entity = entity;
        Root = new XElement("fetch", entity);
    }

    /// <summary>The root element.</summary>
    public XElement Root { get; }

    /// <summary>The element of the table.</summary>
    public XElement Entity { get; }

    /// <summary>The query.</summary>
    public FetchExpression Query => new(Root.ToString(SaveOptions.DisableFormatting));

    /// <summary>The query that OData options describe: columns, filter and order.</summary>
    public static FetchDocument Of(EdmModel model, EdmTable table, QueryOptions options)
    {
        var document = new FetchDocument(table, new XElement("entity", new XAttribute("name", table.Name)));
        document.Select(options.Columns);
        foreach (var expand in options.Expands.Where(one => one.Single is not null))
        {
            document.Select([expand.Single!.Column]);
        }

        if (options.Filter is { } filter)
        {
            document.Entity.Add(new FilterFetch(model, table).Filter(filter));
        }

        foreach (var (column, descending) in options.Order)
        {
            document.Entity.Add(
                new XElement(
                    "order",
                    new XAttribute("attribute", column.LogicalName),
                    new XAttribute("descending", descending ? "true" : "false")
                )
            );
        }

        return document;
    }

    /// <summary>Adds columns that are not there yet.</summary>
    public void Select(IEnumerable<ColumnDefinition> columns)
    {
        List<string> names = [.. columns.Select(column => column.LogicalName), table.Definition.PrimaryId];
        if (table.TryProperty("versionnumber") is not null)
        {
            names.Add("versionnumber");
        }

        var known = Entity
            .Elements("attribute")
            .Select(one => one.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        Entity.Add(names.Where(known.Add).Select(name => new XElement("attribute", new XAttribute("name", name))));
    }

    /// <summary>Sets an attribute of the root.</summary>
    public void Set(string name, int value) =>
        Root.SetAttributeValue(name, value.ToString(CultureInfo.InvariantCulture));
}
