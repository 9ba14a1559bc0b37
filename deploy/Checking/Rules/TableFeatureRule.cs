using System.Text.RegularExpressions;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// What a table switches on is there: a form for quick create, an address for its help, a colour that is one.
/// </summary>
public sealed partial class TableFeatureRule : ICheckRule
{
    private const string On = "1";

    /// <inheritdoc/>
    public string Id => "SC1115";

    /// <inheritdoc/>
    public string Name => "table features";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Tables.Where(table => table.IsOwn).SelectMany(Features);

    private static IEnumerable<Finding> Features(TableModel table)
    {
        var colour = NodeText.Of(table.Body, "EntityColor");
        if (colour.Length > 0 && !Colour().IsMatch(colour))
        {
            yield return Finding.At(table.Body, $"\"{colour}\" is no colour.", "Write one such as #0078D4.");
        }

        if (
            NodeText.Of(table.Body, "IsQuickCreateEnabled") == On
            && table.Forms.All(form => form.Kind != "quickCreate")
        )
        {
            yield return Finding.At(
                table.Body,
                $"{table.SchemaName} offers quick create and has no form for it.",
                "Ship a form of the kind quickCreate, or write <IsQuickCreateEnabled>0</IsQuickCreateEnabled>."
            );
        }

        var help = NodeText.Of(table.Body, "EntityHelpUrl");
        if (NodeText.Of(table.Body, "EntityHelpUrlEnabled") == On && !Uri.TryCreate(help, UriKind.Absolute, out _))
        {
            yield return Finding.At(
                table.Body,
                $"{table.SchemaName} has help of its own at \"{help}\".",
                "Write a whole address into <EntityHelpUrl>, or 0 into <EntityHelpUrlEnabled>."
            );
        }
    }

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colour();
}
