using SalesCorner.Emulator.Preview.Charts;
using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Preview.Lists;

/// <summary>The rows of a view, ready to be drawn.</summary>
public sealed record ListModel
{
    /// <summary>The view; null when the solution holds none.</summary>
    public ViewDefinition? View { get; init; }

    /// <summary>What people read for the rows.</summary>
    public string TableName { get; init; } = "";

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<ListColumn> Columns { get; init; } = [];

    /// <summary>The rows of this page.</summary>
    public IReadOnlyList<ListRow> Rows { get; init; } = [];

    /// <summary>How many rows there are in all, as far as they are counted.</summary>
    public int Total { get; init; }

    /// <summary>Whether there are more than were counted.</summary>
    public bool HasMoreThanTotal { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The rows of a page.</summary>
    public int PageSize { get; init; } = 25;

    /// <summary>Whether another page follows.</summary>
    public bool HasNext { get; init; }

    /// <summary>Why there are no rows: the refusal in words.</summary>
    public string? Problem { get; init; }
}

/// <summary>A column of a list.</summary>
/// <param name="Name">The column's name in the view.</param>
/// <param name="Label">What people read.</param>
/// <param name="Description">What it means.</param>
/// <param name="IsNumber">Whether it is set to the right.</param>
public sealed record ListColumn(string Name, string Label, string Description, bool IsNumber);

/// <summary>A row of a list.</summary>
public sealed record ListRow(Guid Id, string? Address, IReadOnlyList<ListCell> Cells)
{
    /// <summary>The row as JSON for the scripts that choose icons; null where no column has one.</summary>
    public string? Data { get; init; }
}

/// <summary>A value of a list.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Address">The page of the row that it names.</param>
/// <param name="Colour">The colour of its option.</param>
public sealed record ListCell(string Text, string? Address, string? Colour);

/// <summary>A list, a chart or both: a part of a dashboard or form.</summary>
public sealed record PartModel
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, in a sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>The page with all rows.</summary>
    public string? Address { get; init; }

    /// <summary>The page on which a row for this list is made; null when there is none.</summary>
    public string? NewAddress { get; init; }

    /// <summary>How many columns of the dashboard it is wide.</summary>
    public int Span { get; init; } = 1;

    /// <summary>The list.</summary>
    public ListModel? List { get; init; }

    /// <summary>The chart.</summary>
    public ChartModel? Chart { get; init; }

    /// <summary>The page of the solution that it shows in place of a list or chart.</summary>
    public string? Page { get; init; }

    /// <summary>Whether the heading is for screen readers alone.</summary>
    public bool IsTitleHidden { get; init; }

    /// <summary>Why there is nothing to see.</summary>
    public string? Problem { get; init; }
}
