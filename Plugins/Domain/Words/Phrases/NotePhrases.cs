namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>What could not be computed and why, and doubts about the data.</summary>
internal static class NotePhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "Won when first answered within 14 days: {0}; by day 60: {1}; later: {2}.",
            "Gewonnen bei erster Antwort innerhalb von 14 Tagen: {0}; bis Tag 60: {1}; später: {2}.",
            "Gagnées quand la première réponse vint sous 14 jours : {0} ; avant le jour 60 : {1} ; plus tard : {2}.",
            "Ganadas cuando la primera respuesta llegó en 14 días: {0}; hasta el día 60: {1}; más tarde: {2}."
        ),
        new("no deal", "keine Verkaufschance", "aucune opportunité", "ninguna oportunidad"),
        new(
            "Won with a competitor on the deal: {0}; without: {1}.",
            "Gewonnen mit einem Wettbewerber: {0}; ohne: {1}.",
            "Gagnées avec un concurrent : {0} ; sans : {1}.",
            "Ganadas con un competidor: {0}; sin ninguno: {1}."
        ),
        new(
            "{0} rep(s) of the team have no quota: their pipeline counts, their target does not.",
            "{0} Verkäufer des Teams ohne Vorgabe: Ihre Pipeline zählt, ihr Ziel nicht.",
            "{0} commercial(aux) de l’équipe sans quota : leur pipeline compte, leur objectif non.",
            "{0} comercial(es) del equipo sin cuota: su pipeline cuenta, su objetivo no."
        ),
        new(
            "Expected landing could not be computed: too few deals have closed to know how fast they end.",
            "Das erwartete Ergebnis konnte nicht berechnet werden: Es wurden zu wenige Verkaufschancen "
                + "geschlossen, um zu wissen, wie schnell sie enden.",
            "L’atterrissage prévu n’a pas pu être calculé : trop peu d’opportunités ont été clôturées pour "
                + "savoir à quelle vitesse elles finissent.",
            "No se pudo calcular el resultado previsto: se han cerrado muy pocas oportunidades para saber "
                + "con qué rapidez terminan."
        ),
        new(
            "Cycle and sales velocity could not be computed: no deal won in the window.",
            "Zyklus und Vertriebsgeschwindigkeit konnten nicht berechnet werden: keine gewonnene "
                + "Verkaufschance im Betrachtungszeitraum.",
            "Le cycle et la vélocité n’ont pas pu être calculés : aucune opportunité gagnée dans la fenêtre.",
            "No se pudieron calcular el ciclo ni la velocidad de ventas: ninguna oportunidad ganada en la ventana."
        ),
        new(
            "Sales velocity could not be computed: the median cycle is zero days.",
            "Die Vertriebsgeschwindigkeit konnte nicht berechnet werden: Der mittlere Zyklus beträgt null Tage.",
            "La vélocité n’a pas pu être calculée : le cycle médian est de zéro jour.",
            "No se pudo calcular la velocidad de ventas: el ciclo mediano es de cero días."
        ),
        new(
            "More than 50,000 leads were created in the window: 50,000 are counted, so the conversion is too high.",
            "Im Betrachtungszeitraum entstanden mehr als 50.000 Leads: Gezählt werden 50.000, daher ist die "
                + "Umwandlung zu hoch.",
            "Plus de 50 000 prospects ont été créés dans la fenêtre : 50 000 sont comptés, la conversion est "
                + "donc trop élevée.",
            "Se crearon más de 50.000 clientes potenciales en la ventana: se cuentan 50.000, así que la "
                + "conversión es demasiado alta."
        ),
        new(
            "{0} open deal(s) of the period have no estimated value and add nothing to it.",
            "{0} offene Verkaufschance(n) des Zeitraums ohne geschätzten Wert: Sie tragen nichts bei.",
            "{0} opportunité(s) ouverte(s) de la période sans valeur estimée : elles n’ajoutent rien.",
            "{0} oportunidad(es) abierta(s) del período sin valor estimado: no aportan nada."
        ),
        new(
            "{0} open deal(s) of the period have a value below zero and lower it.",
            "{0} offene Verkaufschance(n) des Zeitraums mit einem Wert unter null: Sie senken die Summe.",
            "{0} opportunité(s) ouverte(s) de la période avec une valeur négative : elles diminuent la somme.",
            "{0} oportunidad(es) abierta(s) del período con un valor inferior a cero: reducen la suma."
        ),
        new(
            "{0} deal(s) won in the period have a value below zero and lower what was won.",
            "{0} im Zeitraum gewonnene Verkaufschance(n) mit einem Wert unter null: Sie senken das Gewonnene.",
            "{0} opportunité(s) gagnée(s) dans la période avec une valeur négative : elles diminuent ce qui "
                + "a été gagné.",
            "{0} oportunidad(es) ganada(s) en el período con un valor inferior a cero: reducen lo ganado."
        ),
        new(
            "{0} open deal(s) have no estimated close date and stand in no period.",
            "{0} offene Verkaufschance(n) ohne geschätztes Abschlussdatum: Sie gehören zu keinem Zeitraum.",
            "{0} opportunité(s) ouverte(s) sans date de clôture estimée : elles n’appartiennent à aucune période.",
            "{0} oportunidad(es) abierta(s) sin fecha de cierre estimada: no pertenecen a ningún período."
        ),
        new(
            "{0} won deal(s) have no actual value and are left out of the average.",
            "{0} gewonnene Verkaufschance(n) ohne tatsächlichen Wert: Sie bleiben aus dem Mittelwert heraus.",
            "{0} opportunité(s) gagnée(s) sans valeur réelle : elles sont exclues de la moyenne.",
            "{0} oportunidad(es) ganada(s) sin valor real: quedan fuera de la media."
        ),
        new(
            "Required pipeline could not be computed: the win rate in use is zero.",
            "Die benötigte Pipeline konnte nicht berechnet werden: Die verwendete Gewinnquote ist null.",
            "Le pipeline nécessaire n’a pas pu être calculé : le taux de réussite utilisé est nul.",
            "No se pudo calcular el pipeline necesario: la tasa de éxito utilizada es cero."
        ),
        new(
            "Required pipeline could not be computed: by the quota's row the rep can sell in no part of the period.",
            "Die benötigte Pipeline konnte nicht berechnet werden: Laut Vorgabe kann in keinem Teil des "
                + "Zeitraums verkauft werden.",
            "Le pipeline nécessaire n’a pas pu être calculé : selon le quota, le commercial ne peut vendre à "
                + "aucun moment de la période.",
            "No se pudo calcular el pipeline necesario: según la cuota, el comercial no puede vender en "
                + "ninguna parte del período."
        ),
        new(
            "Numbers of deals and the confident ratio could not be computed: no average won value above zero.",
            "Anzahlen und das Verhältnis für gute Aussichten konnten nicht berechnet werden: kein mittlerer "
                + "gewonnener Wert über null.",
            "Les nombres d’opportunités et le ratio de confiance n’ont pas pu être calculés : aucune valeur "
                + "gagnée moyenne positive.",
            "No se pudieron calcular los números de oportunidades ni la ratio de confianza: no hay valor "
                + "medio ganado superior a cero."
        ),
        new(
            "Coverage could not be computed: no quota is set for this period.",
            "Die Abdeckung konnte nicht berechnet werden: Für diesen Zeitraum ist keine Vorgabe gesetzt.",
            "La couverture n’a pas pu être calculée : aucun quota n’est défini pour cette période.",
            "No se pudo calcular la cobertura: no hay cuota para este período."
        ),
        new(
            "Coverage could not be computed: the quota is below zero. Correct the quota.",
            "Die Abdeckung konnte nicht berechnet werden: Die Vorgabe liegt unter null. Berichtigen Sie die Vorgabe.",
            "La couverture n’a pas pu être calculée : le quota est négatif. Corrigez le quota.",
            "No se pudo calcular la cobertura: la cuota es inferior a cero. Corrija la cuota."
        ),
        new(
            "The quota is zero, so nothing remains to be won.",
            "Die Vorgabe ist null, es bleibt nichts zu gewinnen.",
            "Le quota est nul, il ne reste rien à gagner.",
            "La cuota es cero, así que no queda nada por ganar."
        ),
        new(
            "The quota from {0} to {1} spans more than the period: {2} of its {3} days count.",
            "Die Vorgabe vom {0} bis {1} reicht über den Zeitraum hinaus: {2} ihrer {3} Tage zählen.",
            "Le quota du {0} au {1} dépasse la période : {2} de ses {3} jours comptent.",
            "La cuota del {0} al {1} abarca más que el período: cuentan {2} de sus {3} días."
        ),
        new(
            "Prospects are not counted for this period: fewer days are left than a quarter of the won deals "
                + "took, so what is prospected now lands in the next period. The next period's row counts them.",
            "Interessenten werden für diesen Zeitraum nicht gezählt: Es bleiben weniger Tage, als ein "
                + "Viertel der gewonnenen Verkaufschancen brauchte; was jetzt angebahnt wird, zählt im "
                + "nächsten Zeitraum. Dessen Zeile zählt sie.",
            "Les prospects ne sont pas comptés pour cette période : il reste moins de jours qu’il n’en a "
                + "fallu à un quart des opportunités gagnées ; ce qui est prospecté maintenant compte pour la "
                + "période suivante, dont la ligne les compte.",
            "Los prospectos no se cuentan para este período: quedan menos días de los que necesitó una "
                + "cuarta parte de las oportunidades ganadas, así que lo que se prospecte ahora cae en el "
                + "siguiente, cuya fila los cuenta."
        ),
        new(
            "Prospects needed could not be computed: the gap in deals is unknown.",
            "Die nötigen Interessenten konnten nicht berechnet werden: Die Lücke in Verkaufschancen ist unbekannt.",
            "Les prospects nécessaires n’ont pas pu être calculés : l’écart en opportunités est inconnu.",
            "No se pudieron calcular los prospectos necesarios: se desconoce la brecha en oportunidades."
        ),
        new(
            "Prospects needed could not be computed: no new deal of the team became qualified in the window.",
            "Die nötigen Interessenten konnten nicht berechnet werden: Im Betrachtungszeitraum wurde keine "
                + "neue Verkaufschance des Teams qualifiziert.",
            "Les prospects nécessaires n’ont pas pu être calculés : aucune nouvelle opportunité de l’équipe "
                + "n’a été qualifiée dans la fenêtre.",
            "No se pudieron calcular los prospectos necesarios: ninguna oportunidad nueva del equipo se "
                + "calificó en la ventana."
        ),
        new(
            "Hours a week could not be computed: the period is over, or the rep cannot sell in it.",
            "Die Stunden je Woche konnten nicht berechnet werden: Der Zeitraum ist vorbei, oder es kann in "
                + "ihm nicht verkauft werden.",
            "Les heures par semaine n’ont pas pu être calculées : la période est terminée, ou le commercial "
                + "ne peut pas y vendre.",
            "No se pudieron calcular las horas por semana: el período ha terminado o el comercial no puede "
                + "vender en él."
        ),
        new(
            "Could not store {0}: its value lies outside the column's range.",
            "{0} konnte nicht gespeichert werden: Der Wert liegt außerhalb des Spaltenbereichs.",
            "{0} n’a pas pu être enregistré : sa valeur est hors des limites de la colonne.",
            "No se pudo guardar {0}: su valor está fuera del intervalo de la columna."
        ),
        new(
            "Committed pipeline is empty: opportunities have no forecast category here (column "
                + "msdyn_forecastcategory). It comes with Sales forecasting, and is counted from the next night on.",
            "Die zugesagte Pipeline ist leer: Verkaufschancen haben hier keine Prognosekategorie (Spalte "
                + "msdyn_forecastcategory). Sie kommt mit den Vertriebsprognosen und zählt ab der nächsten Nacht.",
            "Le pipeline engagé est vide : les opportunités n’ont pas ici de catégorie de prévision (colonne "
                + "msdyn_forecastcategory). Elle vient avec les prévisions des ventes et compte dès la nuit suivante.",
            "El pipeline comprometido está vacío: aquí las oportunidades no tienen categoría de previsión "
                + "(columna msdyn_forecastcategory). Llega con la previsión de ventas y cuenta desde la noche "
                + "siguiente."
        ),
        new(
            "The fiscal calendar has changed: this is no period any more, and its figures no longer count.",
            "Der Geschäftskalender hat sich geändert: Dies ist kein Zeitraum mehr, seine Zahlen zählen nicht mehr.",
            "Le calendrier fiscal a changé : ce n’est plus une période et ses chiffres ne comptent plus.",
            "El calendario fiscal ha cambiado: esto ya no es un período y sus cifras ya no cuentan."
        ),
        new(
            "The user is disabled: the figures are no longer computed, and the deals are summed up as unattributed.",
            "Der Benutzer ist deaktiviert: Die Zahlen werden nicht mehr berechnet, die Verkaufschancen "
                + "zählen als nicht zugeordnet.",
            "L’utilisateur est désactivé : les chiffres ne sont plus calculés et les opportunités sont "
                + "comptées comme non attribuées.",
            "El usuario está deshabilitado: las cifras ya no se calculan y las oportunidades se suman como "
                + "no atribuidas."
        ),
        new(
            "The stored configuration cannot be read; defaults are used until the next nightly run writes it again.",
            "Die gespeicherte Konfiguration kann nicht gelesen werden; bis der nächste Nachtlauf sie neu "
                + "schreibt, gelten die Standardwerte.",
            "La configuration enregistrée ne peut pas être lue ; les valeurs par défaut s’appliquent jusqu’à "
                + "ce que le prochain traitement de nuit la réécrive.",
            "No se puede leer la configuración guardada; se usan los valores predeterminados hasta que el "
                + "siguiente proceso nocturno la escriba de nuevo."
        ),
        new(
            "Could not compute: {0}",
            "Konnte nicht berechnet werden: {0}",
            "Calcul impossible : {0}",
            "No se pudo calcular: {0}"
        ),
    ];
}
