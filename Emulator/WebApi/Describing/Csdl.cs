using System.Xml.Linq;
using SalesCorner.Emulator.WebApi.Http;
using SalesCorner.Emulator.WebApi.OData;

namespace SalesCorner.Emulator.WebApi.Describing;

/// <summary>
/// Writes $metadata: every table as an entity type and an entity set, with keys, properties and navigation properties.
/// </summary>
internal static class Csdl
{
    private const string Platform = "mscrm.";
    private static readonly XNamespace Edmx = "http://docs.oasis-open.org/odata/ns/edmx";
    private static readonly XNamespace Edm = "http://docs.oasis-open.org/odata/ns/edm";

    /// <summary>The document.</summary>
    public static ApiReply Read(ApiRequest request)
    {
        var document = new XElement(
            Edmx + "Edmx",
            new XAttribute("Version", "4.0"),
            new XAttribute(XNamespace.Xmlns + "edmx", Edmx.NamespaceName),
            new XElement(
                Edmx + "DataServices",
                new XElement(
                    Edm + "Schema",
                    new XAttribute("Namespace", "Microsoft.Dynamics.CRM"),
                    new XAttribute("Alias", "mscrm"),
                    new XElement(
                        Edm + "EntityType",
                        new XAttribute("Name", "crmbaseentity"),
                        new XAttribute("Abstract", "true")
                    ),
                    request.Model.Sets.Select(table => Type(table)),
                    new XElement(
                        Edm + "EntityContainer",
                        new XAttribute("Name", "System"),
                        request.Model.Sets.Select(table => new XElement(
                            Edm + "EntitySet",
                            new XAttribute("Name", table.Definition.EntitySetName),
                            new XAttribute("EntityType", "Microsoft.Dynamics.CRM." + table.Name)
                        ))
                    )
                )
            )
        );
        return ApiReply.Of(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + document.ToString(SaveOptions.DisableFormatting),
            "application/xml"
        );
    }

    private static XElement Type(EdmTable table) =>
        new(
            Edm + "EntityType",
            new XAttribute("Name", table.Name),
            new XAttribute("BaseType", Platform + "crmbaseentity"),
            new XElement(
                Edm + "Key",
                new XElement(Edm + "PropertyRef", new XAttribute("Name", table.Definition.PrimaryId))
            ),
            table.Columns.Select(column => new XElement(
                Edm + "Property",
                new XAttribute("Name", EdmTable.PropertyOf(column)),
                new XAttribute("Type", EdmTypes.NameOf(column))
            )),
            table
                .Singles.OrderBy(one => one.Name, StringComparer.Ordinal)
                .Select(one => new XElement(
                    Edm + "NavigationProperty",
                    new XAttribute("Name", one.Name),
                    new XAttribute("Type", Platform + (one.Target ?? "crmbaseentity"))
                )),
            table
                .Collections.OrderBy(one => one.Name, StringComparer.Ordinal)
                .Select(one => new XElement(
                    Edm + "NavigationProperty",
                    new XAttribute("Name", one.Name),
                    new XAttribute("Type", $"Collection({Platform}{one.Target})")
                ))
        );
}
