using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Properties of columns hold words that the platform knows, and do not contradict each other.</summary>
public sealed class ColumnPropertyRule : ICheckRule
{
    private const string UserAllZero = "00000000-0000-0000-0000-000000000000";
    private static readonly string[] OwnerTypes = ["8", "9"];
    private static readonly string[] Levels = ["none", "recommended", "required", "systemrequired"];
    private static readonly string[] Keyboards = ["auto", "inactive", "active", "disabled"];
    private static readonly string[] FlagStarts = ["Is", "Can", "ValidFor"];
    private static readonly string[] LookupStyles = ["single", "polymorphic", "multiple"];

    /// <inheritdoc/>
    public string Id => "SC1105";

    /// <inheritdoc/>
    public string Name => "column properties";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table => table.Columns)
            .SelectMany(column =>
                (IEnumerable<Finding>)
                    [
                        .. Word(column, "RequiredLevel", Levels),
                        .. column.Text("ImeMode") is null ? [] : Word(column, "ImeMode", Keyboards),
                        .. Flags(column),
                        .. column.IsCustom ? Custom(column) : [],
                        .. column.Type is "lookup" or "customer" or "owner" ? Lookup(column) : [],
                    ]
            );

    private static IEnumerable<Finding> Word(ColumnModel column, string element, string[] words) =>
        words.Contains(NodeText.Of(column.Node, element), StringComparer.Ordinal)
            ? []
            :
            [
                Finding.At(
                    column.Node,
                    $"\"{column.Text(element)}\" is no <{element}> of {column.LogicalName}.",
                    $"Use one of {string.Join(", ", words)}."
                ),
            ];

    private static IEnumerable<Finding> Flags(ColumnModel column) =>
        column
            .Node.Elements()
            .Where(child =>
                Array.Exists(FlagStarts, start => child.Name.LocalName.StartsWith(start, StringComparison.Ordinal))
                && !child.HasElements
            )
            .Where(child => child.Value is not ("0" or "1"))
            .Select(child =>
                Finding.At(child, $"\"{child.Value}\" is neither 0 nor 1.", "Write 1 for yes and 0 for no.")
            );

    private static IEnumerable<Finding> Custom(ColumnModel column)
    {
        if (column.Text("RequiredLevel") == "systemrequired" && column.Type != "primarykey")
        {
            yield return Finding.At(
                column.Node,
                $"{column.LogicalName} is systemrequired, which only the platform's own columns are.",
                "Write required."
            );
        }

        if (column.Text("ValidForReadApi") == "0")
        {
            yield return Finding.At(
                column.Node,
                $"{column.LogicalName} cannot be read.",
                "Write <ValidForReadApi>1</ValidForReadApi>."
            );
        }

        if (column.IsPrimaryName && column.Text("IsSecured") == "1")
        {
            yield return Finding.At(column.Node, "A name column cannot be secured.", "Write <IsSecured>0</IsSecured>.");
        }

        if (column is { IsPrimaryName: true, Type: "nvarchar" } && column.Text("Format") is not (null or "" or "text"))
        {
            yield return Finding.At(
                column.Node,
                $"The name column {column.LogicalName} has the format {column.Text("Format")}.",
                "Write <Format>text</Format>: a name is plain text."
            );
        }

        if (column.IsPrimaryName && column.Type != "nvarchar")
        {
            yield return Finding.At(
                column.Node,
                $"The name column {column.LogicalName} is {column.Type}.",
                "A name column is a single line of text: nvarchar."
            );
        }
    }

    // The relationship alone says what a lookup leads to; only the owner lists its two codes.
    private static IEnumerable<Finding> Lookup(ColumnModel column)
    {
        foreach (var finding in Word(column, "LookupStyle", LookupStyles))
        {
            yield return finding;
        }

        var types = column.Node.Elements("LookupTypes").Elements().ToList();
        if (
            column.Type == "owner"
                ? !types.Select(type => type.Value).SequenceEqual(OwnerTypes, StringComparer.Ordinal)
                    || types.Exists(IsForeign)
                : types.Count > 0
        )
        {
            yield return Finding.At(
                column.Node,
                $"The <LookupTypes> of {column.LogicalName} are not those of a {column.Type}.",
                column.Type == "owner"
                    ? "List 8 and 9 with the id of all zeros."
                    : "Leave it empty: the relationship says the table."
            );
        }
    }

    private static bool IsForeign(XElement type) => (string?)type.Attribute("id") != UserAllZero;
}
