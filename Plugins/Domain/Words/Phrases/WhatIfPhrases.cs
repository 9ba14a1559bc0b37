namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>The answer to a what-if.</summary>
internal static class WhatIfPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "With a win rate of {0} %, each unit still to win needs {1} of pipeline.",
            "Bei einer Gewinnquote von {0} % braucht jede noch zu gewinnende Einheit {1} Pipeline.",
            "Avec un taux de réussite de {0} %, chaque unité restant à gagner demande {1} de pipeline.",
            "Con una tasa de éxito del {0} %, cada unidad por ganar necesita {1} de pipeline."
        ),
        new(
            "{0} remain to be won: that takes {1} of moving pipeline, of which {2} are missing.",
            "{0} sind noch zu gewinnen: Das braucht {1} Pipeline in Bewegung, davon fehlen {2}.",
            "Il reste {0} à gagner : il faut {1} de pipeline en mouvement, dont {2} manquent.",
            "Faltan {0} por ganar: hacen falta {1} de pipeline en movimiento, de los que faltan {2}."
        ),
        new(
            "The gap is {0} deals, which takes {1} new prospects.",
            "Die Lücke beträgt {0} Verkaufschancen; das braucht {1} neue Interessenten.",
            "L’écart est de {0} opportunités, ce qui demande {1} nouveaux prospects.",
            "La brecha es de {0} oportunidades, lo que requiere {1} prospectos nuevos."
        ),
        new(
            "Odds: {0} %; two more deals of average size, begun today: {1} %.",
            "Aussicht: {0} %; mit zwei weiteren, heute begonnenen Verkaufschancen mittlerer Größe: {1} %.",
            "Chances : {0} % ; avec deux opportunités moyennes de plus, commencées aujourd’hui : {1} %.",
            "Probabilidad: {0} %; con dos oportunidades medias más, iniciadas hoy: {1} %."
        ),
        new("Odds: {0} %.", "Aussicht: {0} %.", "Chances : {0} %.", "Probabilidad: {0} %."),
        new(
            "{0}: odds {1} -> {2} %; two more deals of average size, begun today: {3} %.",
            "{0}: Aussicht {1} -> {2} %; mit zwei weiteren, heute begonnenen Verkaufschancen mittlerer Größe: {3} %.",
            "{0} : chances {1} -> {2} % ; avec deux opportunités moyennes de plus, commencées aujourd’hui : {3} %.",
            "{0}: probabilidad {1} -> {2} %; con dos oportunidades medias más, iniciadas hoy: {3} %."
        ),
        new(
            "{0}: odds {1} -> {2} %.",
            "{0}: Aussicht {1} -> {2} %.",
            "{0} : chances {1} -> {2} %.",
            "{0}: probabilidad {1} -> {2} %."
        ),
        new(
            "{0} points of win rate",
            "{0} Punkte Gewinnquote",
            "{0} points de taux de réussite",
            "{0} puntos de tasa de éxito"
        ),
        new(
            "an average won value of {0}",
            "ein mittlerer gewonnener Wert von {0}",
            "une valeur gagnée moyenne de {0}",
            "un valor medio ganado de {0}"
        ),
        new("a cycle of {0} days", "ein Zyklus von {0} Tagen", "un cycle de {0} jours", "un ciclo de {0} días"),
        new("a quota of {0}", "eine Vorgabe von {0}", "un quota de {0}", "una cuota de {0}"),
        new(
            "Enter a win rate above 0 % and up to 100 %.",
            "Geben Sie eine Gewinnquote über 0 % und bis 100 % ein.",
            "Saisissez un taux de réussite supérieur à 0 % et d’au plus 100 %.",
            "Introduzca una tasa de éxito superior a 0 % y hasta 100 %."
        ),
        new(
            "Enter an average won value above zero.",
            "Geben Sie einen mittleren gewonnenen Wert über null ein.",
            "Saisissez une valeur gagnée moyenne supérieure à zéro.",
            "Introduzca un valor medio ganado superior a cero."
        ),
        new(
            "Enter a cycle of more than zero days.",
            "Geben Sie einen Zyklus von mehr als null Tagen ein.",
            "Saisissez un cycle de plus de zéro jour.",
            "Introduzca un ciclo de más de cero días."
        ),
        new(
            "Enter a quota of zero or more.",
            "Geben Sie eine Vorgabe von null oder mehr ein.",
            "Saisissez un quota de zéro ou plus.",
            "Introduzca una cuota de cero o más."
        ),
    ];
}
