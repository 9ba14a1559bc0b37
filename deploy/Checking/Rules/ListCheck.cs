using System.Globalization;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Checks what a list or chart on a form or dashboard points at.</summary>
internal static class ListCheck
{
    private const int MostRows = 250;

    private static readonly (string Name, string[] Words)[] Words =
    [
        ("AutoExpand", ["Fixed", "Auto"]),
        ("ChartGridMode", ["Grid", "Chart", "All"]),
        ("EnableQuickFind", ["true", "false"]),
        ("EnableViewPicker", ["true", "false", "True", "False"]),
        ("IsUserView", ["true", "false"]),
        ("IsUserChart", ["true", "false"]),
        ("EnableChartPicker", ["true", "false"]),
    ];

    /// <summary>Checks one control.</summary>
    public static IEnumerable<Finding> Of(ControlModel control, CheckSubject subject)
    {
        var table = control.Parameter("TargetEntityType");
        if (subject.Tables.Table(table) is null)
        {
            yield return Finding.At(
                control.Node,
                $"The list shows {table}, which is no table.",
                "Name a table in TargetEntityType."
            );
        }

        var view = control.Parameter("ViewId");
        if (view is null || !subject.Solution.Views[Ids.Plain(view)].Any(known => known.Table.LogicalName == table))
        {
            yield return Finding.At(
                control.Node,
                $"The list's view {view} is no view of {table} in this solution.",
                "Name a view that the solution ships."
            );
        }

        var chart = control.Parameter("VisualizationId");
        if (
            chart is not null
            && !subject.Solution.Charts[Ids.Plain(chart)].Any(known => known.Table.LogicalName == table)
        )
        {
            yield return Finding.At(
                control.Node,
                $"The chart {chart} is no chart of {table} in this solution.",
                "Name a chart that the solution ships."
            );
        }

        foreach (var (name, words) in Words)
        {
            if (control.Parameter(name) is { } word && !words.Contains(word, StringComparer.Ordinal))
            {
                yield return Finding.At(
                    control.Node,
                    $"\"{word}\" is no {name}.",
                    $"Use one of {string.Join(", ", words)}."
                );
            }
        }

        if (
            control.Parameter("RecordsPerPage") is { } rows
            && !(int.TryParse(rows, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostRows)
        )
        {
            yield return Finding.At(
                control.Node,
                $"The list shows \"{rows}\" rows a page.",
                $"Write a number from 1 to {MostRows}."
            );
        }

        if (chart is null && control.Parameter("ChartGridMode") == "Chart")
        {
            yield return Finding.At(control.Node, "A chart is to be shown, but none is named.", "Add VisualizationId.");
        }
    }
}
