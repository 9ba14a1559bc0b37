using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Ids are ids, stand once, and are equal where a file's name repeats them.</summary>
public sealed partial class IdRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1003";

    /// <inheritdoc/>
    public string Name => "ids";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var ids = IdsOf(subject.Solution).ToList();
        return
        [
            .. ids.Where(entry => !Ids.IsId(entry.Id))
                .Select(entry => Finding.At(entry.Node, $"\"{entry.Id}\" is no id.", "Give it a fresh GUID.")),
            .. ids.Where(entry => Ids.IsId(entry.Id))
                .GroupBy(entry => Ids.Plain(entry.Id), StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group =>
                    Finding.At(
                        group.Last().Node,
                        $"The id {group.Key} stands at {group.Count()} components.",
                        "Give each its own GUID."
                    )
                ),
            .. ids.Where(entry => !FileNameAgrees(entry))
                .Select(entry =>
                    Finding.At(
                        entry.Node,
                        $"The file's name says another id than {entry.Id} inside.",
                        "Make the two equal."
                    )
                ),
            .. FormParts(subject.Solution),
        ];
    }

    private static bool FileNameAgrees(Entry entry)
    {
        var inName = IdInName().Match(Path.GetFileName(Finding.FileOf(entry.Node)));
        return !inName.Success
            || entry.Node.Parent is null
            || Ids.Plain(inName.Value) == Ids.Plain(entry.Id)
            || !OwnsFile(entry.Node);
    }

    // Types and images stand inside the file of their assembly or step.
    private static bool OwnsFile(XElement node) =>
        node.Name.LocalName is not ("PluginType" or "SdkMessageProcessingStepImage");

    private static IEnumerable<Finding> FormParts(SolutionModel solution) =>
        from form in solution
            .Tables.SelectMany(table => table.Forms)
            .Select(one => one.Node)
            .Concat(solution.Section("Dashboards"))
        from twin in form.Descendants()
            .Where(node => node.Name.LocalName is "tab" or "section" or "cell")
            .GroupBy(node => Ids.Plain((string?)node.Attribute("id")), StringComparer.Ordinal)
            .Where(same => same.Count() > 1 || !Ids.IsId(same.Key))
        select Finding.At(
            twin.Last(),
            $"The id \"{twin.Key}\" is not unique in its form, or is none.",
            "Give each tab, section and cell its own GUID."
        );

    private static IEnumerable<Entry> IdsOf(SolutionModel solution) =>
        [
            .. solution
                .Tables.SelectMany(table => table.Forms)
                .Select(form => new Entry((string?)form.Node.Element("formid"), form.Node)),
            .. solution
                .Tables.SelectMany(table => table.Views)
                .Select(view => new Entry((string?)view.Node.Element("savedqueryid"), view.Node)),
            .. solution
                .Tables.SelectMany(table => table.Charts)
                .Select(chart => new Entry((string?)chart.Node.Element("savedqueryvisualizationid"), chart.Node)),
            .. solution.Section("Dashboards").Select(node => new Entry((string?)node.Element("FormId"), node)),
            .. solution.Section("WebResources").Select(node => new Entry((string?)node.Element("WebResourceId"), node)),
            .. solution.Section("Roles").Select(node => new Entry((string?)node.Attribute("id"), node)),
            .. solution.Section("Workflows").Select(node => new Entry((string?)node.Attribute("WorkflowId"), node)),
            .. solution
                .Section("SolutionPluginAssemblies")
                .Select(node => new Entry((string?)node.Attribute("PluginAssemblyId"), node)),
            .. solution
                .Section("SolutionPluginAssemblies")
                .Descendants("PluginType")
                .Select(node => new Entry((string?)node.Attribute("PluginTypeId"), node)),
            .. solution
                .Section("SdkMessageProcessingSteps")
                .Select(node => new Entry((string?)node.Attribute("SdkMessageProcessingStepId"), node)),
            .. solution
                .Section("SdkMessageProcessingSteps")
                .Descendants("SdkMessageProcessingStepImage")
                .Select(node => new Entry((string?)node.Element("SdkMessageProcessingStepImageId"), node)),
        ];

    private sealed record Entry(string? Id, XElement Node);

    [GeneratedRegex(
        "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex IdInName();
}
