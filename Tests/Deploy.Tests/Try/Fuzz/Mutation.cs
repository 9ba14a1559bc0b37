namespace SalesCorner.Deploy.Tests.Try.Fuzz;

/// <summary>Changes an export at random, as people, spreadsheets and systems do.</summary>
/// <param name="seed">The seed.</param>
internal sealed class Mutation(uint seed)
{
    private static readonly string[] Odd =
    [
        "",
        "N/A",
        @"\N",
        "NULL",
        "-",
        "(blank)",
        "#REF!",
        "None",
        "Unassigned",
        "0",
        "-1",
        "(500)",
        "12.500",
        "12,500",
        "1.234,50",
        "1'250",
        "1 234",
        "$250K",
        "1.5M",
        "1.5E6",
        "1E400",
        "99999999999999999999999999999999",
        "R$ 5",
        "5 kr",
        "5 %",
        "31/12/2026",
        "12/31/2026",
        "2026-02-30",
        "0000-00-00",
        "9999-12-31",
        "10-Jan-26",
        "15 avr. 2021",
        "46032",
        "1736467200000",
        "2026-10-13T03:27:51Z",
        "24:00",
        "tomorrow",
        "Won",
        "Closed",
        "Verloren",
        "Limbo",
        "C2:WON",
        "Lost - duplicate",
        "'",
        "\"",
        "\"\"\"",
        "a\nb",
        "\t",
        "=1+1",
        "💥",
        "\uFEFF",
        "\u00A0",
        "Ø",
        "名前",
        "Ann One",
        "ann  one",
        "{}",
        new('x', 400),
        "EUR",
        "Doubloons",
        "true",
        "1,2,3",
        "1.2.3",
        "١٢",
        "½",
        "−5",
        "..",
        ",",
        "--",
        "e5",
        "NaN",
        "∞",
    ];

    private uint state = (seed * 2_654_435_761u) | 1u;

    /// <summary>A changed copy of an export.</summary>
    public List<IReadOnlyList<string>> Of(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var changed = rows.Select(row => row.ToList()).ToList();
        for (var times = 1 + Below(6); times > 0; times--)
        {
            Change(changed);
        }

        return [.. changed];
    }

    /// <summary>A number from 0 up to a limit.</summary>
    public int Below(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }

    private void Change(List<List<string>> rows)
    {
        var row = rows[Below(rows.Count)];
        var at = Below(row.Count);
        switch (Below(12))
        {
            case 0:
                rows.Add([.. row]);
                break;
            case 1 when rows.Count > 2:
                rows.RemoveAt(1 + Below(rows.Count - 1));
                break;
            case 2 when row.Count > 1:
                row.RemoveAt(at);
                break;
            case 3:
                row.Insert(at, Odd[Below(Odd.Length)]);
                break;
            case 4:
                (row[at], row[Below(row.Count)]) = (row[Below(row.Count)], row[at]);
                break;
            case 5:
                EveryRow(rows, cells => cells.RemoveAt(Math.Min(at, cells.Count - 1)));
                break;
            case 6:
                EveryRow(rows.Skip(1), cells => cells[Math.Min(at, cells.Count - 1)] = Odd[Below(Odd.Length)]);
                break;
            case 7:
                rows.Insert(Below(rows.Count), [Odd[Below(Odd.Length)]]);
                break;
            default:
                Put(rows[Math.Min(1 + Below(rows.Count), rows.Count - 1)]);
                break;
        }
    }

    private static void EveryRow(IEnumerable<List<string>> rows, Action<List<string>> change)
    {
        foreach (var cells in rows.Where(cells => cells.Count > 1))
        {
            change(cells);
        }
    }

    private void Put(List<string> cells)
    {
        var at = Below(cells.Count);
        cells[at] =
            Below(3) == 0 && cells[at].Length > 0
                ? cells[at].Remove(Below(cells[at].Length), 1)
                : Odd[Below(Odd.Length)];
    }
}
