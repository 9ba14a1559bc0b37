namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>What a forecast says: how right the calls have been, and what today’s reads then.</summary>
internal static class ForecastPhrases
{
    private static readonly Phrase[] Records =
    [
        new(
            "Your commit has been {0} too high over {1} {2} (happy ears)",
            "Ihre Zusage lag über {1} {2} um {0} zu hoch (zu optimistisch)",
            "Votre engagement a été de {0} trop haut sur {1} {2} (trop optimiste)",
            "Su compromiso ha sido un {0} demasiado alto en {1} {2} (demasiado optimista)"
        ),
        new(
            "Your commit has been {0} too low over {1} {2} (sandbagging)",
            "Ihre Zusage lag über {1} {2} um {0} zu niedrig (tiefgestapelt)",
            "Votre engagement a été de {0} trop bas sur {1} {2} (trop prudent)",
            "Su compromiso ha sido un {0} demasiado bajo en {1} {2} (demasiado cauto)"
        ),
        new(
            "Your commit has been straight over {0} {1}, {2} too high",
            "Ihre Zusage war über {0} {1} verlässlich, {2} zu hoch",
            "Votre engagement a été juste sur {0} {1}, {2} trop haut",
            "Su compromiso ha sido certero en {0} {1}, un {2} demasiado alto"
        ),
        new(
            "Your commit has been straight over {0} {1}, {2} too low",
            "Ihre Zusage war über {0} {1} verlässlich, {2} zu niedrig",
            "Votre engagement a été juste sur {0} {1}, {2} trop bas",
            "Su compromiso ha sido certero en {0} {1}, un {2} demasiado bajo"
        ),
    ];

    private static readonly Phrase[] Corrections =
    [
        new(
            "; corrected for that, today's {0} reads {1}",
            "; danach berichtigt heißen die heutigen {0} eher {1}",
            " ; corrigés en conséquence, les {0} d’aujourd’hui se lisent {1}",
            "; corregido según eso, los {0} de hoy equivalen a {1}"
        ),
    ];

