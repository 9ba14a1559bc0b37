namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>What each motion brought and cost.</summary>
internal static class BalancePhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new("Prospect", "Neukunde", "Conquérir", "Captar"),
        new("Grow", "Ausbau", "Développer", "Crecer"),
        new("Maintain", "Bestand", "Maintenir", "Mantener"),
        new("{0} % Prospect", "{0} % Neukunde", "{0} % Conquérir", "{0} % Captar"),
        new("{0} % Grow", "{0} % Ausbau", "{0} % Développer", "{0} % Crecer"),
        new("{0} % Maintain", "{0} % Bestand", "{0} % Maintenir", "{0} % Mantener"),
        new(
            "{0}: no deal closed.",
            "{0}: keine Verkaufschance abgeschlossen.",
            "{0} : aucune opportunité clôturée.",
            "{0}: ninguna oportunidad cerrada."
        ),
        new(
            "{0}: {1} of {2} closed deals won, {3}, half of them within {4} days; win rate {5} % (team {6} "
                + "%), {7} hours.",
            "{0}: {1} von {2} abgeschlossenen Verkaufschancen gewonnen, {3}, die Hälfte davon innerhalb von "
                + "{4} Tagen; Gewinnquote {5} % (Team {6} %), {7} Stunden.",
            "{0} : {1} opportunités gagnées sur {2} clôturées, {3}, la moitié en {4} jours au plus ; taux de "
                + "réussite {5} % (équipe {6} %), {7} heures.",
            "{0}: {1} de {2} oportunidades cerradas ganadas, {3}, la mitad en {4} días o menos; tasa de "
                + "éxito {5} % (equipo {6} %), {7} horas."
        ),
        new(
            "{0}: {1} of {2} closed deals won, {3}; win rate {4} % (team {5} %), {6} hours.",
            "{0}: {1} von {2} abgeschlossenen Verkaufschancen gewonnen, {3}; Gewinnquote {4} % (Team {5} %), "
                + "{6} Stunden.",
            "{0} : {1} opportunités gagnées sur {2} clôturées, {3} ; taux de réussite {4} % (équipe {5} %), "
                + "{6} heures.",
            "{0}: {1} de {2} oportunidades cerradas ganadas, {3}; tasa de éxito {4} % (equipo {5} %), {6} " + "horas."
        ),
        new(
            "Nothing is planned and nothing was won in the last four periods, so no time is recommended.",
            "Nichts ist geplant und in den letzten vier Zeiträumen wurde nichts gewonnen, daher wird keine "
                + "Zeitaufteilung empfohlen.",
            "Rien n’est prévu et rien n’a été gagné sur les quatre dernières périodes : aucune répartition "
                + "du temps n’est donc recommandée.",
            "No hay nada planificado ni se ganó nada en los últimos cuatro períodos, así que no se "
                + "recomienda ningún reparto del tiempo."
        ),
        new(
            "The plan asks for {0} of the time.",
            "Der Plan verlangt {0} der Zeit.",
            "Le plan demande {0} du temps.",
            "El plan pide {0} del tiempo."
        ),
        new(
            "Revenue as in the last four periods asks for {0} of the time.",
            "Umsatz wie in den letzten vier Zeiträumen verlangt {0} der Zeit.",
            "Un chiffre d’affaires égal à celui des quatre dernières périodes demande {0} du temps.",
            "Unos ingresos como en los últimos cuatro períodos piden {0} del tiempo."
        ),
        new(
            "No hours on deals are logged in the weeks of the period.",
            "In den Wochen des Zeitraums sind keine Stunden auf Verkaufschancen erfasst.",
            "Aucune heure sur des opportunités n’est consignée dans les semaines de la période.",
            "No hay horas en oportunidades registradas en las semanas del período."
        ),
        new("Spent were {0}.", "Verwendet wurden {0}.", "Temps passé : {0}.", "Se dedicaron {0}."),
        new(
            "{0} closed deals have no motion and are left out: nobody named their customer.",
            "{0} abgeschlossene Verkaufschancen haben keine Art und bleiben außer Betracht: Niemand hat "
                + "ihren Kunden genannt.",
            "{0} opportunités clôturées n’ont pas de mouvement et sont exclues : personne n’a indiqué leur "
                + "client.",
            "{0} oportunidades cerradas no tienen movimiento y quedan fuera: nadie indicó su cliente."
        ),
        new(
            "No deal closed in the period.",
            "Im Zeitraum wurde keine Verkaufschance abgeschlossen.",
            "Aucune opportunité n’a été clôturée dans la période.",
            "No se cerró ninguna oportunidad en el período."
        ),
        new(
            "{0} deals closed and none was won: {1} hours brought nothing yet.",
            "{0} Verkaufschancen wurden abgeschlossen und keine gewonnen: {1} Stunden haben noch nichts " + "gebracht.",
            "{0} opportunités clôturées et aucune gagnée : {1} heures n’ont encore rien rapporté.",
            "{0} oportunidades cerradas y ninguna ganada: {1} horas aún no han dado nada."
        ),
        new(
            "A win took {0} touches and {1} hours: {2} of {3} closed deals were won, and {4} of {5} hours "
                + "went to the others.",
            "Ein Gewinn brauchte {0} Kontakte und {1} Stunden: {2} von {3} abgeschlossenen Verkaufschancen "
                + "wurden gewonnen, und {4} von {5} Stunden gingen in die anderen.",
            "Une affaire gagnée a demandé {0} contacts et {1} heures : {2} opportunités clôturées sur {3} "
                + "ont été gagnées, et {4} heures sur {5} sont allées aux autres.",
            "Una venta ganada requirió {0} contactos y {1} horas: se ganaron {2} de {3} oportunidades "
                + "cerradas, y {4} de {5} horas se fueron a las demás."
        ),
        new(
            "A win took {0} touches and {1} hours: {2} of {3} closed deals were won.",
            "Ein Gewinn brauchte {0} Kontakte und {1} Stunden: {2} von {3} abgeschlossenen Verkaufschancen "
                + "wurden gewonnen.",
            "Une affaire gagnée a demandé {0} contacts et {1} heures : {2} opportunités clôturées sur {3} "
                + "ont été gagnées.",
            "Una venta ganada requirió {0} contactos y {1} horas: se ganaron {2} de {3} oportunidades " + "cerradas."
        ),
        new(
            "Its cost is not shown: the settings name no hourly cost.",
            "Was er kostet, wird nicht gezeigt: In den Einstellungen steht kein Stundensatz.",
            "Son coût n’est pas affiché : les paramètres n’indiquent aucun coût horaire.",
            "Su coste no se muestra: la configuración no indica un coste por hora."
        ),
        new(
            "It cost {0}; what was won has no value to compare it with.",
            "Er kostete {0}; das Gewonnene hat keinen Wert zum Vergleich.",
            "Elle a coûté {0} ; ce qui a été gagné n’a pas de valeur à laquelle la comparer.",
            "Costó {0}; lo ganado no tiene valor con que compararlo."
        ),
        new(
            "It cost {0}, {1} % of the value won: expensive.",
            "Er kostete {0}, {1} % des gewonnenen Werts: teuer.",
            "Elle a coûté {0}, soit {1} % de la valeur gagnée : cher.",
            "Costó {0}, el {1} % del valor ganado: caro."
        ),
        new(
            "It cost {0}, {1} % of the value won.",
            "Er kostete {0}, {1} % des gewonnenen Werts.",
            "Elle a coûté {0}, soit {1} % de la valeur gagnée.",
            "Costó {0}, el {1} % del valor ganado."
        ),
    ];
}
