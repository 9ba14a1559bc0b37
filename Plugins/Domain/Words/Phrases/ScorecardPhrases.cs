namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>Standards and scorecards.</summary>
internal static class ScorecardPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new("Win rate: {0}.", "Gewinnquote: {0}.", "Taux de réussite : {0}.", "Tasa de éxito: {0}."),
        new(
            "Odds of making the number: {0}.",
            "Aussicht, das Ziel zu erreichen: {0}.",
            "Chances d’atteindre l’objectif : {0}.",
            "Probabilidad de llegar a la cifra: {0}."
        ),
        new(
            "Requirement attainment: {0}.",
            "Bedarfsdeckung: {0}.",
            "Atteinte du besoin : {0}.",
            "Logro de la necesidad: {0}."
        ),
        new(
            "Forecast accuracy: {0}.",
            "Prognosegenauigkeit: {0}.",
            "Précision des prévisions : {0}.",
            "Precisión de la previsión: {0}."
        ),
        new(
            "Cycle of won deals: {0}.",
            "Zyklus gewonnener Verkaufschancen: {0}.",
            "Cycle des opportunités gagnées : {0}.",
            "Ciclo de las oportunidades ganadas: {0}."
        ),
        new(
            "Share of proactive time: {0}.",
            "Anteil proaktiver Zeit: {0}.",
            "Part de temps proactif : {0}.",
            "Proporción de tiempo proactivo: {0}."
        ),
        new(
            "New deals in the week: {0}.",
            "Neue Verkaufschancen in der Woche: {0}.",
            "Nouvelles opportunités dans la semaine : {0}.",
            "Oportunidades nuevas en la semana: {0}."
        ),
        new(
            "One-to-ones in four weeks: {0}.",
            "Mitarbeitergespräche in vier Wochen: {0}.",
            "Entretiens individuels en quatre semaines : {0}.",
            "Reuniones individuales en cuatro semanas: {0}."
        ),
        new(
            "Hours of a week: {0}.",
            "Stunden einer Woche: {0}.",
            "Heures d’une semaine : {0}.",
            "Horas de una semana: {0}."
        ),
        new(
            "Hours of a week: {0}, everybody",
            "Stunden einer Woche: {0}, alle",
            "Heures d’une semaine : {0}, tous",
            "Horas de una semana: {0}, todos"
        ),
        new(
            "Win rate: {0}, everybody",
            "Gewinnquote: {0}, alle",
            "Taux de réussite : {0}, tous",
            "Tasa de éxito: {0}, todos"
        ),
        new(
            "Odds of making the number: {0}, everybody",
            "Aussicht, das Ziel zu erreichen: {0}, alle",
            "Chances d’atteindre l’objectif : {0}, tous",
            "Probabilidad de llegar a la cifra: {0}, todos"
        ),
        new(
            "Requirement attainment: {0}, everybody",
            "Bedarfsdeckung: {0}, alle",
            "Atteinte du besoin : {0}, tous",
            "Logro de la necesidad: {0}, todos"
        ),
        new(
            "Forecast accuracy: {0}, everybody",
            "Prognosegenauigkeit: {0}, alle",
            "Précision des prévisions : {0}, tous",
            "Precisión de la previsión: {0}, todos"
        ),
        new(
            "Cycle of won deals: {0}, everybody",
            "Zyklus gewonnener Verkaufschancen: {0}, alle",
            "Cycle des opportunités gagnées : {0}, tous",
            "Ciclo de las oportunidades ganadas: {0}, todos"
        ),
        new(
            "Share of proactive time: {0}, everybody",
            "Anteil proaktiver Zeit: {0}, alle",
            "Part de temps proactif : {0}, tous",
            "Proporción de tiempo proactivo: {0}, todos"
        ),
        new(
            "New deals in the week: {0}, everybody",
            "Neue Verkaufschancen in der Woche: {0}, alle",
            "Nouvelles opportunités dans la semaine : {0}, tous",
            "Oportunidades nuevas en la semana: {0}, todos"
        ),
        new(
            "One-to-ones in four weeks: {0}, everybody",
            "Mitarbeitergespräche in vier Wochen: {0}, alle",
            "Entretiens individuels en quatre semaines : {0}, tous",
            "Reuniones individuales en cuatro semanas: {0}, todos"
        ),
        new(
            "Hours of a week: {0}, {1}",
            "Stunden einer Woche: {0}, {1}",
            "Heures d’une semaine : {0}, {1}",
            "Horas de una semana: {0}, {1}"
        ),
        new("{0} hours", "{0} Stunden", "{0} heures", "{0} horas"),
        new("Win rate: {0}, {1}", "Gewinnquote: {0}, {1}", "Taux de réussite : {0}, {1}", "Tasa de éxito: {0}, {1}"),
        new(
            "Odds of making the number: {0}, {1}",
            "Aussicht, das Ziel zu erreichen: {0}, {1}",
            "Chances d’atteindre l’objectif : {0}, {1}",
            "Probabilidad de llegar a la cifra: {0}, {1}"
        ),
        new(
            "Requirement attainment: {0}, {1}",
            "Bedarfsdeckung: {0}, {1}",
            "Atteinte du besoin : {0}, {1}",
            "Logro de la necesidad: {0}, {1}"
        ),
        new(
            "Forecast accuracy: {0}, {1}",
            "Prognosegenauigkeit: {0}, {1}",
            "Précision des prévisions : {0}, {1}",
            "Precisión de la previsión: {0}, {1}"
        ),
        new(
            "Cycle of won deals: {0}, {1}",
            "Zyklus gewonnener Verkaufschancen: {0}, {1}",
            "Cycle des opportunités gagnées : {0}, {1}",
            "Ciclo de las oportunidades ganadas: {0}, {1}"
        ),
        new(
            "Share of proactive time: {0}, {1}",
            "Anteil proaktiver Zeit: {0}, {1}",
            "Part de temps proactif : {0}, {1}",
            "Proporción de tiempo proactivo: {0}, {1}"
        ),
        new(
            "New deals in the week: {0}, {1}",
            "Neue Verkaufschancen in der Woche: {0}, {1}",
            "Nouvelles opportunités dans la semaine : {0}, {1}",
            "Oportunidades nuevas en la semana: {0}, {1}"
        ),
        new(
            "One-to-ones in four weeks: {0}, {1}",
            "Mitarbeitergespräche in vier Wochen: {0}, {1}",
            "Entretiens individuels en quatre semaines : {0}, {1}",
            "Reuniones individuales en cuatro semanas: {0}, {1}"
        ),
        new(
            "✓ {0} (standard {1}), up {2}",
            "✓ {0} (Standard {1}), um {2} gestiegen",
            "✓ {0} (standard {1}), en hausse de {2}",
            "✓ {0} (estándar {1}), sube {2}"
        ),
        new(
            "✓ {0} (standard {1}), down {2}",
            "✓ {0} (Standard {1}), um {2} gefallen",
            "✓ {0} (standard {1}), en baisse de {2}",
            "✓ {0} (estándar {1}), baja {2}"
        ),
        new(
            "✓ {0} (standard {1}), as before",
            "✓ {0} (Standard {1}), wie zuvor",
            "✓ {0} (standard {1}), comme avant",
            "✓ {0} (estándar {1}), como antes"
        ),
        new("✓ {0} (standard {1})", "✓ {0} (Standard {1})", "✓ {0} (standard {1})", "✓ {0} (estándar {1})"),
        new(
            "✗ {0} (standard {1}), up {2}",
            "✗ {0} (Standard {1}), um {2} gestiegen",
            "✗ {0} (standard {1}), en hausse de {2}",
            "✗ {0} (estándar {1}), sube {2}"
        ),
        new(
            "✗ {0} (standard {1}), down {2}",
            "✗ {0} (Standard {1}), um {2} gefallen",
            "✗ {0} (standard {1}), en baisse de {2}",
            "✗ {0} (estándar {1}), baja {2}"
        ),
        new(
            "✗ {0} (standard {1}), as before",
            "✗ {0} (Standard {1}), wie zuvor",
            "✗ {0} (standard {1}), comme avant",
            "✗ {0} (estándar {1}), como antes"
        ),
        new("✗ {0} (standard {1})", "✗ {0} (Standard {1})", "✗ {0} (standard {1})", "✗ {0} (estándar {1})"),
        new(
            "– no data (standard {0})",
            "– keine Daten (Standard {0})",
            "– aucune donnée (standard {0})",
            "– sin datos (estándar {0})"
        ),
        new("no data this week", "keine Daten in dieser Woche", "aucune donnée cette semaine", "sin datos esta semana"),
        new(
            "{0} of 1 standard met.",
            "{0} von 1 Standard erfüllt.",
            "{0} standard sur 1 respecté.",
            "{0} de 1 estándar cumplido."
        ),
        new(
            "{0} of {1} standards met.",
            "{0} von {1} Standards erfüllt.",
            "{0} standards sur {1} respectés.",
            "{0} de {1} estándares cumplidos."
        ),
        new(
            "No deal was won in the window.",
            "Im Betrachtungszeitraum wurde keine Verkaufschance gewonnen.",
            "Aucune opportunité n’a été gagnée dans la fenêtre.",
            "No se ganó ninguna oportunidad en la ventana."
        ),
        new(
            "Fewer than two closed periods have a call and a result.",
            "Weniger als zwei abgeschlossene Zeiträume haben eine Einschätzung und ein Ergebnis.",
            "Moins de deux périodes closes ont une estimation et un résultat.",
            "Menos de dos períodos cerrados tienen una estimación y un resultado."
        ),
        new(
            "The time of the week was not measured.",
            "Die Zeit der Woche wurde nicht gemessen.",
            "Le temps de la semaine n’a pas été mesuré.",
            "No se midió el tiempo de la semana."
        ),
        new(
            "There is no quota, or too little history.",
            "Es gibt keine Vorgabe, oder die Vorgeschichte reicht nicht.",
            "Il n’y a pas de quota, ou l’historique est trop court.",
            "No hay cuota, o hay muy poco historial."
        ),
        new(
            "Coverage could not be computed.",
            "Die Abdeckung konnte nicht berechnet werden.",
            "La couverture n’a pas pu être calculée.",
            "No se pudo calcular la cobertura."
        ),
        new("week of {0}", "Woche ab {0}", "semaine du {0}", "semana del {0}"),
        new("Team of {0}", "Team von {0}", "Équipe de {0}", "Equipo de {0}"),
    ];
}
