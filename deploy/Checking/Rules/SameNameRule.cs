using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// What people choose between has different names: tables, views and forms of a table, options of a choice, dashboards,
/// steps.
/// </summary>
public sealed class SameNameRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1016";

    /// <inheritdoc/>
    public string Name => "same names";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var solution = subject.Solution;
        return
        [
            .. Twins(
                solution.Tables.Where(table => table.IsOwn).Select(table => table.Body),
                body => Label(body, "LocalizedNames"),
                "tables"
            ),
            .. solution.Tables.SelectMany(table =>
                Twins(
                    table.Views.Where(view => view.Kind == ViewModel.Public).Select(view => view.Node),
                    view => Label(view, "LocalizedNames"),
                    "views of a table"
                )
            ),
            .. solution.Tables.SelectMany(table =>
                Twins(
                    table.Forms.Select(form => form.Node),
                    form => (string?)form.Parent?.Attribute("type") + ": " + Label(form, "LocalizedNames"),
                    "forms of a kind"
                )
            ),
            .. Choices(solution)
                .SelectMany(choice =>
                    Twins(ColumnModel.OptionsOf(choice), option => Label(option, "labels"), "options of a choice")
                ),
            .. Twins(solution.Section("Dashboards"), one => Label(one, "LocalizedNames"), "dashboards"),
            .. Twins(
                solution.Section("SdkMessageProcessingSteps"),
                step => (string?)step.Attribute("Name") ?? string.Empty,
                "steps"
            ),
        ];
    }

    private static IEnumerable<XElement> Choices(SolutionModel solution) =>
        solution
            .Choices.SelectMany(same => same)
            .Concat(
                solution.Tables.SelectMany(table => table.Columns).Select(column => column.OwnChoice).OfType<XElement>()
            );

    private static string Label(XElement node, string list) =>
        (string?)node.Element(list)?.Elements().FirstOrDefault()?.Attribute("description") ?? string.Empty;

    // A name that is empty is another rule's.
    private static IEnumerable<Finding> Twins(IEnumerable<XElement> nodes, Func<XElement, string> name, string what) =>
        nodes
            .GroupBy(name, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Key.Length > 0 && same.Count() > 1)
            .Select(same =>
                Finding.At(same.Last(), $"Two {what} are called \"{same.Key}\".", "Give each its own name.")
            );
}
