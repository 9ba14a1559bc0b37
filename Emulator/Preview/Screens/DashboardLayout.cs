using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>A dashboard and its parts.</summary>
public sealed record DashboardLayout(Guid Id, string Name, string Description, IReadOnlyList<DashboardSection> Sections)
{
    /// <summary>The dashboard of a Dashboard element.</summary>
    internal static DashboardLayout Read(Guid id, XElement node) =>
        new(id, node.NameOf(), node.DescriptionOf(), [.. node.Descendants("section").Select(DashboardSection.Read)]);
}

/// <summary>A band of a dashboard that is so many columns wide.</summary>
public sealed record DashboardSection(int Columns, IReadOnlyList<DashboardTile> Tiles)
{
    /// <summary>The band of a section element.</summary>
    internal static DashboardSection Read(XElement node) =>
        new(
            Math.Max(1, (node.Attribute("columns")?.Value ?? "1").Length),
            [.. node.Descendants("cell").Select(DashboardTile.Read).OfType<DashboardTile>()]
        );
}

/// <summary>A part of a dashboard.</summary>
/// <param name="Title">Its own title; null leaves it to the view or chart.</param>
/// <param name="Span">How many columns it is wide.</param>
/// <param name="Part">What it shows.</param>
public sealed record DashboardTile(string? Title, int Span, GridPart Part)
{
    /// <summary>The part's name, shown or not.</summary>
    public string Label { get; init; } = "";

    /// <summary>The page of the solution that it shows in place of a list or chart; empty for none.</summary>
    public string WebResource { get; init; } = "";

    /// <summary>The part of a cell; null for a cell without a list, chart or page.</summary>
    internal static DashboardTile? Read(XElement cell)
    {
        if (cell.Element("control") is not { } node || node.Element("parameters") is not { } parameters)
        {
            return null;
        }

        var label = cell.Label("labels", "label");
        return new DashboardTile(
            cell.Flag("showlabel", otherwise: true) ? label : null,
            cell.Number("colspan", 1),
            GridPart.Of(parameters, isEditable: false)
        )
        {
            Label = label,
            WebResource = ControlReader.Read(node).WebResource,
        };
    }
}
