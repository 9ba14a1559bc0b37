using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>The shapes of charts that the preview draws.</summary>
public enum ChartShape
{
    /// <summary>Upright bars.</summary>
    Column,

    /// <summary>Upright bars, one on the other.</summary>
    StackedColumn,

    /// <summary>Lying bars.</summary>
    Bar,

    /// <summary>Lying bars, one after the other.</summary>
    StackedBar,

    /// <summary>Lines.</summary>
    Line,

    /// <summary>A cake.</summary>
    Pie,

    /// <summary>A ring.</summary>
    Doughnut,

    /// <summary>Bars that narrow.</summary>
    Funnel,
}

/// <summary>A series of a chart as the solution draws it.</summary>
/// <param name="Measure">The alias of its numbers in the query.</param>
/// <param name="Shape">How it is drawn.</param>
/// <param name="ShowsValues">Whether numbers stand at it.</param>
public sealed record ChartMeasure(string Measure, ChartShape Shape, bool ShowsValues);

/// <summary>A line that numbers are held against.</summary>
/// <param name="At">Where it stands on the axis.</param>
/// <param name="Text">What stands at it.</param>
public sealed record ChartTarget(decimal At, string Text);

/// <summary>A chart: its query, and how the answer is drawn.</summary>
public sealed record ChartDefinition
{
    /// <summary>The chart's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Name { get; init; }

    /// <summary>What it shows, in a sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>The table that it summarises.</summary>
    public required string Table { get; init; }

    /// <summary>Its query; do not change it.</summary>
    public required XElement Fetch { get; init; }

    /// <summary>The alias of the column that groups rows into categories.</summary>
    public required string Category { get; init; }

    /// <summary>What stands after each number of its axis, as " %"; empty for nothing.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A line across the axis that numbers are held against; null for none.</summary>
    public ChartTarget? Target { get; init; }

    /// <summary>Its series.</summary>
    public required IReadOnlyList<ChartMeasure> Measures { get; init; }

    /// <summary>Its colours, as #rrggbb.</summary>
    public required IReadOnlyList<string> Palette { get; init; }
}
