using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Solution.Tests.Import;

public sealed class ScreenTests(ImportedSolution imported) : IClassFixture<ImportedSolution>
{
    [Fact]
    public void Every_views_query_runs() =>
        Assert.All(Parts(ComponentKind.View), view => imported.Run(view.Xml.Descendants("fetch").Single()));

    [Fact]
    public void Every_charts_query_runs() =>
        Assert.All(Parts(ComponentKind.Chart), chart => imported.Run(chart.Xml.Descendants("fetch").Single()));

    [Fact]
    public void Every_chart_of_a_dashboard_runs_over_its_view() =>
        Assert.All(
            imported
                .Dataverse.Components.Dashboards.SelectMany(dashboard => ControlModel.In(dashboard.Xml))
                .Where(tile => tile.Parameter("VisualizationId") is not null),
            tile =>
                imported.Run(
                    Over(imported.Chart(tile.Parameter("VisualizationId")!), imported.View(tile.Parameter("ViewId")!))
                )
        );

    [Fact]
    public void Every_list_on_a_form_runs() =>
        Assert.All(
            Parts(ComponentKind.Form)
                .SelectMany(form => ControlModel.In(form.Xml))
                .Where(control => control.ClassId == ControlModel.Subgrid),
            control => imported.Run(imported.View(control.Parameter("ViewId")!).Xml.Descendants("fetch").Single())
        );

    [Fact]
    public void Every_column_of_a_form_is_read() =>
        Assert.Empty(Parts(ComponentKind.Form).SelectMany(form => Failures(form, [.. Columns(form)], Read)));

    [Fact]
    public void Every_editable_column_of_a_form_is_written() =>
        Assert.Empty(
            Parts(ComponentKind.Form)
                .Where(form => form.SubType is "main" or "quickCreate")
                .SelectMany(form => Failures(form, [.. EditableColumns(form)], Write))
        );

    private IEnumerable<string> Failures(
        Component form,
        IReadOnlyList<string> columns,
        Action<EntityReference, string> act
    )
    {
        var row = imported.Row(form.Table!);
        return columns
            .Select(column => (column, Failure: Record.Exception(() => act(row, column))))
            .Where(tried => tried.Failure is not null)
            .Select(tried => $"{form.Name}: {tried.column} of {form.Table}: {tried.Failure!.Message}");
    }

    private void Read(EntityReference row, string column) =>
        imported.Dataverse.System.Retrieve(row.LogicalName, row.Id, new ColumnSet(column));

    private void Write(EntityReference row, string column)
    {
        var definition = imported.Dataverse.Metadata.Table(row.LogicalName).Column(column);
        Assert.True(definition.ValidForUpdate, $"{column} cannot be written.");
        imported.Dataverse.System.Update(
            new Entity(row.LogicalName, row.Id) { [column] = imported.Sample(definition) }
        );
        var stored = imported.Dataverse.System.Retrieve(row.LogicalName, row.Id, new ColumnSet(column));
        Assert.True(stored.Contains(column), $"{column} of {row.LogicalName} did not keep what was written.");
    }

    private IEnumerable<Component> Parts(ComponentKind kind) => imported.Dataverse.Components.Of(kind);

    private static IEnumerable<string> Columns(Component form) =>
        Controls(form).Select(control => control.Column!).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> EditableColumns(Component form) =>
        Controls(form)
            .Where(control => (string?)control.Node.Attribute("disabled") != "true")
            .Select(control => control.Column!)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<ControlModel> Controls(Component form) =>
        ControlModel
            .In(form.Xml)
            .Where(control => control.Column is not null && control.ClassId != ControlModel.QuickView);

    // As the platform draws a chart beside a list: the chart's columns, the list's filters and links.
    private static XElement Over(Component chart, Component view)
    {
        var fetch = new XElement(chart.Xml.Descendants("fetch").Single());
        var list = view.Xml.Descendants("fetch").Single().Element("entity")!;
        fetch.Element("entity")!.Add(list.Elements("filter"));
        fetch.Element("entity")!.Add(list.Elements("link-entity").Select(WithoutColumns));
        return fetch;
    }

    private static XElement WithoutColumns(XElement link)
    {
        var copy = new XElement(link);
        copy.DescendantsAndSelf().Elements("attribute").Remove();
        copy.DescendantsAndSelf().Elements("order").Remove();
        return copy;
    }
}
