using System.Xml.Linq;

namespace SalesCorner.Emulator.Preview.Fetching;

/// <summary>What a screen asks of a view.</summary>
internal sealed record ListRequest
{
    /// <summary>The column to sort by; null keeps the view's order.</summary>
    public string? Sort { get; init; }

    /// <summary>From the greatest to the smallest.</summary>
    public bool Descending { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The rows of a page.</summary>
    public int PageSize { get; init; } = 25;

    /// <summary>Conditions that rows have to meet beside the view's own.</summary>
    public IReadOnlyList<XElement> Filters { get; init; } = [];

    /// <summary>The filter of a search.</summary>
    public XElement? SearchFilter { get; init; }
}
