using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Names that people read are no longer than the platform's column for them, and not empty.</summary>
public sealed class NameLengthRule : ICheckRule
{
    private const int LongestDescription = 2000;

    /// <inheritdoc/>
    public string Id => "SC1013";

    /// <inheritdoc/>
    public string Name => "name lengths";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        [
            .. NamesOf(subject.Solution)
                .Where(named => string.IsNullOrWhiteSpace(named.Text) || named.Text.Length > named.Longest)
                .Select(named =>
                    Finding.At(
                        named.Node,
                        $"The name has {named.Text.Trim().Length} characters: \"{Start(named.Text)}\".",
                        $"Use 1 to {named.Longest}."
                    )
                ),
            .. subject
                .Solution.Customizations.Descendants("Description")
                .Concat(subject.Solution.Manifest.Descendants("Description"))
                .Where(text => ((string?)text.Attribute("description"))?.Length > LongestDescription)
                .Select(text =>
                    Finding.At(text, "The description is too long.", $"Use at most {LongestDescription} characters.")
                ),
            .. subject
                .Solution.Section("Roles")
                .GroupBy(role => (string?)role.Attribute("name"), StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    Finding.At(same.Last(), $"Two roles are called {same.Key}.", "Give each its own name.")
                ),
        ];

    // Lengths of the platform's own name columns: systemform, savedquery and so on.
    private static IEnumerable<(string Text, int Longest, XElement Node)> NamesOf(SolutionModel solution) =>
        [
            .. solution
                .Tables.SelectMany(table => table.Forms)
                .SelectMany(form => Texts(form.Node, "LocalizedNames", 100)),
            .. solution
                .Tables.SelectMany(table => table.Views)
                .SelectMany(view => Texts(view.Node, "LocalizedNames", 200)),
            .. solution
                .Tables.SelectMany(table => table.Charts)
                .SelectMany(chart => Texts(chart.Node, "LocalizedNames", 100)),
            .. solution.Section("Dashboards").SelectMany(dashboard => Texts(dashboard, "LocalizedNames", 100)),
            .. solution.Section("AppModules").SelectMany(app => Texts(app, "LocalizedNames", 100)),
            .. solution
                .Tables.SelectMany(table => table.Columns)
                .SelectMany(column => Texts(column.Node, "displaynames", 100)),
            .. solution.Section("Roles").Select(role => ((string?)role.Attribute("name") ?? string.Empty, 100, role)),
            .. solution
                .Section("Workflows")
                .Select(flow => ((string?)flow.Attribute("Name") ?? string.Empty, 100, flow)),
            .. solution
                .Section("SdkMessageProcessingSteps")
                .Select(step => ((string?)step.Attribute("Name") ?? string.Empty, 256, step)),
            .. solution.Section("WebResources").Select(resource => (NodeText.Of(resource, "Name"), 256, resource)),
            .. solution
                .Section("WebResources")
                .Select(resource => (NodeText.Of(resource, "DisplayName"), 200, resource)),
            .. solution.CustomApis.Select(api => (api.Name, 128, api.Node)),
            .. solution.CustomApis.SelectMany(api =>
                api.Node.Elements("displayname")
                    .Select(text => ((string?)text.Attribute("default") ?? string.Empty, 100, text))
            ),
            .. Texts(solution.Manifest, "LocalizedNames", 256),
        ];

    private static IEnumerable<(string Text, int Longest, XElement Node)> Texts(
        XElement node,
        string list,
        int longest
    ) =>
        node.Elements(list)
            .Elements()
            .Select(text => ((string?)text.Attribute("description") ?? string.Empty, longest, text));

    private static string Start(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
