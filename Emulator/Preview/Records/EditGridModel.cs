using SalesCorner.Emulator.Preview.Lists;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Related rows that values can be typed into, and rows that could be added.</summary>
public sealed record EditGridModel
{
    /// <summary>The control's id on the form.</summary>
    public required string ControlId { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<ListColumn> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<EditRow> Rows { get; init; }

    /// <summary>The page on which another row is made; null when there is none.</summary>
    public string? NewAddress { get; init; }

    /// <summary>Whether anything can be typed in.</summary>
    public bool IsEditable => Rows.Any(row => row.Fields.Any(one => one.IsEditable));
}

/// <summary>A row of such a grid.</summary>
/// <param name="Key">The row's id, or "new-" and the id of the row that it would answer to.</param>
/// <param name="Fields">The values in the order of the columns.</param>
public sealed record EditRow(string Key, IReadOnlyList<FieldModel> Fields);
