using System.Globalization;
using SalesCorner.Emulator.Preview.Charts;
using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Preview.Lists;

/// <summary>The page of a table: its views, the rows of one of them, maybe a chart beside them.</summary>
public sealed record ListPageModel
{
    /// <summary>The table.</summary>
    public required string Table { get; init; }

    /// <summary>The rows.</summary>
    public required ListModel List { get; init; }

    /// <summary>The views to pick from.</summary>
    public required IReadOnlyList<ViewDefinition> Views { get; init; }

    /// <summary>The charts to pick from.</summary>
    public required IReadOnlyList<ChartDefinition> Charts { get; init; }

    /// <summary>The chart beside the rows.</summary>
    public ChartModel? Chart { get; init; }

    /// <summary>The chart's id.</summary>
    public Guid? ChartId { get; init; }

    /// <summary>The words that were looked for.</summary>
    public string Search { get; init; } = "";

    /// <summary>The column that was sorted by.</summary>
    public string Sort { get; init; } = "";

    /// <summary>From the greatest to the smallest.</summary>
    public bool Descending { get; init; }

    /// <summary>The conditions in the address, as they stand there.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>The conditions that can be taken away.</summary>
    public IReadOnlyList<FilterChip> Chips { get; init; } = [];

    /// <summary>The item of the navigation that it was opened from.</summary>
    public string From { get; init; } = "";

    /// <summary>The page on which a row is made; null when the user may not.</summary>
    public string? NewAddress { get; init; }

    /// <summary>The same page with another view, order, search or page number.</summary>
    public string Address(string? sort = null, bool? descending = null, int page = 1, string? without = null)
    {
        var parts = new List<(string Name, string Value)>
        {
            ("from", From),
            ("view", List.View?.Id.ToString("D") ?? ""),
            ("chart", ChartId?.ToString("D") ?? ""),
            ("q", Search),
            ("sort", sort ?? Sort),
            ("desc", (descending ?? Descending) ? "1" : ""),
            ("page", page == 1 ? "" : page.ToString(CultureInfo.InvariantCulture)),
        };
        parts.AddRange(Filters.Where(filter => filter != without).Select(filter => ("f", filter)));
        var query = parts
            .Where(part => part.Value.Length > 0)
            .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}");
        return $"/list/{Table}?{string.Join('&', query)}";
    }
}
