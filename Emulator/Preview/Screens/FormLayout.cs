namespace SalesCorner.Emulator.Preview.Screens;

/// <summary>A form: its header and its tabs.</summary>
public sealed record FormLayout
{
    /// <summary>The form's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>What people read.</summary>
    public required string Name { get; init; }

    /// <summary>The cells beside the title.</summary>
    public required IReadOnlyList<FormCell> Header { get; init; }

    /// <summary>The tabs in order.</summary>
    public required IReadOnlyList<FormTab> Tabs { get; init; }

    /// <summary>Every cell with a control.</summary>
    public IEnumerable<FormCell> Cells =>
        Header.Concat(
            Tabs.SelectMany(tab => tab.Columns)
                .SelectMany(column => column.Sections)
                .SelectMany(section => section.Cells)
        );
}

/// <summary>A tab of a form.</summary>
public sealed record FormTab(string Name, string Label, IReadOnlyList<FormColumn> Columns);

/// <summary>A column of a tab.</summary>
/// <param name="Share">Its part of the width, in percent.</param>
/// <param name="Sections">The sections, one below the other.</param>
public sealed record FormColumn(int Share, IReadOnlyList<FormSection> Sections);

/// <summary>A section of a form.</summary>
/// <param name="Label">Its heading; null for none.</param>
/// <param name="Columns">How many cells stand side by side.</param>
/// <param name="LabelsOnTop">Whether labels stand above their fields.</param>
/// <param name="Cells">The cells in reading order.</param>
public sealed record FormSection(string? Label, int Columns, bool LabelsOnTop, IReadOnlyList<FormCell> Cells);

/// <summary>A cell of a form.</summary>
/// <param name="Label">Its label; null for none.</param>
/// <param name="Span">How many columns it is wide.</param>
/// <param name="Rows">How many rows it is high.</param>
/// <param name="Control">What stands in it.</param>
public sealed record FormCell(string? Label, int Span, int Rows, FormControl Control);
