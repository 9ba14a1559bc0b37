using System.Globalization;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// Lengths, bounds, precision and formats of columns are those that the platform accepts for their type.
/// </summary>
public sealed class ColumnLimitRule : ICheckRule
{
    private const int LongestText = 4000;
    private const int LongestMemo = 1_048_576;
    private const decimal Large = 100_000_000_000m;
    private const decimal LargestMoney = 922_337_203_685_477m;

    private static readonly string[] TextFormats =
    [
        "text",
        "textarea",
        "email",
        "url",
        "phone",
        "tickersymbol",
        "phoneticguide",
        "versionnumber",
        "json",
        "richtext",
    ];

    private static readonly string[] MemoFormats =
    [
        "",
        "text",
        "textarea",
        "richtext",
        "json",
        "internalextentdata",
        "email",
    ];
    private static readonly string[] WholeFormats = ["", "none", "duration", "timezone", "language", "locale"];

    private static readonly Dictionary<string, (decimal Least, decimal Most, int Precision)> Numbers = new(
        StringComparer.Ordinal
    )
    {
        ["int"] = (int.MinValue, int.MaxValue, 0),
        ["decimal"] = (-Large, Large, 10),
        ["float"] = (-Large, Large, 5),
        ["money"] = (-LargestMoney, LargestMoney, 4),
    };

    /// <inheritdoc/>
    public string Id => "SC1104";

    /// <inheritdoc/>
    public string Name => "column limits";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject
            .Solution.Tables.SelectMany(table => table.Columns)
            .SelectMany(column =>
                column.Type switch
                {
                    "nvarchar" when column.IsCustom => Text(column, LongestText, TextFormats).Concat(Bytes(column)),
                    "ntext" when column.IsCustom => Text(column, LongestMemo, MemoFormats),
                    "int" or "decimal" or "float" or "money" when column.IsCustom => Number(column),
                    "bit" => YesNo(column),
                    _ => [],
                }
            );

    private static IEnumerable<Finding> Text(ColumnModel column, int longest, string[] formats)
    {
        if (NodeText.Whole(column.Node, "MaxLength") is not { } length || length < 1 || length > longest)
        {
            yield return Finding.At(
                column.Node,
                $"The text {column.LogicalName} is {column.Text("MaxLength") ?? "(nothing)"} long.",
                string.Create(CultureInfo.InvariantCulture, $"Write a <MaxLength> from 1 to {longest}.")
            );
        }

        var format = NodeText.Of(column.Node, "Format");
        if (!formats.Contains(format, StringComparer.Ordinal))
        {
            yield return Finding.At(
                column.Node,
                $"\"{format}\" is no format of {column.LogicalName}, which is {column.Type}.",
                $"Use one of {string.Join(", ", formats)}."
            );
        }
    }

    // Exports give the length in bytes beside that in characters.
    private static IEnumerable<Finding> Bytes(ColumnModel column) =>
        column.Text("Length") is not null
        && NodeText.Whole(column.Node, "Length") != 2 * NodeText.Whole(column.Node, "MaxLength")
            ?
            [
                Finding.At(
                    column.Node,
                    $"The <Length> of {column.LogicalName} is {column.Text("Length")}.",
                    "Write twice <MaxLength>: it counts bytes."
                ),
            ]
            : [];

    private static IEnumerable<Finding> Number(ColumnModel column)
    {
        var (least, most, precision) = Numbers[column.Type];
        var (low, high) = (NodeText.Number(column.Node, "MinValue"), NodeText.Number(column.Node, "MaxValue"));
        if (low is null || high is null || low < least || high > most)
        {
            yield return Finding.At(
                column.Node,
                $"The bounds of {column.LogicalName} are {column.Text("MinValue")} and {column.Text("MaxValue")}.",
                string.Create(CultureInfo.InvariantCulture, $"A column of type {column.Type} holds {least} to {most}.")
            );
        }
        else if (low > high)
        {
            yield return Finding.At(
                column.Node,
                $"The least value of {column.LogicalName} is more than the largest.",
                "Exchange <MinValue> and <MaxValue>."
            );
        }

        if (
            column.Type != "int"
            && (NodeText.Whole(column.Node, "Accuracy") is not { } accuracy || accuracy < 0 || accuracy > precision)
        )
        {
            yield return Finding.At(
                column.Node,
                $"The precision of {column.LogicalName} is {column.Text("Accuracy") ?? "(nothing)"}.",
                $"Write an <Accuracy> from 0 to {precision}."
            );
        }

        if (column.Type == "int" && !WholeFormats.Contains(NodeText.Of(column.Node, "Format"), StringComparer.Ordinal))
        {
            yield return Finding.At(
                column.Node,
                $"\"{column.Text("Format")}\" is no format of a whole number.",
                "Use none, duration, timezone, language or locale."
            );
        }
    }

    private static IEnumerable<Finding> YesNo(ColumnModel column)
    {
        var values = column.OwnChoice is null
            ? [0, 1]
            : ColumnModel.OptionsOf(column.OwnChoice).Select(ColumnModel.ValueOf).Order().ToList();
        if (!values.SequenceEqual([0, 1]))
        {
            yield return Finding.At(
                column.Node,
                $"The yes/no column {column.LogicalName} has not exactly the options 0 and 1.",
                "Write those two."
            );
        }

        // Exports of Microsoft's samples have -1 too.
        if (column.Text("AppDefaultValue") is not ("0" or "1" or "-1"))
        {
            yield return Finding.At(
                column.Node,
                $"The default of {column.LogicalName} is {column.Text("AppDefaultValue") ?? "(nothing)"}.",
                "Write 0 or 1."
            );
        }
    }
}
