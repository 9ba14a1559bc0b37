using System.Text.RegularExpressions;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Options are unique, in the publisher's range, and defaults and shared choices exist.</summary>
public sealed partial class OptionRule : ICheckRule
{
    private const int RangeSize = 10_000;

    /// <inheritdoc/>
    public string Id => "SC1103";

    /// <inheritdoc/>
    public string Name => "options";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var solution = subject.Solution;
        var columns = solution.Tables.SelectMany(table => table.Columns).ToList();
        return
        [
            .. solution.Section("optionsets").SelectMany(choice => Choice(choice, solution)),
            .. solution
                .Choices.Where(same => same.Count() > 1)
                .Select(same => Finding.At(same.Last(), $"The choice {same.Key} stands twice.", "Keep one.")),
            .. columns
                .Where(column => column is { Type: "picklist" or "multiselectpicklist", OwnChoice: not null })
                .SelectMany(column => Choice(column.OwnChoice!, solution)),
            .. columns.SelectMany(column => SharedChoice(column, solution)),
            .. columns.SelectMany(column => Default(column, subject)),
            .. columns.SelectMany(OwnName),
        ];
    }

    private static IEnumerable<Finding> Choice(XElement choice, SolutionModel solution)
    {
        var options = ColumnModel.OptionsOf(choice).ToList();
        return
        [
            .. (string?)choice.Element("OptionSetType") == "picklist"
                ? []
                : new[]
                {
                    Finding.At(
                        choice,
                        $"\"{(string?)choice.Element("OptionSetType")}\" is no kind of choice.",
                        "Write <OptionSetType>picklist</OptionSetType>."
                    ),
                },
            .. options
                .Where(option =>
                    ColumnModel.ValueOf(option) is not { } value
                    || value < solution.FirstOptionValue
                    || value >= solution.FirstOptionValue + RangeSize
                )
                .Select(option =>
                    Finding.At(
                        option,
                        $"The value {(string?)option.Attribute("value")} is outside the publisher's range.",
                        $"Use a value from {solution.FirstOptionValue} to {solution.FirstOptionValue + RangeSize - 1}."
                    )
                ),
            .. options
                .Where(option =>
                    (string?)option.Attribute("Color") is { Length: > 0 } color && !Colour().IsMatch(color)
                )
                .Select(option =>
                    Finding.At(
                        option,
                        $"\"{(string?)option.Attribute("Color")}\" is no colour.",
                        "Write it as #rrggbb."
                    )
                ),
            .. options
                .GroupBy(ColumnModel.ValueOf)
                .Where(same => same.Count() > 1)
                .Select(same =>
                    Finding.At(same.Last(), $"The value {same.Key} stands twice.", "Give each option its own value.")
                ),
            .. options.Count == 0 ? new[] { Finding.At(choice, "The choice has no options.", "Add some.") } : [],
        ];
    }

    private static IEnumerable<Finding> SharedChoice(ColumnModel column, SolutionModel solution) =>
        column.SharedChoice is not { } name || solution.Choices.Contains(name)
            ? column is { Type: "picklist" or "multiselectpicklist", OwnChoice: null, SharedChoice: null }
                ?
                [
                    Finding.At(
                        column.Node,
                        $"{column.LogicalName} is a choice without options.",
                        "Add <OptionSetName> or <optionset>."
                    ),
                ]
                : []
            : [Finding.At(column.Node, $"There is no choice {name}.", "Ship it in OptionSets, or correct the name.")];

    private static IEnumerable<Finding> Default(ColumnModel column, CheckSubject subject)
    {
        var options = subject.Tables.Table(column.Table.LogicalName)?.Column(column.LogicalName)?.Options ?? [];
        return
            column.Text("AppDefaultValue") is not { } text
            || text == "-1"
            || options.Any(option => option.ToString(System.Globalization.CultureInfo.InvariantCulture) == text)
            ? []
            :
            [
                Finding.At(
                    column.Node,
                    $"The default {text} of {column.LogicalName} is none of its options.",
                    "Use one of them, or -1 for none."
                ),
            ];
    }

    // Unqualified names of columns' own choices collide with those of other tables.
    private static IEnumerable<Finding> OwnName(ColumnModel column) =>
        column.OwnChoice is null
        || (string?)column.OwnChoice.Attribute("Name") == $"{column.Table.LogicalName}_{column.LogicalName}"
            ? []
            :
            [
                Finding.At(
                    column.OwnChoice,
                    $"The choice of {column.LogicalName} is not called after table and column.",
                    $"Call it {column.Table.LogicalName}_{column.LogicalName}."
                ),
            ];

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Colour();
}
