using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Every root component has its content, and every content its root component.</summary>
public sealed class RootComponentRule : ICheckRule
{
    /// <inheritdoc/>
    public string Name => "root components";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var solution = subject.Solution;
        var contents = ContentsOf(solution).ToLookup(content => (content.Type, content.Key), content => content.Node);
        var roots = solution.Roots.ToLookup(root => (root.Type, root.Key));
        return
        [
            .. solution.Roots.Where(root => !contents[(root.Type, root.Key)].Any()).Select(root => Finding.At(
                root.Node,
                $"The root component {root.Key} (type {root.Type}) has no content.",
                $"Add its file to the solution, or take the root component out of {SolutionFiles.Manifest}.")),
            .. contents.Where(content => !roots[content.Key].Any() && !IsTableForm(content.Key, solution)).Select(content => Finding.At(
                content.First(),
                $"{content.Key.Key} is in no root component of type {content.Key.Type}, so the import refuses or ignores it.",
                $"Add <RootComponent type=\"{content.Key.Type}\" /> for it to {SolutionFiles.Manifest}.")),
            .. roots.Where(root => root.Count() > 1).Select(root => Finding.At(
                root.Last().Node, $"The root component {root.Key.Key} stands twice.", "Remove one.")),
            .. Behaviours(subject),
        ];
    }

    // A form of a table travels with its table: a root component of its own is allowed, not needed.
    private static bool IsTableForm((int Type, string Key) content, SolutionModel solution) =>
        content.Type == RootComponent.Form && !solution.Dashboards.Contains(content.Key);

    private static IEnumerable<Finding> Behaviours(CheckSubject subject) =>
        from root in subject.Solution.Roots
        where root.Type == RootComponent.Table
        let behaviour = (string?)root.Node.Attribute("behavior")
        let isOwn = root.Key.StartsWith(subject.Solution.Prefix, StringComparison.Ordinal)
        where behaviour != (isOwn ? "0" : "2")
        select Finding.At(
            root.Node,
            $"The table {root.Key} has behavior {behaviour}.",
            isOwn ? "Write behavior=\"0\": the whole table is the solution's." : "Write behavior=\"2\": only what is added to it belongs to the solution.");

    private static IEnumerable<(int Type, string Key, XElement Node)> ContentsOf(SolutionModel solution) =>
    [
        .. solution.Tables.Select(table => (RootComponent.Table, table.LogicalName, table.Node)),
        .. Named(solution, "optionsets", RootComponent.Choice, node => (string?)node.Attribute("Name")),
        .. Named(solution, "Roles", RootComponent.Role, node => Ids.Plain((string?)node.Attribute("id"))),
        .. Named(solution, "Workflows", RootComponent.Workflow, node => Ids.Plain((string?)node.Attribute("WorkflowId"))),
        .. Named(solution, "Dashboards", RootComponent.Form, node => Ids.Plain((string?)node.Element("FormId"))),
        .. solution.Tables.SelectMany(table => table.Forms).Select(form => (RootComponent.Form, form.Id, form.Node)),
        .. Named(solution, "WebResources", RootComponent.WebResource, node => (string?)node.Element("Name")),
        .. Named(solution, "AppModuleSiteMaps", RootComponent.SiteMap, node => (string?)node.Element("SiteMapUniqueName")),
        .. Named(solution, "AppModules", RootComponent.App, node => (string?)node.Element("UniqueName")),
        .. Named(solution, "SolutionPluginAssemblies", RootComponent.Assembly, node => Ids.Plain((string?)node.Attribute("PluginAssemblyId"))),
        .. Named(solution, "SdkMessageProcessingSteps", RootComponent.Step, node => Ids.Plain((string?)node.Attribute("SdkMessageProcessingStepId"))),
    ];

    private static IEnumerable<(int Type, string Key, XElement Node)> Named(
        SolutionModel solution, string section, int type, Func<XElement, string?> key) =>
        solution.Section(section).Select(node => (type, key(node) ?? string.Empty, node));
}
