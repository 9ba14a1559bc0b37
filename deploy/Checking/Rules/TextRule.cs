using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Everything that a person sees has an English name, and what needs explaining a description.</summary>
public sealed class TextRule : ICheckRule
{
    private const string English = "1033";
    private static readonly string[] ApiTexts = ["displayname", "description"];

    /// <inheritdoc/>
    public string Id => "SC1006";

    /// <inheritdoc/>
    public string Name => "texts";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var solution = subject.Solution;
        var columns = solution.Tables.SelectMany(table => table.Columns).ToList();
        return
        [
            .. solution
                .Tables.Where(table => table.IsOwn)
                .SelectMany(table => Needs(table.Body, "LocalizedNames", "LocalizedCollectionNames", "Descriptions")),
            .. columns.SelectMany(column => Needs(column.Node, "displaynames")),
            .. columns.Where(column => column.IsCustom).SelectMany(column => Needs(column.Node, "Descriptions")),
            .. solution.Section("optionsets").SelectMany(choice => Needs(choice, "displaynames", "Descriptions")),
            .. solution
                .Section("optionsets")
                .Concat(columns.Select(column => column.OwnChoice).OfType<XElement>())
                .SelectMany(ColumnModel.OptionsOf)
                .SelectMany(option => Needs(option, "labels")),
            .. solution.Tables.SelectMany(table => table.Views).SelectMany(view => Needs(view.Node, "LocalizedNames")),
            .. solution
                .Tables.SelectMany(table => table.Charts)
                .SelectMany(chart => Needs(chart.Node, "LocalizedNames")),
            .. solution.Tables.SelectMany(table => table.Forms).SelectMany(Form),
            .. solution
                .Section("Dashboards")
                .SelectMany(dashboard => Needs(dashboard, "LocalizedNames", "Descriptions")),
            .. solution.Section("AppModules").SelectMany(app => Needs(app, "LocalizedNames", "Descriptions")),
            .. solution.Section("AppModuleSiteMaps").SelectMany(SiteMap),
            .. solution.Section("Workflows").SelectMany(flow => Needs(flow, "LocalizedNames")),
            .. solution
                .Section("WebResources")
                .Where(resource => string.IsNullOrWhiteSpace((string?)resource.Element("DisplayName")))
                .Select(resource => Missing(resource, "DisplayName")),
            .. solution
                .CustomApis.SelectMany(api => api.Inputs.Concat(api.Outputs).Prepend(api.Node))
                .SelectMany(Default),
            .. Needs(solution.Manifest, "LocalizedNames", "Descriptions"),
        ];
    }

    private static IEnumerable<Finding> Form(FormModel form) =>
        [
            .. Needs(form.Node, "LocalizedNames"),
            .. form
                .Node.Descendants()
                .Where(node =>
                    node.Name.LocalName is "tab" or "section" && (string?)node.Attribute("showlabel") == "true"
                )
                .SelectMany(node => Needs(node, "labels")),
            .. form
                .Node.Descendants("cell")
                .Where(cell =>
                    (string?)cell.Attribute("showlabel") == "true"
                    && cell.Element("control")?.Attribute("datafieldname") is not null
                )
                .SelectMany(cell => Needs(cell, "labels")),
        ];

    // A sub-area without titles shows its table's name.
    private static IEnumerable<Finding> SiteMap(XElement map) =>
        map.Descendants()
            .Where(node =>
                node.Name.LocalName is "Area" or "Group"
                || (node.Name.LocalName == "SubArea" && node.Attribute("Entity") is null)
            )
            .Where(node =>
                !node.Elements("Titles")
                    .Elements()
                    .Any(title =>
                        (string?)title.Attribute("LCID") == English
                        && !string.IsNullOrWhiteSpace((string?)title.Attribute("Title"))
                    )
            )
            .Select(node => Missing(node, "Titles"));

    // The custom API's files say their text in an attribute and in labels.
    private static IEnumerable<Finding> Default(XElement node) =>
        ApiTexts
            .Where(name =>
                string.IsNullOrWhiteSpace((string?)node.Element(name)?.Attribute("default"))
                || !node.Elements(name).Elements("label").Any(IsEnglish)
            )
            .Select(name => Missing(node, name));

    private static IEnumerable<Finding> Needs(XElement node, params string[] lists) =>
        lists.Where(list => !node.Elements(list).Elements().Any(IsEnglish)).Select(list => Missing(node, list));

    private static bool IsEnglish(XElement text) =>
        (string?)text.Attribute("languagecode") == English
        && !string.IsNullOrWhiteSpace((string?)text.Attribute("description"));

    private static Finding Missing(XElement node, string list) =>
        Finding.At(node, $"The English text in <{list}> is missing.", "Write it with languagecode 1033.");
}
