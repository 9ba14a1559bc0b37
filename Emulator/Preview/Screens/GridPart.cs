using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>A list or chart on a dashboard, or of related rows on a form.</summary>
public sealed record GridPart
{
    /// <summary>The table whose rows it shows.</summary>
    public required string Table { get; init; }

    /// <summary>The view.</summary>
    public Guid? ViewId { get; init; }

    /// <summary>The chart.</summary>
    public Guid? ChartId { get; init; }

    /// <summary>Whether it shows the chart instead of the list.</summary>
    public bool IsChart { get; init; }

    /// <summary>How many rows it shows at once.</summary>
    public int RowsPerPage { get; init; } = 8;

    /// <summary>The relationship through which rows belong to the form's row; null shows all rows.</summary>
    public string? Relationship { get; init; }

    /// <summary>Whether values can be typed into the list.</summary>
    public bool IsEditable { get; init; }

    /// <summary>The part that a control's parameters describe.</summary>
    internal static GridPart Of(XElement parameters, bool isEditable)
    {
        string? Text(string name) => parameters.Element(name)?.Value.Trim() is { Length: > 0 } value ? value : null;

        return new GridPart
        {
            Table = Text("TargetEntityType") ?? "",
            ViewId = parameters.Id("ViewId"),
            ChartId = parameters.Id("VisualizationId"),
            IsChart = Text("ChartGridMode") == "Chart",
            RowsPerPage =
                int.TryParse(Text("RecordsPerPage"), CultureInfo.InvariantCulture, out var rows) && rows > 0 ? rows : 8,
            Relationship = Text("RelationshipName"),
            IsEditable = isEditable,
        };
    }
}
