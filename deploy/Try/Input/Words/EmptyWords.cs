namespace SalesCorner.Deploy.Try.Input.Words;

/// <summary>What stands in cells in the place of nothing.</summary>
public static class EmptyWords
{
    private const int Longest = 16;

    private static readonly HashSet<string> Placeholders = new(StringComparer.OrdinalIgnoreCase)
    {
        @"\N",
        "NULL",
        "(null)",
        "<null>",
        "[null]",
        "nil",
        "NaN",
        "NA",
        "N/A",
        "#N/A",
        "(N/A)",
        "n.a.",
        "n. a.",
        "k.A.",
        "k. A.",
        "n.d.",
        "-",
        "--",
        "---",
        "–",
        "—",
        "None",
        "(none)",
        "--None--",
        "-None-",
        "(blank)",
        "(empty)",
        "(no value)",
        "No value",
        "(not set)",
        "Not set",
        "(leer)",
        "(vide)",
        "(vacío)",
        "(en blanco)",
        "(vazio)",
        "(em branco)",
        "(leeg)",
        "(vuoto)",
        "#NULL!",
        "#REF!",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NV",
        "#NUM!",
    };

    private static readonly HashSet<string> Nobodies = new(StringComparer.Ordinal)
    {
        "unassigned",
        "notassigned",
        "noowner",
        "nobody",
        "noone",
        "unowned",
        "ownerless",
        "unknown",
        "unknownowner",
        "nouser",
        "nichtzugewiesen",
        "nichtzugeordnet",
        "keinbesitzer",
        "ohnebesitzer",
        "niemand",
        "unbekannt",
        "sinasignar",
        "sinpropietario",
        "noasignado",
        "nadie",
        "nonassigne",
        "nonattribue",
        "aucun",
        "aucunproprietaire",
        "personne",
        "naoatribuido",
        "semproprietario",
        "ninguem",
        "niettoegewezen",
        "geeneigenaar",
        "nonassegnato",
        "nessuno",
        "nessunproprietario",
        "ninguno",
        "nenhum",
    };

    /// <summary>Whether a trimmed cell says that nothing is known.</summary>
    public static bool Means(string cell) =>
        cell.Length == 0 || (cell.Length <= Longest && Placeholders.Contains(cell));

    /// <summary>Whether an owner's name says that a deal has none.</summary>
    public static bool MeanNobody(string owner) => Nobodies.Contains(Folded.Bare(owner));
}
