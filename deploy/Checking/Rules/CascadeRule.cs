using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// A relationship cascades each operation in a way that the platform has for that operation and that parent.
/// </summary>
public sealed class CascadeRule : ICheckRule
{
    private static readonly string[] Rights = ["NoCascade", "Cascade", "Active", "ActiveOnly", "UserOwned"];
    private static readonly string[] Removals = ["NoCascade", "RemoveLink", "Restrict", "Cascade"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["CascadeAssign"] = Rights,
        ["CascadeDelete"] = Removals,
        ["CascadeArchive"] = ["NoCascade", "RemoveLink", "Restrict"],
        ["CascadeReparent"] = Rights,
        ["CascadeShare"] = Rights,
        ["CascadeUnshare"] = Rights,
        ["CascadeRollupView"] = ["NoCascade"],
    };

    private static readonly string[] Needed =
    [
        "CascadeAssign",
        "CascadeDelete",
        "CascadeReparent",
        "CascadeShare",
        "CascadeUnshare",
    ];

    // Tables of the organisation itself are nobody's parent.
    private static readonly string[] NeverParents =
    [
        "systemuser",
        "team",
        "businessunit",
        "owner",
        "organization",
        "transactioncurrency",
    ];

    /// <inheritdoc/>
    public string Id => "SC1202";

    /// <inheritdoc/>
    public string Name => "cascades";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Relationships.Where(one => one.IsOneToMany).SelectMany(Relationship);

    private static IEnumerable<Finding> Relationship(RelationshipModel one)
    {
        foreach (var (element, values) in Allowed.Where(pair => one.Node.Element(pair.Key) is not null))
        {
            var node = one.Node.Element(element)!;
            if (!values.Contains(node.Value, StringComparer.Ordinal))
            {
                yield return Finding.At(
                    node,
                    $"{element} cannot be \"{node.Value}\".",
                    $"Use one of {string.Join(", ", values)}."
                );
            }
        }

        foreach (var missing in Needed.Where(element => one.Node.Element(element) is null))
        {
            yield return Finding.At(
                one.Node,
                $"{one.Name} does not say {missing}.",
                "Write NoCascade when nothing is to follow."
            );
        }

        foreach (var node in Cascading(one).Where(_ => NeverParents.Contains(one.Referenced, StringComparer.Ordinal)))
        {
            yield return Finding.At(
                node,
                $"{one.Name} cascades from {one.Referenced}, which is nobody's parent.",
                "Write NoCascade, RemoveLink or Restrict."
            );
        }

        if (
            NodeText.Of(one.Node, "CascadeDelete") == "RemoveLink"
            && NodeText.Of(one.Node, "CascadeReparent") == "Cascade"
        )
        {
            yield return Finding.At(
                one.Node,
                $"{one.Name} is parental, but only removes the link on deletion.",
                "A parental relationship deletes with its parent: write Cascade."
            );
        }
    }

    private static IEnumerable<XElement> Cascading(RelationshipModel one) =>
        one
            .Node.Elements()
            .Where(node =>
                Allowed.ContainsKey(node.Name.LocalName)
                && node.Value is "Cascade" or "Active" or "ActiveOnly" or "UserOwned"
            );
}
