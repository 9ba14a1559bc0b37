using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Line">The line it starts on, counted from 1.</param>
/// <param name="Cells">Its cells, trimmed.</param>
public sealed record InputRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>
    /// A cell's text; empty when the row is shorter, or when the cell holds what stands for nothing ("N/A", "\N").
    /// </summary>
    public string Cell(int index) => Raw(index) is var raw && EmptyWords.Means(raw) ? string.Empty : raw;

    /// <summary>A cell's text as it stands.</summary>
    public string Raw(int index) => index >= 0 && index < Cells.Count ? Cells[index] : string.Empty;
}
