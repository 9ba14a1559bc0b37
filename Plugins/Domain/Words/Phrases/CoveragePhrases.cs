namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>What the explanation of coverage says of rates, pipeline and requirement.</summary>
internal static class CoveragePhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "No deal has closed in the last {0} days.",
            "In den letzten {0} Tagen wurde keine Verkaufschance geschlossen.",
            "Aucune opportunité n’a été clôturée au cours des {0} derniers jours.",
            "No se ha cerrado ninguna oportunidad en los últimos {0} días."
        ),
        new(
            "{0} of {1} closed in the last {2} days were won: {3} ({4}).",
            "{0} von {1}, die in den letzten {2} Tagen geschlossen wurden, wurden gewonnen: {3} ({4}).",
            "{0} sur {1} clôturées au cours des {2} derniers jours ont été gagnées : {3} ({4}).",
            "{0} de {1} cerradas en los últimos {2} días se ganaron: {3} ({4})."
        ),
        new(
            "Mixed with {0} at {1}, the win rate in use is {2}, in truth somewhere from {3} to {4}.",
            "Gemischt mit {0} zu {1} ist die verwendete Gewinnquote {2}; in Wahrheit liegt sie irgendwo "
                + "zwischen {3} und {4}.",
            "Combiné à {0} au taux de {1}, le taux de réussite utilisé est de {2} ; en réalité il se situe "
                + "entre {3} et {4}.",
            "Mezclada con {0} al {1}, la tasa de éxito utilizada es {2}; en realidad está entre {3} y {4}."
        ),
        new(
            "Mixed with {0} at {1}, the win rate in use is {2}.",
            "Gemischt mit {0} zu {1} ist die verwendete Gewinnquote {2}.",
            "Combiné à {0} au taux de {1}, le taux de réussite utilisé est de {2}.",
            "Mezclada con {0} al {1}, la tasa de éxito utilizada es {2}."
        ),
        new(
            "A won deal is worth {0} on average, the team's {1} mixed in.",
            "Eine gewonnene Verkaufschance ist im Mittel {0} wert; die {1} des Teams sind eingerechnet.",
            "Une opportunité gagnée vaut {0} en moyenne, les {1} de l’équipe y étant mêlés.",
            "Una oportunidad ganada vale {0} de media, con los {1} del equipo incluidos."
        ),
        new(
            "A won deal is worth {0} on average.",
            "Eine gewonnene Verkaufschance ist im Mittel {0} wert.",
            "Une opportunité gagnée vaut {0} en moyenne.",
            "Una oportunidad ganada vale {0} de media."
        ),
        new(
            "Half of the won deals took up to {0} days, three quarters up to {1}.",
            "Die Hälfte der gewonnenen Verkaufschancen brauchte bis zu {0} Tage, drei Viertel bis zu {1}.",
            "La moitié des opportunités gagnées ont pris jusqu’à {0} jours, les trois quarts jusqu’à {1}.",
            "La mitad de las oportunidades ganadas tardó hasta {0} días y tres cuartas partes hasta {1}."
        ),
        new(
            "By value only {0} was won: the small deals are won, the large ones lost.",
            "Nach Wert wurden nur {0} gewonnen: Die kleinen Verkaufschancen werden gewonnen, die großen verloren.",
            "En valeur, seuls {0} ont été gagnés : les petites opportunités sont gagnées, les grandes perdues.",
            "Por valor solo se ganó {0}: se ganan las oportunidades pequeñas y se pierden las grandes."
        ),
        new(
            "{0} in {1} should close in {2}; {3} of that is qualified and moving.",
            "{0} in {1} sollen in {2} schließen; davon sind {3} qualifiziert und in Bewegung.",
            "{0} sur {1} devraient se clôturer en {2} ; {3} en sont qualifiés et en mouvement.",
            "{0} en {1} deberían cerrarse en {2}; de ello, {3} está calificado y en movimiento."
        ),
        new(
            "Not counted on: {0} not qualified, {1} stale.",
            "Nicht mitgerechnet: {0} nicht qualifiziert, {1} stockend.",
            "Non pris en compte : {0} non qualifiés, {1} stagnants.",
            "No se cuenta con: {0} sin calificar, {1} estancado."
        ),
        new(
            "With {0} left and {1} won, the period should land near {2}.",
            "Bei {0} Restzeit und {1} gewonnen sollte der Zeitraum bei etwa {2} enden.",
            "Avec {0} restants et {1} gagnés, la période devrait finir près de {2}.",
            "Con {0} por delante y {1} ganado, el período debería terminar cerca de {2}."
        ),
        new(
            "Two periods running the pipeline grew while the win rate fell: more deals of less worth.",
            "Zwei Zeiträume in Folge wuchs die Pipeline, während die Gewinnquote fiel: mehr Verkaufschancen "
                + "von geringerer Güte.",
            "Deux périodes de suite, le pipeline a augmenté tandis que le taux de réussite baissait : plus "
                + "d’opportunités, de moindre qualité.",
            "Dos períodos seguidos creció el pipeline mientras caía la tasa de éxito: más oportunidades de "
                + "menor calidad."
        ),
        new(
            "Of the assumed quota of {0}, {1} is still to be won.",
            "Von der angenommenen Vorgabe von {0} sind noch {1} zu gewinnen.",
            "Sur le quota supposé de {0}, il reste {1} à gagner.",
            "De la cuota supuesta de {0} falta por ganar {1}."
        ),
        new(
            "Of the quota of {0}, {1} is still to be won.",
            "Von der Vorgabe von {0} sind noch {1} zu gewinnen.",
            "Sur le quota de {0}, il reste {1} à gagner.",
            "De la cuota de {0} falta por ganar {1}."
        ),
        new(
            "Large and small deals of the team are not won alike, so the requirement goes by value: {0} by "
                + "value and {1} by count.",
            "Große und kleine Verkaufschancen des Teams werden nicht gleich oft gewonnen, daher richtet sich "
                + "der Bedarf nach dem Wert: {0} nach Wert und {1} nach Anzahl.",
            "Les grandes et les petites opportunités de l’équipe ne se gagnent pas de la même façon ; le "
                + "besoin suit donc la valeur : {0} en valeur et {1} en nombre.",
            "Las oportunidades grandes y pequeñas del equipo no se ganan por igual, así que la necesidad va "
                + "por valor: {0} por valor y {1} por número."
        ),
        new(
            "The requirement goes by count: {0} by value and {1} by count, and the team's two rates lie "
                + "close together.",
            "Der Bedarf richtet sich nach der Anzahl: {0} nach Wert und {1} nach Anzahl, und die beiden "
                + "Quoten des Teams liegen nahe beieinander.",
            "Le besoin suit le nombre : {0} en valeur et {1} en nombre, et les deux taux de l’équipe sont proches.",
            "La necesidad va por número: {0} por valor y {1} por número, y las dos tasas del equipo están próximas."
        ),
        new(
            "By the quota's row {0} of the period can be sold in: requirement and odds reckon with that.",
            "Laut Vorgabe kann in {0} des Zeitraums verkauft werden: Bedarf und Aussichten rechnen damit.",
            "Selon le quota, {0} de la période peut être consacrée à la vente : le besoin et les chances en "
                + "tiennent compte.",
            "Según la cuota, se puede vender en {0} del período: la necesidad y las probabilidades lo tienen en cuenta."
        ),
        new(
            "At this win rate that takes {0} of pipeline ({1}, {2}) for about even odds, and {3} for good odds.",
            "Bei dieser Gewinnquote braucht es dafür {0} Pipeline ({1}, {2}) für etwa gleiche Aussichten und "
                + "{3} für gute.",
            "À ce taux de réussite, il faut {0} de pipeline ({1}, {2}) pour une chance sur deux environ, et "
                + "{3} pour de bonnes chances.",
            "Con esta tasa de éxito hacen falta {0} de pipeline ({1}, {2}) para tener más o menos un 50 % y "
                + "{3} para tener buenas probabilidades."
        ),
        new(
            "At this win rate that takes {0} of pipeline ({1}) for about even odds, and {2} for good odds.",
            "Bei dieser Gewinnquote braucht es dafür {0} Pipeline ({1}) für etwa gleiche Aussichten und {2} für gute.",
            "À ce taux de réussite, il faut {0} de pipeline ({1}) pour une chance sur deux environ, et {2} "
                + "pour de bonnes chances.",
            "Con esta tasa de éxito hacen falta {0} de pipeline ({1}) para tener más o menos un 50 % y {2} "
                + "para tener buenas probabilidades."
        ),
        new(
            "The moving pipeline is {0}, {1} of what is needed.",
            "Die Pipeline in Bewegung ist {0}, das sind {1} des Bedarfs.",
            "Le pipeline en mouvement est de {0}, soit {1} du besoin.",
            "El pipeline en movimiento es {0}, el {1} de lo necesario."
        ),
        new(
            "No quota: nothing to cover.",
            "Keine Vorgabe: nichts abzudecken.",
            "Pas de quota : rien à couvrir.",
            "Sin cuota: nada que cubrir."
        ),
        new("Target met.", "Ziel erreicht.", "Objectif atteint.", "Objetivo cumplido."),
        new(
            "Covered: enough for about even odds.",
            "Abgedeckt: genug für etwa gleiche Aussichten.",
            "Couvert : assez pour une chance sur deux environ.",
            "Cubierto: suficiente para más o menos un 50 %."
        ),
        new(
            "Confident: enough for good odds.",
            "Sicher: genug für gute Aussichten.",
            "Confiant : assez pour de bonnes chances.",
            "Seguro: suficiente para tener buenas probabilidades."
        ),
        new(
            "Ramping: in the first weeks there was no time to fill a pipeline.",
            "In Einarbeitung: In den ersten Wochen war keine Zeit, eine Pipeline zu füllen.",
            "En rodage : les premières semaines n’ont pas laissé le temps de remplir un pipeline.",
            "En rodaje: en las primeras semanas no hubo tiempo de llenar un pipeline."
        ),
        new(
            "Over-covered: prune or qualify instead of adding.",
            "Überdeckt: ausmisten oder qualifizieren statt hinzufügen.",
            "Surcouvert : élaguer ou qualifier au lieu d’ajouter.",
            "Sobrecubierto: podar o calificar en lugar de añadir."
        ),
        new(
            "Could not be computed.",
            "Konnte nicht berechnet werden.",
            "N’a pas pu être calculé.",
            "No se pudo calcular."
        ),
        new(
            "Short: no pipeline would be enough at a win rate of zero.",
            "Zu knapp: Bei einer Gewinnquote von null würde keine Pipeline reichen.",
            "Insuffisant : aucun pipeline ne suffirait avec un taux de réussite nul.",
            "Insuficiente: con una tasa de éxito de cero no bastaría ningún pipeline."
        ),
        new(
            "Short: there is pipeline enough for the win rate, but the odds are low.",
            "Zu knapp: Für die Gewinnquote ist genug Pipeline da, aber die Aussichten sind gering.",
            "Insuffisant : il y a assez de pipeline pour le taux de réussite, mais les chances sont faibles.",
            "Insuficiente: hay pipeline suficiente para la tasa de éxito, pero las probabilidades son bajas."
        ),
        new(
            "Short: {0} (about {1}) of moving pipeline is missing.",
            "Zu knapp: Es fehlen {0} (etwa {1}) Pipeline in Bewegung.",
            "Insuffisant : il manque {0} (environ {1}) de pipeline en mouvement.",
            "Insuficiente: faltan {0} (unas {1}) de pipeline en movimiento."
        ),
        new(
            "Short: {0} of moving pipeline is missing.",
            "Zu knapp: Es fehlen {0} Pipeline in Bewegung.",
            "Insuffisant : il manque {0} de pipeline en mouvement.",
            "Insuficiente: faltan {0} de pipeline en movimiento."
        ),
        new(
            "Thin: no pipeline would be enough at a win rate of zero.",
            "Dünn: Bei einer Gewinnquote von null würde keine Pipeline reichen.",
            "Juste : aucun pipeline ne suffirait avec un taux de réussite nul.",
            "Justo: con una tasa de éxito de cero no bastaría ningún pipeline."
        ),
        new(
            "Thin: there is pipeline enough for the win rate, but the odds are low.",
            "Dünn: Für die Gewinnquote ist genug Pipeline da, aber die Aussichten sind gering.",
            "Juste : il y a assez de pipeline pour le taux de réussite, mais les chances sont faibles.",
            "Justo: hay pipeline suficiente para la tasa de éxito, pero las probabilidades son bajas."
        ),
        new(
            "Thin: {0} (about {1}) of moving pipeline is missing.",
            "Dünn: Es fehlen {0} (etwa {1}) Pipeline in Bewegung.",
            "Juste : il manque {0} (environ {1}) de pipeline en mouvement.",
            "Justo: faltan {0} (unas {1}) de pipeline en movimiento."
        ),
        new(
            "Thin: {0} of moving pipeline is missing.",
            "Dünn: Es fehlen {0} Pipeline in Bewegung.",
            "Juste : il manque {0} de pipeline en mouvement.",
            "Justo: faltan {0} de pipeline en movimiento."
        ),
        new(
            "Closing the gap takes {0} and about {1} hours, {2} a week.",
            "Die Lücke zu schließen braucht {0} und etwa {1} Stunden, {2} in der Woche.",
            "Combler l’écart demande {0} et environ {1} heures, soit {2} par semaine.",
            "Cerrar la brecha requiere {0} y unas {1} horas, {2} por semana."
        ),
        new(
            "Closing the gap takes {0} and about {1} hours.",
            "Die Lücke zu schließen braucht {0} und etwa {1} Stunden.",
            "Combler l’écart demande {0} et environ {1} heures.",
            "Cerrar la brecha requiere {0} y unas {1} horas."
        ),
    ];
}
