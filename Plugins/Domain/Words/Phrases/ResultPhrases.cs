namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>How the deals of a period ended, and what those without a decision took.</summary>
internal static class ResultPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "{0} of {1} of the period that are over ended without a decision and took {2} of the time logged "
                + "on all of them; {3} of these stopped in the first two stages.",
            "{0} von {1} des Zeitraums, die beendet sind, endeten ohne Entscheidung und nahmen {2} der auf "
                + "allen erfassten Zeit; {3} davon kamen in den ersten zwei Phasen zum Stillstand.",
            "{0} sur {1} terminées de la période se sont achevées sans décision et ont pris {2} du temps "
                + "consigné sur l’ensemble ; {3} d’entre elles se sont arrêtées dans les deux premières étapes.",
            "{0} de {1} del período ya terminadas acabaron sin decisión y se llevaron {2} del tiempo "
                + "registrado en todas; {3} de ellas se pararon en las dos primeras fases."
        ),
        new(
            "{0} of {1} of the period that are over ended without a decision and took {2} of the days that "
                + "all of them were open (no time is logged); {3} of these stopped in the first two stages.",
            "{0} von {1} des Zeitraums, die beendet sind, endeten ohne Entscheidung und nahmen {2} der Tage, "
                + "an denen alle zusammen offen waren (Zeit ist nicht erfasst); {3} davon kamen in den ersten zwei "
                + "Phasen zum Stillstand.",
            "{0} sur {1} terminées de la période se sont achevées sans décision et ont pris {2} des jours où "
                + "toutes étaient ouvertes (aucun temps n’est consigné) ; {3} d’entre elles se sont arrêtées dans "
                + "les deux premières étapes.",
            "{0} de {1} del período ya terminadas acabaron sin decisión y se llevaron {2} de los días en que "
                + "todas estuvieron abiertas (no hay tiempo registrado); {3} de ellas se pararon en las dos "
                + "primeras fases."
        ),
        new(
            "{0} of {1} of the period that are over ended without a decision; {2} of these stopped in the "
                + "first two stages.",
            "{0} von {1} des Zeitraums, die beendet sind, endeten ohne Entscheidung; {2} davon kamen in den "
                + "ersten zwei Phasen zum Stillstand.",
            "{0} sur {1} terminées de la période se sont achevées sans décision ; {2} d’entre elles se sont "
                + "arrêtées dans les deux premières étapes.",
            "{0} de {1} del período ya terminadas acabaron sin decisión; {2} de ellas se pararon en las dos "
                + "primeras fases."
        ),
        new(
            "Had half of the deals without a decision of the last year never been taken up, the win rate "
                + "would be {0} instead of {1}, and the required pipeline {2} instead of {3}.",
            "Wäre die Hälfte der Verkaufschancen, die im letzten Jahr ohne Entscheidung endeten, nie "
                + "begonnen worden, läge die Gewinnquote bei {0} statt {1} und die benötigte Pipeline bei {2} "
                + "statt {3}.",
            "Si la moitié des opportunités restées sans décision l’an dernier n’avait jamais été engagée, le "
                + "taux de réussite serait de {0} au lieu de {1}, et le pipeline nécessaire de {2} au lieu de {3}.",
            "Si la mitad de las oportunidades sin decisión del último año no se hubiera empezado nunca, la "
                + "tasa de éxito sería {0} en lugar de {1}, y el pipeline necesario {2} en lugar de {3}."
        ),
        new(
            "Had half of the deals without a decision of the last year never been taken up, the win rate "
                + "would be {0} instead of {1}.",
            "Wäre die Hälfte der Verkaufschancen, die im letzten Jahr ohne Entscheidung endeten, nie "
                + "begonnen worden, läge die Gewinnquote bei {0} statt {1}.",
            "Si la moitié des opportunités restées sans décision l’an dernier n’avait jamais été engagée, le "
                + "taux de réussite serait de {0} au lieu de {1}.",
            "Si la mitad de las oportunidades sin decisión del último año no se hubiera empezado nunca, la "
                + "tasa de éxito sería {0} en lugar de {1}."
        ),
    ];
}
