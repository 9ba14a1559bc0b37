using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Preview.Charts;

/// <summary>The numbers of a chart, ready to be drawn.</summary>
public sealed record ChartModel
{
    /// <summary>What people read.</summary>
    public required string Name { get; init; }

    /// <summary>What the categories are.</summary>
    public required string CategoryName { get; init; }

    /// <summary>The series.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>The categories with a point for each series.</summary>
    public required IReadOnlyList<ChartCategory> Categories { get; init; }

    /// <summary>What stands before amounts of money.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>What stands after each number, as " %".</summary>
    public string Unit { get; init; } = "";

    /// <summary>A line that numbers are held against; null for none.</summary>
    public ChartTarget? Target { get; init; }

    /// <summary>Why there is nothing to see: the refusal in words.</summary>
    public string? Problem { get; init; }

    /// <summary>The shape of the first series.</summary>
    public ChartShape Shape => Series.Count > 0 ? Series[0].Shape : ChartShape.Column;

    /// <summary>Whether any category has a number.</summary>
    public bool HasNumbers => Categories.Any(category => category.Points.Any(point => point.Value is not null));

    /// <summary>A number in a few characters, with its currency or unit.</summary>
    public string Written(decimal value) => (value < 0m ? "-" : "") + Symbol + Scale.Brief(Math.Abs(value)) + Unit;

    /// <summary>The axis of its numbers.</summary>
    public Scale Axis
    {
        get
        {
            var values = Categories.SelectMany(category => category.Points).Select(point => point.Value ?? 0m).ToList();
            var ends = IsStacked ? [.. Categories.Select(category => category.Sum)] : values;
            return Scale.Of(
                ends.Min(),
                Math.Max(ends.Max(), Target?.At ?? 0m),
                isWhole: Symbol.Length == 0 && values.TrueForAll(value => value == decimal.Truncate(value))
            );
        }
    }

    /// <summary>Whether the points of a category stand on each other.</summary>
    public bool IsStacked => Shape is ChartShape.StackedBar or ChartShape.StackedColumn;
}

/// <summary>A series of a chart.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Shape">How it is drawn.</param>
/// <param name="ShowsValues">Whether numbers stand at it.</param>
public sealed record ChartSeries(string Label, string Colour, ChartShape Shape, bool ShowsValues)
{
    /// <summary>A darker shade, so that a light colour keeps an edge that can be seen.</summary>
    public string Edge => Shade.Darker(Colour);
}

/// <summary>A category of a chart.</summary>
public sealed record ChartCategory(string Label, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>The numbers together.</summary>
    public decimal Sum => Points.Sum(point => point.Value ?? 0m);
}

/// <summary>A number of a chart.</summary>
/// <param name="Value">The number; null for none.</param>
/// <param name="Text">The number as the platform writes it.</param>
/// <param name="Address">The list of the rows behind it.</param>
public sealed record ChartPoint(decimal? Value, string Text, string? Address);
