using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Buttons name commands that are defined or Microsoft's own, commands name rules that are, and scripts are in the
/// package.
/// </summary>
public sealed class RibbonRule : ICheckRule
{
    private const string WebResource = "$webresource:";
    private const string Label = "$LocLabels:";
    private const string Platform = "Mscrm.";

    private static readonly (string List, string Rule)[] Rules =
    [
        ("EnableRules", "EnableRule"),
        ("DisplayRules", "DisplayRule"),
    ];

    /// <inheritdoc/>
    public string Id => "SC1316";

    /// <inheritdoc/>
    public string Name => "ribbons";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Customizations.Descendants("RibbonDiffXml").SelectMany(ribbon => Ribbon(ribbon, subject));

    private static IEnumerable<Finding> Ribbon(XElement ribbon, CheckSubject subject)
    {
        var commands = Ids(ribbon.Elements("CommandDefinitions").Elements("CommandDefinition"));
        return
        [
            .. ribbon
                .Elements("CustomActions")
                .Descendants()
                .Attributes("Command")
                .Where(command => !IsPlatform(command.Value) && !commands.Contains(command.Value))
                .Select(command =>
                    Finding.At(
                        command.Parent!,
                        $"The command {command.Value} is not defined.",
                        "Add a <CommandDefinition> of that Id."
                    )
                ),
            .. ribbon
                .Elements("CustomActions")
                .Elements("CustomAction")
                .Where(action => string.IsNullOrWhiteSpace((string?)action.Attribute("Location")))
                .Select(action =>
                    Finding.At(action, "The action says no place.", "Give it a Location, with ._children at its end.")
                ),
            .. Labels(ribbon),
            .. Rules.SelectMany(kind => Unknown(ribbon, kind.List, kind.Rule)),
            .. subject.Solution.IsOwn ? Scripts(ribbon, subject.Solution) : [],
            .. ribbon
                .Elements("CommandDefinitions")
                .Elements("CommandDefinition")
                .Concat(ribbon.Elements("CustomActions").Elements("CustomAction"))
                .GroupBy(node => (string?)node.Attribute("Id"), StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
                .Select(same => Finding.At(same.Last(), $"The id {same.Key} stands twice.", "Give each its own.")),
        ];
    }

    // "$LocLabels:id" stands for the text of that id in <LocLabels>.
    private static IEnumerable<Finding> Labels(XElement ribbon)
    {
        var known = Ids(ribbon.Elements("LocLabels").Elements("LocLabel"));
        return ribbon
            .Descendants()
            .Attributes()
            .Where(one => one.Value.StartsWith(Label, StringComparison.Ordinal))
            .Where(one => !known.Contains(one.Value[Label.Length..]))
            .Select(one =>
                Finding.At(
                    one.Parent!,
                    $"The text {one.Value[Label.Length..]} is not defined.",
                    "Add a <LocLabel> of that Id to <LocLabels>."
                )
            );
    }

    private static IEnumerable<Finding> Unknown(XElement ribbon, string list, string rule)
    {
        var known = Ids(ribbon.Elements("RuleDefinitions").Elements(list).Elements(rule));
        return ribbon
            .Elements("CommandDefinitions")
            .Elements("CommandDefinition")
            .Elements(list)
            .Elements(rule)
            .Where(used => (string?)used.Attribute("Id") is { } id && !IsPlatform(id) && !known.Contains(id))
            .Select(used =>
                Finding.At(
                    used,
                    $"The rule {(string?)used.Attribute("Id")} is not defined.",
                    $"Add it to <RuleDefinitions>, below <{list}>."
                )
            );
    }

    private static IEnumerable<Finding> Scripts(XElement ribbon, SolutionModel solution) =>
        ribbon
            .Descendants()
            .Attributes()
            .Where(attribute => attribute.Value.StartsWith(WebResource, StringComparison.Ordinal))
            .Where(attribute => !solution.WebResources.Contains(attribute.Value[WebResource.Length..]))
            .Select(attribute =>
                Finding.At(
                    attribute.Parent!,
                    $"There is no web resource {attribute.Value[WebResource.Length..]}.",
                    "Name one that the solution ships."
                )
            );

    private static HashSet<string> Ids(IEnumerable<XElement> nodes) =>
        nodes.Select(node => (string?)node.Attribute("Id")).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static bool IsPlatform(string id) => id.StartsWith(Platform, StringComparison.Ordinal);
}
