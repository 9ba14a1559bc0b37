using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Bootstrapping;

/// <summary>Turns the texts of solution XML, each with its language, into the labels of the metadata API.</summary>
internal static class LabelJson
{
    private const string Label = "Microsoft.Dynamics.CRM.Label";
    private const string Localized = "Microsoft.Dynamics.CRM.LocalizedLabel";

    /// <summary>The label of a list such as <c>displaynames</c> below a node.</summary>
    public static JsonObject Of(XElement node, string list) =>
        new()
        {
            ["@odata.type"] = Label,
            ["LocalizedLabels"] = new JsonArray([
                .. node.Elements(list).Elements().Select(text => (JsonNode)One(text)),
            ]),
        };

    private static JsonObject One(XElement text) =>
        new()
        {
            ["@odata.type"] = Localized,
            ["Label"] = (string?)text.Attribute("description") ?? string.Empty,
            ["LanguageCode"] = int.Parse(
                (string?)text.Attribute("languagecode") ?? "1033",
                CultureInfo.InvariantCulture
            ),
        };
}
