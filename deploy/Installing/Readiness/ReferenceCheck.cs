using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Installing.Package;
using SalesCorner.Deploy.Installing.State;

namespace SalesCorner.Deploy.Installing.Readiness;

/// <summary>
/// Whether the standard columns that steps, forms and views of the package name are in the environment.
/// </summary>
internal sealed class ReferenceCheck(DataverseClient client, TargetPackage package)
{
    /// <summary>The columns that are missing in tables that are there.</summary>
    public async Task<IReadOnlyList<EnvironmentFinding>> RunAsync(CancellationToken cancellation)
    {
        var missing = new List<EnvironmentFinding>();
        foreach (
            var named in Named()
                .GroupBy(pair => pair.Table, pair => pair.Column, StringComparer.Ordinal)
                .OrderBy(same => same.Key, StringComparer.Ordinal)
        )
        {
            if (await TableColumns.FindAsync(client, named.Key, cancellation) is not { } there)
            {
                continue;
            }

            missing.AddRange(
                named
                    .Distinct(StringComparer.Ordinal)
                    .Where(column => !there.Columns.ContainsKey(column))
                    .Order(StringComparer.Ordinal)
                    .Select(column => new EnvironmentFinding(
                        "columns",
                        $"The column {named.Key}.{column} is missing, and the package names it.",
                        "Update Dynamics 365 Sales in this environment, or take the part out."
                    ))
            );
        }

        return missing;
    }

    // Only columns that the package does not bring itself.
    private IEnumerable<(string Table, string Column)> Named()
    {
        var brought = package
            .Solution.Tables.SelectMany(table =>
                table.Columns.Select(column => (table.LogicalName, column.LogicalName))
            )
            .ToHashSet();
        var own = package
            .Solution.Tables.Where(table => table.IsOwn)
            .Select(table => table.LogicalName)
            .ToHashSet(StringComparer.Ordinal);
        return StepColumns()
            .Concat(FormColumns())
            .Concat(QueryColumns())
            .Where(pair => pair.Column.Length > 0 && !own.Contains(pair.Table) && !brought.Contains(pair));
    }

    private IEnumerable<(string Table, string Column)> StepColumns() =>
        from step in package.Solution.Section("SdkMessageProcessingSteps")
        from list in step.Elements("FilteringAttributes").Concat(step.Descendants("Attributes"))
        from column in list.Value.Split(',', StringSplitOptions.RemoveEmptyEntries)
        select (NodeText.Of(step, "PrimaryEntity"), column);

    private IEnumerable<(string Table, string Column)> FormColumns() =>
        from table in package.Solution.Tables
        from form in table.Forms
        from control in form.Controls
        where control.Column is not null
        select (table.LogicalName, control.Column!);

    private IEnumerable<(string Table, string Column)> QueryColumns() =>
        from fetch in package
            .Solution.Tables.SelectMany(table =>
                table.Views.Select(view => view.Fetch).Concat(table.Charts.Select(chart => chart.Fetch))
            )
            .OfType<XElement>()
        from source in fetch.Descendants().Where(node => node.Name.LocalName is "entity" or "link-entity")
        from attribute in source.Elements("attribute")
        select (
            (string?)source.Attribute("name") ?? string.Empty,
            (string?)attribute.Attribute("name") ?? string.Empty
        );
}
