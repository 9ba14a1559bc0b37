using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>Answers GET of the rows that a navigation property leads to.</summary>
internal static class RelatedReads
{
    /// <summary>The one row, or the many.</summary>
    public static ApiReply Read(ApiRequest request, EdmTable table, EntityReference row, string name)
    {
        var id = RowKey.Id(request, row);
        if (table.TrySingle(name) is { } single)
        {
            var found = request.Service.Retrieve(table.Name, id, new ColumnSet(single.Column.LogicalName));
            return found.GetAttributeValue<EntityReference>(single.Column.LogicalName) is { } reference
                ? SingleRows.Read(request, request.Model.Table(reference.LogicalName), reference)
                : ApiReply.NoContent;
        }

        var many = table.TryMany(name) ?? throw ApiFault.UnknownSegment(name);
        return Collections.Read(
            request,
            request.Model.Table(many.Target),
            entity => Restrict(entity, request, table, many, id)
        );
    }

    private static void Restrict(XElement entity, ApiRequest request, EdmTable table, ManyNavigation many, Guid id)
    {
        if (many.Pairs is not { } pairs)
        {
            entity.Add(new XElement("filter", Equal(many.Column, id)));
            return;
        }

        var (own, far) =
            pairs.First == table.Name
                ? (pairs.FirstColumn, pairs.SecondColumn)
                : (pairs.SecondColumn, pairs.FirstColumn);
        entity.Add(
            new XElement(
                "link-entity",
                new XAttribute("name", pairs.IntersectTable),
                new XAttribute("from", far),
                new XAttribute("to", request.Catalog.Table(many.Target).PrimaryId),
                new XElement("filter", Equal(own, id))
            )
        );
    }

    private static XElement Equal(string column, Guid id) =>
        new(
            "condition",
            new XAttribute("attribute", column),
            new XAttribute("operator", "eq"),
            new XAttribute("value", id.ToString("D"))
        );
}
