using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Preview.Charts;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Lists;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Makes a list or chart of a dashboard or form ready to be drawn.</summary>
internal sealed class RelatedRows(Session session)
{
    /// <summary>The part; rows of a form's part belong to the given row.</summary>
    public PartModel Build(GridPart part, string? title, EntityReference? parent = null)
    {
        var view =
            session.Screens.View(part.ViewId)
            ?? session.Screens.ViewsOf(part.Table).FirstOrDefault(one => one.IsDefault);
        var chart = part.IsChart ? session.Screens.Chart(part.ChartId) : null;
        if (view is null)
        {
            return new PartModel { Title = title ?? part.Table, Problem = "The solution holds no such view." };
        }

        if (part.Relationship is not null && parent is not null && ColumnOf(part) is null)
        {
            return new PartModel
            {
                Title = title ?? view.Name,
                Problem = $"The relationship {part.Relationship} is not known.",
            };
        }

        if (!session.Access.CanRead(part.Table))
        {
            var table = session.Metadata.Table(part.Table).DisplayCollectionName;
            return new PartModel
            {
                Title = title ?? chart?.Name ?? view.Name,
                Problem = $"Your roles do not let you read {table}.",
            };
        }

        var request = new ListRequest { PageSize = part.RowsPerPage, Filters = FiltersOf(part, parent) };
        return new PartModel
        {
            Title = title ?? chart?.Name ?? view.Name,
            Description = chart?.Description ?? view.Description,
            Address = Address(view, chart, part, parent),
            NewAddress = NewAddress(part, parent),
            List = chart is null ? new ListBuilder(session).Build(view, request) : null,
            Chart = chart is null ? null : new ChartBuilder(session).Build(chart, view, request),
        };
    }

    /// <summary>The column through which rows of the part belong to a form's row; null for all rows.</summary>
    public string? ColumnOf(GridPart part) =>
        session
            .Metadata.ReferencesFrom(part.Table)
            .FirstOrDefault(one => string.Equals(one.SchemaName, part.Relationship, StringComparison.OrdinalIgnoreCase))
            ?.ReferencingColumn;

    /// <summary>The conditions that rows of the part meet beside those of their view.</summary>
    public IReadOnlyList<XElement> FiltersOf(GridPart part, EntityReference? parent) =>
        parent is not null && ColumnOf(part) is { } column
            ? [FilterText.Read(session.Metadata.Table(part.Table), $"{column}:eq:{parent.Id:D}")!]
            : [];

    /// <summary>
    /// The page on which a row is made that belongs to the form's row: the short form of its table, if there is one.
    /// </summary>
    public string? NewAddress(GridPart part, EntityReference? parent)
    {
        if (
            parent is null
            || ColumnOf(part) is not { } column
            || !session.Access.CanCreate(part.Table)
            || !session.Metadata.Table(part.Table).Column(column).ValidForCreate
            || session.Screens.FormsToTypeIn(part.Table).Count == 0
        )
        {
            return null;
        }

        var quick = session.Screens.QuickCreateFormOf(part.Table) is null ? "" : "quick=1&";
        var back = Uri.EscapeDataString($"/record/{parent.LogicalName}/{parent.Id:D}");
        return $"/new/{part.Table}?{quick}{column}={parent.LogicalName}:{parent.Id:D}&back={back}";
    }

    private string Address(ViewDefinition view, ChartDefinition? chart, GridPart part, EntityReference? parent)
    {
        var filter = parent is not null && ColumnOf(part) is { } column ? $"{column}:eq:{parent.Id:D}" : null;
        var list = Session.AddressOf(view, filter) ?? Session.ListAddress(view);
        return chart is null ? list : $"{list}&chart={chart.Id:D}";
    }
}
