namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>What baselines and the record of the night say.</summary>
internal static class BaselinePhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "No closed deal yet.",
            "Noch keine abgeschlossene Verkaufschance.",
            "Aucune opportunité clôturée pour l’instant.",
            "Aún no hay oportunidades cerradas."
        ),
        new(
            "Too few closed deals to tell: 5 are needed.",
            "Zu wenige abgeschlossene Verkaufschancen für ein Urteil: 5 sind nötig.",
            "Trop peu d’opportunités clôturées pour juger : il en faut 5.",
            "Muy pocas oportunidades cerradas para juzgar: se necesitan 5."
        ),
        new(
            "Not predictive yet: good scores have not gone with winning more clearly than weak ones.",
            "Noch nicht aussagekräftig: Gute Punktzahlen gingen nicht deutlicher mit Gewinnen einher als "
                + "schwache.",
            "Pas encore prédictif : les bons scores ne sont pas allés de pair avec plus de gains que les " + "faibles.",
            "Aún no predictivo: las buenas puntuaciones no han ido acompañadas de más éxitos que las débiles."
        ),
        new(
            "Not predictive yet: deals that were stale by this rule were not clearly won less often than "
                + "those that were not.",
            "Noch nicht aussagekräftig: Verkaufschancen, die nach dieser Regel stockten, wurden nicht "
                + "deutlich seltener gewonnen als andere.",
            "Pas encore prédictif : les opportunités stagnantes selon cette règle n’ont pas été nettement "
                + "moins souvent gagnées que les autres.",
            "Aún no predictivo: las oportunidades estancadas según esta regla no se ganaron claramente menos "
                + "que las demás."
        ),
        new(
            "The win rates of your reps differ more than chance would make them.",
            "Die Gewinnquoten Ihrer Verkäufer unterscheiden sich mehr, als es der Zufall erklärt.",
            "Les taux de réussite de vos commerciaux diffèrent plus que le hasard ne l’explique.",
            "Las tasas de éxito de sus comerciales difieren más de lo que explica el azar."
        ),
        new(
            "The win rates of your reps do not differ more than chance would make them.",
            "Die Gewinnquoten Ihrer Verkäufer unterscheiden sich nicht mehr, als es der Zufall erklärt.",
            "Les taux de réussite de vos commerciaux ne diffèrent pas plus que le hasard ne l’explique.",
            "Las tasas de éxito de sus comerciales no difieren más de lo que explica el azar."
        ),
        new(
            "No deal closed in the window.",
            "Im Betrachtungszeitraum wurde keine Verkaufschance abgeschlossen.",
            "Aucune opportunité n’a été clôturée dans la fenêtre.",
            "No se cerró ninguna oportunidad en la ventana."
        ),
        new(
            "Such odds have not been given yet.",
            "Solche Aussichten wurden noch nicht genannt.",
            "De telles chances n’ont pas encore été annoncées.",
            "Aún no se han dado tales probabilidades."
        ),
        new(
            "On average {0} % was said.",
            "Im Mittel wurden {0} % genannt.",
            "En moyenne, {0} % ont été annoncés.",
            "De media se dijo {0} %."
        ),
        new(
            "Brier score {0} against {1} of always saying {2} %: better than guessing.",
            "Brier-Wert {0} gegen {1}, wenn man immer {2} % sagt: besser als geraten.",
            "Score de Brier {0} contre {1} en disant toujours {2} % : mieux que deviner.",
            "Puntuación de Brier {0} frente a {1} de decir siempre {2} %: mejor que adivinar."
        ),
        new(
            "Brier score {0} against {1} of always saying {2} %: not better than guessing yet.",
            "Brier-Wert {0} gegen {1}, wenn man immer {2} % sagt: noch nicht besser als geraten.",
            "Score de Brier {0} contre {1} en disant toujours {2} % : pas encore mieux que deviner.",
            "Puntuación de Brier {0} frente a {1} de decir siempre {2} %: aún no mejor que adivinar."
        ),
        new("Odds on the first day", "Aussicht am ersten Tag", "Chances au premier jour", "Probabilidad el primer día"),
        new("Odds at half time", "Aussicht zur Halbzeit", "Chances à mi-parcours", "Probabilidad a mitad del período"),
        new("Odds after 80 %", "Aussicht nach 80 %", "Chances après 80 %", "Probabilidad tras el 80 %"),
        new(
            "Odds of {0} to {1} %",
            "Aussicht von {0} bis {1} %",
            "Chances de {0} à {1} %",
            "Probabilidad del {0} al {1} %"
        ),
        new("Organisation", "Organisation", "Organisation", "Organización"),
        new("Business unit", "Unternehmenseinheit", "Division", "Unidad de negocio"),
        new("Grade {0}", "Note {0}", "Note {0}", "Nota {0}"),
        new("No activity", "Keine Aktivität", "Aucune activité", "Sin actividad"),
        new("No next step", "Kein nächster Schritt", "Pas de prochaine étape", "Sin siguiente paso"),
        new("Stuck in stage", "Hängt in Phase fest", "Bloquée dans l’étape", "Atascada en fase"),
        new("Overdue close", "Abschluss überfällig", "Clôture dépassée", "Cierre vencido"),
        new("Pushed too often", "Zu oft verschoben", "Trop souvent reportée", "Aplazada demasiadas veces"),
        new(
            "Booked step missed",
            "Vereinbarter Schritt verpasst",
            "Étape convenue manquée",
            "Paso acordado incumplido"
        ),
        new("Single contact", "Einzelkontakt", "Contact unique", "Contacto único"),
        new("{0}: warned of", "{0}: davor gewarnt", "{0} : signalée", "{0}: con aviso"),
        new("{0}: not warned of", "{0}: nicht davor gewarnt", "{0} : non signalée", "{0}: sin aviso"),
        new("{0}: stale by it", "{0}: danach stockend", "{0} : stagnante pour cela", "{0}: estancada por ello"),
        new(
            "{0}: not stale by it",
            "{0}: danach nicht stockend",
            "{0} : non stagnante pour cela",
            "{0}: no estancada por ello"
        ),
        new(
            "Own deals but cannot read Sales Corner's tables, so that SYSTEM keeps their rows and only "
                + "administrators see them: {0} and {1} more. Give them the role SalesCorner Rep (a team as well), "
                + "or hand their deals on; the next night gives them their rows.",
            "Besitzen Verkaufschancen, dürfen aber die Tabellen von Sales Corner nicht lesen, sodass SYSTEM "
                + "ihre Zeilen verwahrt und nur Administratoren sie sehen: {0} und {1} weitere. Geben Sie ihnen "
                + "die Rolle SalesCorner Rep (auch einem Team), oder übergeben Sie ihre Verkaufschancen; der "
                + "nächste Nachtlauf gibt ihnen ihre Zeilen.",
            "Possèdent des opportunités mais ne peuvent pas lire les tables de Sales Corner : SYSTEM garde "
                + "leurs lignes et seuls les administrateurs les voient : {0} et {1} autres. Donnez-leur le rôle "
                + "SalesCorner Rep (à une équipe aussi), ou transmettez leurs opportunités ; le prochain "
                + "traitement de nuit leur donnera leurs lignes.",
            "Tienen oportunidades pero no pueden leer las tablas de Sales Corner, así que SYSTEM guarda sus "
                + "filas y solo los administradores las ven: {0} y {1} más. Deles el rol SalesCorner Rep (a un "
                + "equipo también) o traspase sus oportunidades; el próximo proceso nocturno les dará sus filas."
        ),
        new(
            "Own deals but cannot read Sales Corner's tables, so that SYSTEM keeps their rows and only "
                + "administrators see them: {0}. Give them the role SalesCorner Rep (a team as well), or hand "
                + "their deals on; the next night gives them their rows.",
            "Besitzen Verkaufschancen, dürfen aber die Tabellen von Sales Corner nicht lesen, sodass SYSTEM "
                + "ihre Zeilen verwahrt und nur Administratoren sie sehen: {0}. Geben Sie ihnen die Rolle "
                + "SalesCorner Rep (auch einem Team), oder übergeben Sie ihre Verkaufschancen; der nächste "
                + "Nachtlauf gibt ihnen ihre Zeilen.",
            "Possèdent des opportunités mais ne peuvent pas lire les tables de Sales Corner : SYSTEM garde "
                + "leurs lignes et seuls les administrateurs les voient : {0}. Donnez-leur le rôle SalesCorner Rep "
                + "(à une équipe aussi), ou transmettez leurs opportunités ; le prochain traitement de nuit leur "
                + "donnera leurs lignes.",
            "Tienen oportunidades pero no pueden leer las tablas de Sales Corner, así que SYSTEM guarda sus "
                + "filas y solo los administradores las ven: {0}. Deles el rol SalesCorner Rep (a un equipo "
                + "también) o traspase sus oportunidades; el próximo proceso nocturno les dará sus filas."
        ),
        new(
            "Rows that refused to be written and keep older figures: {0} and {1} more.",
            "Zeilen, die sich nicht schreiben ließen und ältere Zahlen behalten: {0} und {1} weitere.",
            "Lignes qui n’ont pas pu être écrites et gardent d’anciens chiffres : {0} et {1} autres.",
            "Filas que no se pudieron escribir y conservan cifras anteriores: {0} y {1} más."
        ),
        new(
            "Rows that refused to be written and keep older figures: {0}.",
            "Zeilen, die sich nicht schreiben ließen und ältere Zahlen behalten: {0}.",
            "Lignes qui n’ont pas pu être écrites et gardent d’anciens chiffres : {0}.",
            "Filas que no se pudieron escribir y conservan cifras anteriores: {0}."
        ),
        new(
            "The nightly run could not do the phase {0}): {1} Its figures are of the night before. Remove "
                + "the cause and run the night again.",
            "Der Nachtlauf konnte die Phase {0}) nicht ausführen: {1} Ihre Zahlen sind von der Nacht davor. "
                + "Beseitigen Sie die Ursache, und starten Sie den Nachtlauf erneut.",
            "Le traitement de nuit n’a pas pu faire la phase {0}) : {1} Ses chiffres sont ceux de la nuit "
                + "précédente. Supprimez la cause et relancez le traitement.",
            "El proceso nocturno no pudo hacer la fase {0}): {1} Sus cifras son de la noche anterior. "
                + "Elimine la causa y vuelva a ejecutarlo."
        ),
        new(
            "its calls got no answer.",
            "seine Aufrufe bekamen keine Antwort.",
            "ses appels sont restés sans réponse.",
            "sus llamadas no obtuvieron respuesta."
        ),
    ];
}