    private static readonly Phrase[] Paces =
    [
        new(
            "; pace says {0}, range {1} to {2}.",
            "; das Tempo sagt {0}, Spanne {1} bis {2}.",
            " ; le rythme dit {0}, entre {1} et {2}.",
            "; el ritmo dice {0}, entre {1} y {2}."
        ),
        new(".", ".", ".", "."),
    ];

    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        .. from record in Records
        from correction in Corrections
        from pace in Paces
        select record.Then(correction).Then(pace),
        .. from record in Records from pace in Paces select record.Then(pace),
        new(
            "Too few: {0} with a call and a result, and a bias is told from {1} on.",
            "Zu wenige: {0} mit Einschätzung und Ergebnis; eine Verzerrung zeigt sich ab {1}.",
            "Trop peu : {0} avec une estimation et un résultat ; un biais se constate à partir de {1}.",
            "Muy pocos: {0} con estimación y resultado; un sesgo se aprecia a partir de {1}."
        ),
        new("1 closed period", "1 abgeschlossener Zeitraum", "1 période close", "1 período cerrado"),
        new("{0} closed periods", "{0} abgeschlossene Zeiträume", "{0} périodes closes", "{0} períodos cerrados"),
        new(
            "Nothing was won in the periods that have a call: no bias can be told.",
            "In den Zeiträumen mit einer Einschätzung wurde nichts gewonnen: Eine Verzerrung lässt sich "
                + "nicht angeben.",
            "Rien n’a été gagné dans les périodes qui ont une estimation : aucun biais ne peut être constaté.",
            "No se ganó nada en los períodos que tienen estimación: no se puede apreciar ningún sesgo."
        ),
        new(
            "Pace says {0}, range {1} to {2}.",
            "Das Tempo sagt {0}, Spanne {1} bis {2}.",
            "Le rythme dit {0}, entre {1} et {2}.",
            "El ritmo dice {0}, entre {1} y {2}."
        ),
        new(
            "Pace has no figure for this period.",
            "Das Tempo hat für diesen Zeitraum keine Zahl.",
            "Le rythme n’a pas de chiffre pour cette période.",
            "El ritmo no tiene cifra para este período."
        ),
        new(
            "The rep has called {0}.",
            "Der Verkäufer hat {0} zugesagt.",
            "Le commercial a annoncé {0}.",
            "El comercial ha estimado {0}."
        ),
        new(
            "Nobody has typed a commit: {0} is from deals, what is won and what stands in the forecast "
                + "category Committed.",
            "Niemand hat eine Zusage eingegeben: {0} stammt aus Verkaufschancen, dem Gewonnenen und dem, was "
                + "in der Prognosekategorie „Zugesagt“ steht.",
            "Personne n’a saisi d’engagement : {0} vient des opportunités, de ce qui est gagné et de ce qui "
                + "est dans la catégorie de prévision « Engagé ».",
            "Nadie ha escrito un compromiso: {0} procede de las oportunidades, de lo ganado y de lo que está "
                + "en la categoría de previsión «Comprometido»."
        ),
        new(
            "Nobody has typed a commit, and deals have no forecast category here: there is no call.",
            "Niemand hat eine Zusage eingegeben, und Verkaufschancen haben hier keine Prognosekategorie: Es "
                + "gibt keine Einschätzung.",
            "Personne n’a saisi d’engagement et les opportunités n’ont pas ici de catégorie de prévision : "
                + "il n’y a pas d’estimation.",
            "Nadie ha escrito un compromiso y aquí las oportunidades no tienen categoría de previsión: no "
                + "hay estimación."
        ),
        new(
            "The call has risen by {0} since last week.",
            "Die Einschätzung ist seit letzter Woche um {0} gestiegen.",
            "L’estimation a augmenté de {0} depuis la semaine dernière.",
            "La estimación ha subido {0} desde la semana pasada."
        ),
        new(
            "The call has fallen by {0} since last week.",
            "Die Einschätzung ist seit letzter Woche um {0} gefallen.",
            "L’estimation a baissé de {0} depuis la semaine dernière.",
            "La estimación ha bajado {0} desde la semana pasada."
        ),
        new(
            "The call is that of last week.",
            "Die Einschätzung ist die der letzten Woche.",
            "L’estimation est celle de la semaine dernière.",
            "La estimación es la de la semana pasada."
        ),
        new(
            "No call was kept a week ago: a change is told from the second week on.",
            "Vor einer Woche wurde keine Einschätzung festgehalten: Eine Änderung zeigt sich ab der zweiten "
                + "Woche.",
            "Aucune estimation n’a été conservée il y a une semaine : un changement se voit à partir de la "
                + "deuxième semaine.",
            "Hace una semana no se guardó ninguna estimación: un cambio se aprecia a partir de la segunda " + "semana."
        ),
        new(
            "The period is over: {0} was won, and the last call was {1}.",
            "Der Zeitraum ist vorbei: {0} wurden gewonnen, die letzte Einschätzung war {1}.",
            "La période est terminée : {0} ont été gagnés, et la dernière estimation était de {1}.",
            "El período ha terminado: se ganaron {0} y la última estimación era {1}."
        ),
        new(
            "The period is over: {0} was won, and nobody had called it.",
            "Der Zeitraum ist vorbei: {0} wurden gewonnen, und niemand hatte es eingeschätzt.",
            "La période est terminée : {0} ont été gagnés, et personne ne l’avait estimé.",
            "El período ha terminado: se ganaron {0} y nadie lo había estimado."
        ),
        new(
            "It is judged by the calls of half time.",
            "Beurteilt wird nach den Einschätzungen zur Halbzeit.",
            "Jugé d’après les estimations à mi-parcours.",
            "Se juzga por las estimaciones a mitad del período."
        ),
        new(
            "It is judged by the calls of the last month's first day.",
            "Beurteilt wird nach den Einschätzungen vom ersten Tag des letzten Monats.",
            "Jugé d’après les estimations du premier jour du dernier mois.",
            "Se juzga por las estimaciones del primer día del último mes."
        ),
        new(
            "It is judged by the calls of the first day.",
            "Beurteilt wird nach den Einschätzungen vom ersten Tag.",
            "Jugé d’après les estimations du premier jour.",
            "Se juzga por las estimaciones del primer día."
        ),
        new("two", "zwei", "deux", "dos"),
        new("three", "drei", "trois", "tres"),
        new("four", "vier", "quatre", "cuatro"),
        new("years", "Jahre", "exercices", "años"),
        new("half-years", "Halbjahre", "semestres", "semestres"),
        new("quarters", "Quartale", "trimestres", "trimestres"),
        new("months", "Monate", "mois", "meses"),
        new(
            "periods of four weeks",
            "Zeiträume von vier Wochen",
            "périodes de quatre semaines",
            "períodos de cuatro semanas"
        ),
        new("periods", "Zeiträume", "périodes", "períodos"),
    ];
}
