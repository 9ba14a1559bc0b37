using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Every root component has its content, and every content its root component.</summary>
public sealed class RootComponentRule : ICheckRule
{
    private const int CustomControl = 66;
    private const int FieldSecurityProfile = 70;

    // What public exports have as root components; the second list is what is looked for in the package.
    private static readonly int[] Kinds =
    [
        1,
        9,
        20,
        29,
        31,
        36,
        44,
        50,
        60,
        61,
        62,
        63,
        66,
        70,
        80,
        91,
        92,
        95,
        152,
        154,
        161,
        165,
        166,
        183,
        300,
        371,
        372,
        401,
        402,
        431,
        432,
    ];

    private static readonly int[] Described =
    [
        RootComponent.Table,
        RootComponent.Choice,
        RootComponent.Role,
        RootComponent.Workflow,
        RootComponent.Form,
        RootComponent.WebResource,
        RootComponent.SiteMap,
        RootComponent.App,
        RootComponent.Assembly,
        RootComponent.Step,
        CustomControl,
        FieldSecurityProfile,
    ];

    /// <inheritdoc/>
    public string Id => "SC1002";

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
            .. solution
                .Roots.Where(root => !Kinds.Contains(root.Type))
                .Select(root =>
                    Finding.At(
                        root.Node,
                        $"{(string?)root.Node.Attribute("type")} is no type of root component.",
                        "Write the platform's code, such as 1 for a table."
                    )
                ),
            .. solution
                .Roots.Where(root => Described.Contains(root.Type) && !contents[(root.Type, root.Key)].Any())
                .Select(root =>
                    Finding.At(
                        root.Node,
                        $"The root component {root.Key} (type {root.Type}) has no content.",
                        $"Add its file to the solution, or take the root component out of {SolutionFiles.Manifest}."
                    )
                ),
            .. contents
                .Where(content => !roots[content.Key].Any() && !IsTableForm(content.Key, solution))
                .Select(content =>
                    Finding.At(
                        content.First(),
                        $"{content.Key.Key} is in no root component of type {content.Key.Type}, so the import "
                            + "refuses or ignores it.",
                        $"Add <RootComponent type=\"{content.Key.Type}\" /> for it to {SolutionFiles.Manifest}."
                    )
                ),
            .. roots
                .Where(root => root.Count() > 1)
                .Select(root =>
                    Finding.At(root.Last().Node, $"The root component {root.Key.Key} stands twice.", "Remove one.")
                ),
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
            isOwn
                ? "Write behavior=\"0\": the whole table is the solution's."
                : "Write behavior=\"2\": only what is added to it belongs to the solution."
        );

    private static IEnumerable<(int Type, string Key, XElement Node)> ContentsOf(SolutionModel solution) =>
        [
            .. solution.Tables.Select(table => (RootComponent.Table, table.LogicalName, table.Node)),
            .. Named(solution, "optionsets", RootComponent.Choice, node => (string?)node.Attribute("Name")),
            .. Named(solution, "Roles", RootComponent.Role, node => Ids.Plain((string?)node.Attribute("id"))),
            .. Named(
                solution,
                "Workflows",
                RootComponent.Workflow,
                node => Ids.Plain((string?)node.Attribute("WorkflowId"))
            ),
            .. Named(solution, "Dashboards", RootComponent.Form, node => Ids.Plain((string?)node.Element("FormId"))),
            .. solution
                .Tables.SelectMany(table => table.Forms)
                .Select(form => (RootComponent.Form, form.Id, form.Node)),
            .. Named(solution, "WebResources", RootComponent.WebResource, node => (string?)node.Element("Name")),
            .. Named(solution, "CustomControls", CustomControl, node => (string?)node.Element("Name")),
            .. Named(
                solution,
                "FieldSecurityProfiles",
                FieldSecurityProfile,
                node => Ids.Plain((string?)node.Attribute("fieldsecurityprofileid"))
            ),
            .. Named(
                solution,
                "AppModuleSiteMaps",
                RootComponent.SiteMap,
                node => (string?)node.Element("SiteMapUniqueName")
            ),
            .. Named(solution, "AppModules", RootComponent.App, node => (string?)node.Element("UniqueName")),
            .. Named(
                solution,
                "SolutionPluginAssemblies",
                RootComponent.Assembly,
                node => Ids.Plain((string?)node.Attribute("PluginAssemblyId"))
            ),
            .. Named(
                solution,
                "SdkMessageProcessingSteps",
                RootComponent.Step,
                node => Ids.Plain((string?)node.Attribute("SdkMessageProcessingStepId"))
            ),
        ];

    private static IEnumerable<(int Type, string Key, XElement Node)> Named(
        SolutionModel solution,
        string section,
        int type,
        Func<XElement, string?> key
    ) => solution.Section(section).Select(node => (type, key(node) ?? string.Empty, node));
}
