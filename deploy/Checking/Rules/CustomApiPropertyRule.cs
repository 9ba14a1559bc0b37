using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Custom APIs are bound, guarded and typed as the platform accepts them.</summary>
public sealed class CustomApiPropertyRule : ICheckRule
{
    private const int LongestText = 300;
    private static readonly string[] Flags = ["iscustomizable", "isfunction", "isprivate", "workflowsdkstepenabled"];
    private static readonly string[] NumberedWords = ["0", "1", "2"];

    // Entity, EntityCollection and EntityReference.
    private static readonly string[] WithTable = ["3", "4", "5"];

    /// <inheritdoc/>
    public string Id => "SC1507";

    /// <inheritdoc/>
    public string Name => "custom API properties";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.CustomApis.SelectMany(api =>
            (IEnumerable<Finding>)
                [
                    .. Words(api),
                    .. Binding(api, subject.Tables),
                    .. Privilege(api, subject),
                    .. Function(api),
                    .. api.Inputs.Concat(api.Outputs).SelectMany(parameter => Parameter(parameter, subject.Tables)),
                    .. Twins(api.Inputs),
                    .. Twins(api.Outputs),
                    .. Names(api.Node),
                    .. api.Inputs.Concat(api.Outputs).SelectMany(Names),
                ]
        );

    private static IEnumerable<Finding> Words(CustomApiModel api)
    {
        foreach (var flag in Flags.Where(flag => NodeText.Of(api.Node, flag) is not ("0" or "1")))
        {
            yield return Finding.At(
                api.Node,
                $"<{flag}> of {api.Name} is \"{NodeText.Of(api.Node, flag)}\".",
                "Write 0 or 1."
            );
        }

        if (!NumberedWords.Contains(NodeText.Of(api.Node, "allowedcustomprocessingsteptype"), StringComparer.Ordinal))
        {
            yield return Finding.At(
                api.Node,
                $"<allowedcustomprocessingsteptype> of {api.Name} is "
                    + $"\"{NodeText.Of(api.Node, "allowedcustomprocessingsteptype")}\".",
                "Write 0 (none), 1 (in the background only) or 2 (both)."
            );
        }
    }

    private static IEnumerable<Finding> Binding(CustomApiModel api, KnownTables tables)
    {
        var (binding, table) = (NodeText.Of(api.Node, "bindingtype"), NodeText.Of(api.Node, "boundentitylogicalname"));
        if (!NumberedWords.Contains(binding, StringComparer.Ordinal))
        {
            yield return Finding.At(
                api.Node,
                $"\"{binding}\" is no binding of {api.Name}.",
                "Write 0 (global), 1 (a row) or 2 (a table)."
            );
        }
        else if ((binding == "0") != (table.Length == 0))
        {
            yield return Finding.At(
                api.Node,
                binding == "0"
                    ? $"{api.Name} is global, and yet bound to {table}."
                    : $"{api.Name} is bound, but not said to what.",
                "Name a table in <boundentitylogicalname> for bindings 1 and 2 only."
            );
        }
        else if (table.Length > 0 && tables.Table(table) is null)
        {
            yield return Finding.At(
                api.Node,
                $"{api.Name} is bound to {table}, which is no table.",
                "Correct the logical name."
            );
        }
    }

    private static IEnumerable<Finding> Privilege(CustomApiModel api, CheckSubject subject) =>
        NodeText.Of(api.Node, "executeprivilegename") is { Length: > 0 } name && !Privileges.Exist(name, subject)
            ?
            [
                Finding.At(
                    api.Node,
                    $"{api.Name} asks for {name}, which is no privilege.",
                    "Use prv + verb + the schema name of a table of the package, or a standard one."
                ),
            ]
            : [];

    private static IEnumerable<Finding> Function(CustomApiModel api)
    {
        if (NodeText.Of(api.Node, "isfunction") != "1")
        {
            yield break;
        }

        if (api.Outputs.Count == 0)
        {
            yield return Finding.At(
                api.Node,
                $"The function {api.Name} answers nothing.",
                "Add a response property, or write <isfunction>0</isfunction>."
            );
        }

        if (NodeText.Of(api.Node, "workflowsdkstepenabled") == "1")
        {
            yield return Finding.At(
                api.Node,
                $"The function {api.Name} cannot be a step of a workflow.",
                "Write <workflowsdkstepenabled>0</workflowsdkstepenabled>."
            );
        }
    }

    private static IEnumerable<Finding> Parameter(XElement parameter, KnownTables tables)
    {
        var (type, table) = (NodeText.Of(parameter, "type"), NodeText.Of(parameter, "logicalentityname"));
        if (table.Length > 0 && !WithTable.Contains(type, StringComparer.Ordinal))
        {
            yield return Finding.At(
                parameter,
                "Only rows and references have a table.",
                "Take <logicalentityname> out."
            );
        }

        if (table.Length > 0 && tables.Table(table) is null)
        {
            yield return Finding.At(
                parameter,
                $"The parameter is of the table {table}, which does not exist.",
                "Correct <logicalentityname>."
            );
        }

        if (parameter.Element("isoptional") is { } optional && optional.Value is not ("0" or "1"))
        {
            yield return Finding.At(parameter, $"<isoptional> is \"{optional.Value}\".", "Write 0 or 1.");
        }
    }

    private static IEnumerable<Finding> Twins(IReadOnlyList<XElement> parameters) =>
        parameters
            .GroupBy(parameter => (string?)parameter.Attribute("uniquename"), StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .Select(same =>
                Finding.At(same.Last(), $"Two parameters are called {same.Key}.", "Give each its own name.")
            );

    private static IEnumerable<Finding> Names(XElement node)
    {
        var name = (string?)node.Attribute("uniquename") ?? string.Empty;
        if (name.Length == 0 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
        {
            yield return Finding.At(node, $"\"{name}\" is no unique name.", "Use letters, digits and underscores.");
        }

        if (NodeText.Of(node, "name").Length == 0)
        {
            yield return Finding.At(node, $"{name} has no <name>.", "Write it as uniquename.");
        }

        if (((string?)node.Element("description")?.Attribute("default"))?.Length > LongestText)
        {
            yield return Finding.At(
                node,
                $"The description of {name} is too long.",
                $"Use at most {LongestText} characters."
            );
        }
    }
}
