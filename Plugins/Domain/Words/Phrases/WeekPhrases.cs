namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>A rep’s week: how the time was spent.</summary>
internal static class WeekPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "Nothing was completed in this week, or nobody logged it.",
            "In dieser Woche wurde nichts abgeschlossen, oder niemand hat es erfasst.",
            "Rien n’a été terminé cette semaine, ou personne ne l’a consigné.",
            "En esta semana no se completó nada, o nadie lo registró."
        ),
        new(
            "Only {0} % of the organisation's calls are marked incoming, so nobody can know who called: a "
                + "call counts as proactive only when it was planned.",
            "Nur {0} % der Anrufe der Organisation sind als eingehend markiert, also kann niemand wissen, "
                + "wer angerufen hat: Ein Anruf zählt nur dann als proaktiv, wenn er geplant war.",
            "Seuls {0} % des appels de l’organisation sont marqués comme entrants, on ne peut donc pas "
                + "savoir qui a appelé : un appel ne compte comme proactif que s’il était planifié.",
            "Solo el {0} % de las llamadas de la organización están marcadas como entrantes, así que no se "
                + "puede saber quién llamó: una llamada cuenta como proactiva solo si estaba planificada."
        ),
        new(
            "No call says who called: a call counts as proactive only when it was planned.",
            "Kein Anruf sagt, wer angerufen hat: Ein Anruf zählt nur dann als proaktiv, wenn er geplant war.",
            "Aucun appel n’indique qui a appelé : un appel ne compte comme proactif que s’il était planifié.",
            "Ninguna llamada dice quién llamó: una llamada cuenta como proactiva solo si estaba planificada."
        ),
        new(
            "{0} % of a {1}-hour week was planned work with customers (target {2} %); everything is logged.",
            "{0} % einer Woche mit {1} Stunden waren geplante Arbeit mit Kunden (Soll {2} %); alles ist " + "erfasst.",
            "{0} % d’une semaine de {1} heures ont été du travail planifié avec des clients (cible {2} %) ; "
                + "tout est consigné.",
            "El {0} % de una semana de {1} horas fue trabajo planificado con clientes (objetivo {2} %); todo "
                + "está registrado."
        ),
        new(
            "{0} % of a {1}-hour week was planned work with customers (target {2} %); {3} hours are not " + "logged.",
            "{0} % einer Woche mit {1} Stunden waren geplante Arbeit mit Kunden (Soll {2} %); {3} Stunden "
                + "sind nicht erfasst.",
            "{0} % d’une semaine de {1} heures ont été du travail planifié avec des clients (cible {2} %) ; "
                + "{3} heures ne sont pas consignées.",
            "El {0} % de una semana de {1} horas fue trabajo planificado con clientes (objetivo {2} %); {3} "
                + "horas están sin registrar."
        ),
        new(
            "{0} more hours of it would meet the target.",
            "{0} Stunden mehr davon würden das Soll erreichen.",
            "{0} heures de plus atteindraient la cible.",
            "{0} horas más alcanzarían el objetivo."
        ),
    ];
}
