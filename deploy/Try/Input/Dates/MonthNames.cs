namespace SalesCorner.Deploy.Try.Input.Dates;

/// <summary>
/// Names of months as exports write them in English, German, French, Spanish, Portuguese, Dutch, Italian, Swedish,
/// Norwegian, Danish and Polish.
/// </summary>
public static class MonthNames
{
    private const int ShortestPrefix = 3;

    private static readonly string[] Months =
    [
        "jan january januar jaenner janner janvier janv enero ene janeiro januari gennaio gen january "
            + "styczen stycznia sty",
        "feb february februar fevrier fevr fev febrero fevereiro februari febbraio luty lutego lut",
        "mar march marz maerz mrz mars marzo marco maart mrt marzec marca",
        "apr april avril avr abril abr aprile kwiecien kwietnia kwi",
        "may mai mayo maio mei maggio mag maj maja",
        "jun june juni juin junio junho giugno giu czerwiec czerwca cze",
        "jul july juli juillet juil julio julho luglio lug lipiec lipca lip",
        "aug august aout aou agosto ago augustus augusti sierpien sierpnia sie",
        "sep sept september septembre septiembre setiembre setembro set settembre sett wrzesien wrzesnia wrz",
        "oct october oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz",
        "nov november novembre noviembre novembro listopad listopada lis",
        "dec december dezember dez decembre diciembre dic dezembro dicembre desember des grudzien grudnia gru",
    ];

    private static readonly HashSet<string> Fillers = Set(
        "st nd rd th er e o a de del of le la den der the du em um el il di at om kl uhr"
    );

    private static readonly HashSet<string> Weekdays = Set(
        "mon tue wed thu fri sat sun tues weds thur thurs monday tuesday wednesday thursday friday saturday sunday "
            + "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
            + "lun mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche "
            + "lunes martes mie miercoles jue jueves vie viernes sab sabado dom domingo seg segunda ter terca "
            + "qua quarta qui quinta sex sexta feira "
            + "ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lunedi martedi "
            + "mercoledi giovedi venerdi sabato domenica gio"
    );

    private static readonly Dictionary<string, int> Numbers = Months
        .SelectMany((names, index) => names.Split(' ').Distinct(StringComparer.Ordinal), (names, name) => name)
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(
            name => name,
            name => Array.FindIndex(Months, names => names.Split(' ').Contains(name, StringComparer.Ordinal)) + 1,
            StringComparer.Ordinal
        );

    /// <summary>The month, 1 to 12, that a folded word names; null when it names none.</summary>
    public static int? Of(string folded) =>
        Numbers.TryGetValue(folded, out var month) ? month
        : folded.Length > ShortestPrefix
        && Numbers.Keys.FirstOrDefault(name =>
            name.Length > folded.Length && name.StartsWith(folded, StringComparison.Ordinal)
        )
            is { } longer
            ? Numbers[longer]
        : null;

    /// <summary>
    /// Whether a folded word in a date says nothing: "of", "de", the "th" of "15th", a day of the week.
    /// </summary>
    public static bool SaysNothing(string folded) => Fillers.Contains(folded) || Weekdays.Contains(folded);

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
