namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>What the explanation says of odds and landing.</summary>
internal static class PacePhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "As {0} went from here: {1}.",
            "So wie {0} von hier aus lief: {1}.",
            "Comme {0} s’est déroulé à partir d’ici : {1}.",
            "Tal como fue {0} a partir de aquí: {1}."
        ),
        new(
            "So the pipeline says {0}, and habit says {1}: the odds of making the number are about {2}.",
            "Die Pipeline sagt also {0}, die Gewohnheit {1}: Die Aussicht, das Ziel zu erreichen, liegt bei etwa {2}.",
            "Le pipeline dit donc {0}, l’habitude {1} : les chances d’atteindre l’objectif sont d’environ {2}.",
            "Así que el pipeline dice {0} y la costumbre {1}: la probabilidad de llegar a la cifra es de "
                + "alrededor de {2}."
        ),
        new(
            "By the win rate alone the odds of making the number are about {0}: there is too little history "
                + "to know how periods go from here.",
            "Nach der Gewinnquote allein liegt die Aussicht, das Ziel zu erreichen, bei etwa {0}: Die "
                + "Vorgeschichte reicht nicht, um zu wissen, wie Zeiträume von hier aus laufen.",
            "D’après le seul taux de réussite, les chances d’atteindre l’objectif sont d’environ {0} : "
                + "l’historique est trop court pour savoir comment les périodes évoluent à partir d’ici.",
            "Solo por la tasa de éxito, la probabilidad de llegar a la cifra es de alrededor de {0}: hay muy "
                + "poco historial para saber cómo siguen los períodos desde aquí."
        ),
        new(
            "The period should land near {0}, {1} of it from deals that nobody has yet; eight periods in ten "
                + "like it end between {2} and {3}; in the last periods {4} was won on average.",
            "Der Zeitraum sollte bei etwa {0} enden, davon {1} aus Verkaufschancen, die noch niemand hat; "
                + "acht von zehn solchen Zeiträumen enden zwischen {2} und {3}; in den letzten Zeiträumen "
                + "wurden im Mittel {4} gewonnen.",
            "La période devrait finir près de {0}, dont {1} d’opportunités que personne n’a encore ; huit "
                + "périodes semblables sur dix finissent entre {2} et {3} ; dans les dernières périodes, {4} "
                + "ont été gagnés en moyenne.",
            "El período debería terminar cerca de {0}, {1} de ello de oportunidades que aún nadie tiene; "
                + "ocho de cada diez períodos como este terminan entre {2} y {3}; en los últimos períodos se "
                + "ganó {4} de media."
        ),
        new(
            "The period should land near {0}, {1} of it from deals that nobody has yet; eight periods in ten "
                + "like it end between {2} and {3}.",
            "Der Zeitraum sollte bei etwa {0} enden, davon {1} aus Verkaufschancen, die noch niemand hat; "
                + "acht von zehn solchen Zeiträumen enden zwischen {2} und {3}.",
            "La période devrait finir près de {0}, dont {1} d’opportunités que personne n’a encore ; huit "
                + "périodes semblables sur dix finissent entre {2} et {3}.",
            "El período debería terminar cerca de {0}, {1} de ello de oportunidades que aún nadie tiene; "
                + "ocho de cada diez períodos como este terminan entre {2} y {3}."
        ),
        new(
            "The period should land near {0}; eight periods in ten like it end between {1} and {2}; in the "
                + "last periods {3} was won on average.",
            "Der Zeitraum sollte bei etwa {0} enden; acht von zehn solchen Zeiträumen enden zwischen {1} und "
                + "{2}; in den letzten Zeiträumen wurden im Mittel {3} gewonnen.",
            "La période devrait finir près de {0} ; huit périodes semblables sur dix finissent entre {1} et "
                + "{2} ; dans les dernières périodes, {3} ont été gagnés en moyenne.",
            "El período debería terminar cerca de {0}; ocho de cada diez períodos como este terminan entre "
                + "{1} y {2}; en los últimos períodos se ganó {3} de media."
        ),
        new(
            "The period should land near {0}; eight periods in ten like it end between {1} and {2}.",
            "Der Zeitraum sollte bei etwa {0} enden; acht von zehn solchen Zeiträumen enden zwischen {1} und {2}.",
            "La période devrait finir près de {0} ; huit périodes semblables sur dix finissent entre {1} et {2}.",
            "El período debería terminar cerca de {0}; ocho de cada diez períodos como este terminan entre {1} y {2}."
        ),
        new(
            "Pipeline and habit disagree: there is less in the pipeline than usual at this point.",
            "Pipeline und Gewohnheit widersprechen sich: In der Pipeline ist weniger als sonst um diese Zeit.",
            "Le pipeline et l’habitude se contredisent : il y a moins que d’ordinaire dans le pipeline à ce stade.",
            "El pipeline y la costumbre no coinciden: en este momento hay menos de lo habitual en el pipeline."
        ),
        new(
            "Pipeline and habit disagree: a better pipeline than usual, or deals that will not hold.",
            "Pipeline und Gewohnheit widersprechen sich: eine bessere Pipeline als sonst, oder "
                + "Verkaufschancen, die nicht halten werden.",
            "Le pipeline et l’habitude se contredisent : un pipeline meilleur que d’ordinaire, ou des "
                + "opportunités qui ne tiendront pas.",
            "El pipeline y la costumbre no coinciden: un pipeline mejor que de costumbre, u oportunidades "
                + "que no aguantarán."
        ),
        new(
            "Stale deals of the team were won {0} times as often as their age and size let expect.",
            "Stockende Verkaufschancen des Teams wurden {0}-mal so oft gewonnen, wie Alter und Größe erwarten ließen.",
            "Les opportunités stagnantes de l’équipe ont été gagnées {0} fois aussi souvent que leur âge et "
                + "leur taille le laissaient attendre.",
            "Las oportunidades estancadas del equipo se ganaron {0} veces tan a menudo como su antigüedad y "
                + "tamaño hacían esperar."
        ),
        new(
            "Fewer days are left than a quarter of the won deals took: what is prospected now will land in "
                + "the next period.",
            "Es bleiben weniger Tage, als ein Viertel der gewonnenen Verkaufschancen brauchte: Was jetzt "
                + "angebahnt wird, zählt im nächsten Zeitraum.",
            "Il reste moins de jours qu’il n’en a fallu à un quart des opportunités gagnées : ce qui est "
                + "prospecté maintenant comptera pour la période suivante.",
            "Quedan menos días de los que necesitó una cuarta parte de las oportunidades ganadas: lo que se "
                + "prospecte ahora caerá en el período siguiente."
        ),
        new(
            "Cause: there is less moving pipeline than the win rate asks for.",
            "Ursache: Es ist weniger Pipeline in Bewegung, als die Gewinnquote verlangt.",
            "Cause : il y a moins de pipeline en mouvement que le taux de réussite n’en demande.",
            "Causa: hay menos pipeline en movimiento del que pide la tasa de éxito."
        ),
        new(
            "Cause: all deals together would do, but too few of them are qualified and moving.",
            "Ursache: Alle Verkaufschancen zusammen würden reichen, aber zu wenige sind qualifiziert und in Bewegung.",
            "Cause : toutes les opportunités ensemble suffiraient, mais trop peu sont qualifiées et en mouvement.",
            "Causa: todas las oportunidades juntas bastarían, pero muy pocas están calificadas y en movimiento."
        ),
        new(
            "Cause: there is enough for the win rate, but too little of it closes in the days that are left.",
            "Ursache: Für die Gewinnquote ist genug da, aber zu wenig davon schließt in den Tagen, die bleiben.",
            "Cause : il y a assez pour le taux de réussite, mais trop peu se clôture dans les jours restants.",
            "Causa: hay suficiente para la tasa de éxito, pero muy poco se cierra en los días que quedan."
        ),
        new(
            "Cause: there is enough of all, but these deals have been closing slower than the team's.",
            "Ursache: Von allem ist genug da, aber diese Verkaufschancen schlossen langsamer als die des Teams.",
            "Cause : il y a assez de tout, mais ces opportunités se clôturent plus lentement que celles de l’équipe.",
            "Causa: hay suficiente de todo, pero estas oportunidades se han cerrado más despacio que las del equipo."
        ),
    ];
}
