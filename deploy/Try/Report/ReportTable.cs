using Spectre.Console;

namespace SalesCorner.Deploy.Try.Report;

/// <summary>A column of a <see cref="ReportTable"/>.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Importance">0 stays whatever the width; of the others the highest number goes first.</param>
/// <param name="IsNumber">Whether it stands to the right.</param>
internal sealed record ReportColumn(string Header, int Importance, bool IsNumber = true);

/// <summary>A cell of a <see cref="ReportTable"/>.</summary>
/// <param name="Text">What it says; nothing and "–" are empty.</param>
/// <param name="Colour">The colour where there are colours.</param>
internal readonly record struct ReportCell(string Text, string Colour = "default")
{
    /// <summary>Stands in a cell about which the data says nothing.</summary>
    public const string Unknown = "–";

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || Text == Unknown;

    /// <summary>A cell without a colour.</summary>
    public static implicit operator ReportCell(string text) => new(text);
}

/// <summary>
/// A table that fits the console: columns in which no row says anything are left out, then the least important ones
/// until the rest fits.
/// </summary>
/// <param name="columns">The columns, from left to right.</param>
internal sealed class ReportTable(params ReportColumn[] columns)
{
    // Of the simple border: a blank on both sides of a cell, one between two, one at each end.
    private const int PerColumn = 3;
    private const int Ends = 1;

    private readonly List<ReportCell[]> rows = [];

    /// <summary>Adds a row, a cell a column.</summary>
    public void Add(params ReportCell[] cells) => rows.Add(cells);

    /// <summary>Adds an empty row, which sets the next ones apart.</summary>
    public void AddGap() => rows.Add([.. columns.Select(_ => new ReportCell(string.Empty))]);

    /// <summary>Prints as many columns as the console is wide enough for.</summary>
    public void WriteTo(IAnsiConsole console)
    {
        var kept = Kept(console.Profile.Width);
        var table = new Table().Border(TableBorder.Simple);
        foreach (var place in kept)
        {
            var column = new TableColumn(Markup.Escape(columns[place].Header));
            column.NoWrap = place > 0;
            table.AddColumn(columns[place].IsNumber ? column.RightAligned() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(kept.Select(place => new Text(row[place].Text, Style.Parse(row[place].Colour))));
        }

        console.Write(table);
    }

    private List<int> Kept(int width)
    {
        var kept = Enumerable
            .Range(0, columns.Length)
            .Where(place => columns[place].Importance == 0 || rows.Exists(row => !row[place].IsEmpty))
            .ToList();
        while (kept.Sum(WidthOf) + Ends > width && kept.Exists(place => columns[place].Importance > 0))
        {
            kept.Remove(kept.MaxBy(place => columns[place].Importance));
        }

        return kept;
    }

    private int WidthOf(int place) =>
        Math.Max(columns[place].Header.Length, rows.Max(row => (int?)row[place].Text.Length) ?? 0) + PerColumn;
}
