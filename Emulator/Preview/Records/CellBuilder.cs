using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Fills the cells of a form with what a row holds.</summary>
internal sealed class CellBuilder(Session session, TableDefinition table, Entity row)
{
    private readonly FieldBuilder fields = new(session, row);
    private readonly HashSet<string> typed = new(StringComparer.Ordinal);

    /// <summary>The row's table.</summary>
    public TableDefinition Table { get; } = table;

    /// <summary>Whether anything can be typed in.</summary>
    public bool CanType { get; init; }

    /// <summary>Whether the row is not yet made.</summary>
    public bool IsNew { get; init; }

    /// <summary>A section.</summary>
    public SectionModel SectionOf(FormSection section) =>
        new(section.Label, section.Columns, section.LabelsOnTop, [.. section.Cells.Select(CellOf).OfType<CellModel>()]);

    /// <summary>A value beside the title; it is typed in further down.</summary>
    public FieldModel? HeaderField(FormCell cell) =>
        Table.TryColumn(cell.Control.Column) is { } column
            ? fields.Build(column, "header-" + column.LogicalName, cell.Label, isEditable: false)
            : null;

    private CellModel? CellOf(FormCell cell)
    {
        var made = cell.Control.Kind switch
        {
            ControlKind.Field
                when new CustomControlPlace(session, Table, row).Of(cell.Control, IsNew || !CanType) is { } place =>
                IsNew ? null : new CellModel { Control = place },
            ControlKind.Field => FieldCell(cell),
            ControlKind.Unknown => null,
            _ when IsNew => new CellModel
            {
                Note = $"More stands here once the {Table.DisplayName.ToLowerInvariant()} is saved.",
            },
            ControlKind.Subgrid => SubgridCell(cell),
            ControlKind.QuickView => new QuickViews(session).Of(cell, row),
            ControlKind.Timeline => new CellModel
            {
                Timeline = new TimelineBuilder(session).Build(row.ToEntityReference()),
            },
            _ => WebResourceCell(cell),
        };
        return made is null ? null : made with { Span = cell.Span };
    }

    private CellModel? FieldCell(FormCell cell)
    {
        if (Table.TryColumn(cell.Control.Column) is not { } column)
        {
            return null;
        }

        var isEditable =
            CanType
            && !cell.Control.IsDisabled
            && (IsNew ? column.ValidForCreate : column.ValidForUpdate)
            && typed.Add(column.LogicalName);
        var field = fields.Build(column, column.LogicalName, cell.Label, isEditable);
        return new CellModel { Field = field with { Lines = Math.Max(cell.Rows, 3) } };
    }

    private CellModel SubgridCell(FormCell cell)
    {
        var grid = cell.Control.Grid!;
        return grid.IsEditable
            ? new CellModel { Grid = new EditGridBuilder(session).Build(cell, row.ToEntityReference()) }
            : new CellModel { Part = new RelatedRows(session).Build(grid, cell.Label, row.ToEntityReference()) };
    }

    // As the platform with PassParameters: the page learns from its address which row it stands beside.
    private CellModel WebResourceCell(FormCell cell) =>
        new() { WebResource = $"/WebResources/{cell.Control.WebResource}?id={row.Id:D}&typename={Table.LogicalName}" };
}
