using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.Input.Rules;
using SalesCorner.Deploy.Try.Input.Tables;

namespace SalesCorner.Deploy.Try.Input.Layouts;

/// <summary>The columns without which nothing can be computed, and what to do where one is missing.</summary>
internal static class RequiredColumns
{
    /// <summary>Checks that a file says who owns a deal and whether it is closed.</summary>
    /// <exception cref="CommandFailedException">It does not.</exception>
    public static void Demand(
        InputTable table,
        IReadOnlyCollection<DealField> found,
        IReadOnlyList<KeyValuePair<string, DealField>> meanings
    )
    {
        if (!found.Contains(DealField.Owner))
        {
            throw new CommandFailedException(
                $"{Recognised(table, meanings)}no column says who owns a "
                    + $"deal{Wanted(meanings, DealField.Owner)}. {Cure(table)}"
            );
        }

        if (!found.Contains(DealField.Stage) && !found.Contains(DealField.Outcome) && !found.Contains(DealField.IsWon))
        {
            throw new CommandFailedException(
                $"{Recognised(table, meanings)}no column says whether a deal is open, won or "
                    + $"lost{Wanted(meanings, DealField.Stage)}. {Cure(table)}"
            );
        }
    }

    /// <summary>What to do about a file whose columns are not known.</summary>
    public static string Unknown(InputTable table)
    {
        return DealLayout.Nearest(table.Header) is { } nearest
            ? $"{table.Name}: it looks like a {nearest.Title}, but the column '{nearest.Missing}' is missing "
                + $"({Shown(table)}). {Cure(table)}"
            : $"{table.Name}: no known export has such columns ({Shown(table)}). Run {Mapping(table)}";
    }

    /// <summary>The columns of a file, shortened.</summary>
    public static string Shown(InputTable table)
    {
        const int Longest = 200;
        var header = string.Join(", ", table.Header);
        return header.Length <= Longest ? header : header[..Longest] + "…";
    }

    private static string Recognised(InputTable table, IReadOnlyList<KeyValuePair<string, DealField>> meanings) =>
        LayoutOf(meanings) is { IsPlain: false } layout
            ? $"{table.Name}: it looks like a {layout.Title}, but "
            : $"{table.Name}: ";

    private static string Wanted(IReadOnlyList<KeyValuePair<string, DealField>> meanings, DealField field) =>
        LayoutOf(meanings)?.HeadingOf(field) is { } heading ? $" (there it is called '{heading}')" : string.Empty;

    private static DealLayout? LayoutOf(IReadOnlyList<KeyValuePair<string, DealField>> meanings) =>
        KnownLayouts.All.FirstOrDefault(layout => ReferenceEquals(layout.Columns, meanings));

    private static string Cure(InputTable table) => $"Add it to the export, or run {Mapping(table)}";

    private static string Mapping(InputTable table) =>
        $"salescorner try --data \"{table.Name}\" --write-map map.json: it writes a map with a guess for "
        + "every column (docs/input.md).";
}
