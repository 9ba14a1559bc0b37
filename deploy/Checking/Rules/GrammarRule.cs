using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Grammar;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Elements, attributes and values are such as public exports of solutions have; another one asks for its source.
/// </summary>
public sealed class GrammarRule : ICheckRule
{
    private const string Cure = "Correct it, or add it with its source to deploy/Checking/Grammar/additions.txt.";
    private static readonly ExportGrammar Exports = ExportGrammar.Learned;

    /// <inheritdoc/>
    public string Id => "SC1008";

    /// <inheritdoc/>
    public string Name => "grammar";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        Roots(subject.Solution).SelectMany(root => Node(root, string.Empty));

    private static IEnumerable<XElement> Roots(SolutionModel solution) =>
        [
            solution.Manifest.Parent ?? solution.Manifest,
            solution.Customizations,
            .. solution.CustomApis.SelectMany(api => api.Inputs.Concat(api.Outputs).Prepend(api.Node)),
            .. EnvironmentVariableRule.Definitions(solution),
        ];

    private static IEnumerable<Finding> Node(XElement node, string parent)
    {
        var label = ExportGrammar.LabelOf(node);
        var key = $"{parent}/{label}";
        if (IsNamedByManifest(node))
        {
            return [];
        }

        if (!Exports.HasElement(key))
        {
            // Whatever stands below an unknown element is unknown too: one finding is enough.
            return [Warn(node, $"No export has <{node.Name.LocalName}> below <{parent}>.")];
        }

        return
        [
            .. Required(node, key),
            .. node.Attributes()
                .Where(IsOwn)
                .SelectMany(attribute => Attribute(node, $"{key}@{attribute.Name.LocalName}", attribute.Value)),
            .. node.HasElements ? [] : Value(node, key, node.Value.Trim()),
            .. node.Elements().SelectMany(child => Node(child, label)),
        ];
    }

    // A custom control's own manifest says which parameters it has; the rule of custom controls compares them.
    private static bool IsNamedByManifest(XElement node) =>
        node.Parent is { Name.LocalName: "parameters", Parent: { Name.LocalName: "customControl" } use }
        && use.Attribute("formFactor") is not null
        && use.Attribute("name") is { } name
        && node.AncestorsAndSelf()
            .Last()
            .Descendants("CustomControl")
            .Any(control => (string?)control.Element("Name") == name.Value);

    private static bool IsOwn(XAttribute attribute) =>
        !attribute.IsNamespaceDeclaration && attribute.Name.Namespace == XNamespace.None;

    private static IEnumerable<Finding> Attribute(XElement node, string key, string value) =>
        Exports.HasAttribute(key)
            ? Value(node, key, value)
            : [Warn(node, $"No export has an attribute {key[(key.LastIndexOf('@') + 1)..]} here.")];

    private static IEnumerable<Finding> Value(XElement node, string key, string value) =>
        (key.EndsWith("/DisplayMask", StringComparison.Ordinal) ? value.Split('|') : [value])
            .Where(word => !Exports.HasValue(key, word))
            .Select(word =>
                IsSwitch(Exports.WordsOf(key)!) && !IsSwitch([word])
                    ? Finding.At(
                        node,
                        $"\"{word}\" is neither yes nor no: exports have "
                            + $"{string.Join(" or ", Exports.WordsOf(key)!)} for {key}.",
                        "Write one of these."
                    )
                    : Warn(
                        node,
                        $"\"{word}\" is none of the values that exports have for {key}: "
                            + $"{string.Join(", ", Exports.WordsOf(key)!.Take(8))}."
                    )
            );

    // Where exports say yes or no, anything else is wrong beyond doubt.
    private static bool IsSwitch(IEnumerable<string> words) =>
        words.All(word => word is "0" or "1")
        || words.All(word => word is "true" or "false")
        || words.All(word => word is "True" or "False");

    private static Finding Warn(XElement node, string problem) =>
        Finding.At(node, problem, Cure) with
        {
            IsWarning = true,
        };

    private static IEnumerable<Finding> Required(XElement node, string key)
    {
        // Most places need nothing: no list is made for them.
        var needed = Exports.RequiredOf(key);
        if (!needed.Any())
        {
            return [];
        }

        var present = node.Elements()
            .Select(ExportGrammar.LabelOf)
            .Concat(node.Attributes().Select(one => "@" + one.Name.LocalName))
            .ToHashSet(StringComparer.Ordinal);
        return needed
            .Where(child => !present.Contains(child))
            .Select(child =>
                Warn(
                    node,
                    $"Every export has {(child[0] == '@' ? "the attribute " + child[1..] : $"<{child}>")} "
                        + "here, and this one has not."
                )
            );
    }
}
