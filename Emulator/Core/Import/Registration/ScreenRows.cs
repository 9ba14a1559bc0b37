using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Registration;

/// <summary>The rows of forms, views, charts, dashboards, apps, site maps and web resources.</summary>
internal sealed class ScreenRows(RegistrationRows rows)
{
    private const int Dashboard = 0;
    private const int OtherForm = 100;

    // systemform.type by the type that stands on the list of forms.
    private static readonly Dictionary<string, int> FormTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["main"] = 2,
        ["preview"] = 4,
        ["mobile"] = 5,
        ["quick"] = 6,
        ["quickCreate"] = 7,
        ["dialog"] = 8,
        ["card"] = 11,
        ["mainInteractionCentric"] = 12,
    };

    /// <summary>Writes the row of a component.</summary>
    public void Put(Component one)
    {
        switch (one.Kind)
        {
            case ComponentKind.Form:
                PutForm(
                    one,
                    one.Table!,
                    FormTypes.GetValueOrDefault(one.SubType ?? "", OtherForm),
                    one.Xml.Element("form")
                );
                break;
            case ComponentKind.Dashboard:
                PutForm(one, "none", Dashboard, one.Xml.Descendants("form").FirstOrDefault());
                break;
            case ComponentKind.View:
                PutView(one);
                break;
            case ComponentKind.Chart:
                PutChart(one);
                break;
            case ComponentKind.App:
                PutApp(one);
                break;
            case ComponentKind.SiteMap:
                PutSiteMap(one);
                break;
            default:
                PutWebResource(one);
                break;
        }
    }

    private static string? Content(XElement? node) => node?.ToString(SaveOptions.DisableFormatting);

    private void PutForm(Component one, string table, int type, XElement? form) =>
        rows.Put(
            "systemform",
            one.Id,
            ("name", one.Name),
            ("description", one.Xml.Label("Descriptions")),
            ("objecttypecode", table),
            ("type", new OptionSetValue(type)),
            ("formxml", Content(form))
        );

    private void PutView(Component one) =>
        rows.Put(
            "savedquery",
            one.Id,
            ("name", one.Name),
            ("description", one.Xml.Label("Descriptions")),
            ("returnedtypecode", one.Table),
            ("querytype", one.Xml.Number("querytype") ?? 0),
            ("isdefault", one.Xml.Flag("isdefault")),
            ("isquickfindquery", one.Xml.Flag("isquickfindquery")),
            ("fetchxml", Content(one.Xml.Element("fetchxml")?.Element("fetch"))),
            ("layoutxml", Content(one.Xml.Element("layoutxml")?.Element("grid")))
        );

    private void PutChart(Component one) =>
        rows.Put(
            "savedqueryvisualization",
            one.Id,
            ("name", one.Name),
            ("description", one.Xml.Label("Descriptions")),
            ("primaryentitytypecode", one.Table),
            ("isdefault", one.Xml.Flag("isdefault")),
            ("datadescription", Content(one.Xml.Element("datadescription")?.Elements().FirstOrDefault())),
            (
                "presentationdescription",
                Content(one.Xml.Element("presentationdescription")?.Elements().FirstOrDefault())
            )
        );

    private void PutApp(Component one) =>
        rows.Put(
            "appmodule",
            one.Id,
            ("name", one.Xml.Label("LocalizedNames") is { Length: > 0 } label ? label : one.Name),
            ("uniquename", one.Name),
            ("description", one.Xml.Label("Descriptions")),
            ("clienttype", one.Xml.Number("ClientType")),
            ("formfactor", one.Xml.Number("FormFactor"))
        );

    private void PutSiteMap(Component one) =>
        rows.Put(
            "sitemap",
            one.Id,
            ("sitemapname", one.Xml.Label("LocalizedNames")),
            ("sitemapnameunique", one.Name),
            ("sitemapxml", Content(one.Xml.Element("SiteMap")))
        );

    private void PutWebResource(Component one) =>
        rows.Put(
            "webresource",
            one.Id,
            ("name", one.Name),
            ("displayname", one.Xml.Text("DisplayName")),
            ("description", one.Xml.Text("Description")),
            (
                "webresourcetype",
                new OptionSetValue(
                    one.Xml.Number("WebResourceType") ?? throw ImportFault.At(one.Xml, "'WebResourceType' is missing.")
                )
            ),
            ("content", Convert.ToBase64String(one.File ?? []))
        );
}
