namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>What is wrong with typed settings.</summary>
internal static class SettingsPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "The next one-to-one is due after 7 to 30 days.",
            "Das nächste Mitarbeitergespräch ist nach 7 bis 30 Tagen fällig.",
            "Le prochain entretien individuel est dû après 7 à 30 jours.",
            "La próxima reunión individual toca entre 7 y 30 días después."
        ),
        new(
            "A two-way activity engages a person for 1 to 365 days.",
            "Eine beidseitige Aktivität beteiligt eine Person für 1 bis 365 Tage.",
            "Une activité dans les deux sens implique une personne pour 1 à 365 jours.",
            "Una actividad en ambos sentidos implica a una persona de 1 a 365 días."
        ),
        new(
            "Calls are frozen on a day of the week: 1 for Monday to 7 for Sunday.",
            "Prognosen werden an einem Wochentag festgehalten: 1 für Montag bis 7 für Sonntag.",
            "Les prévisions sont figées un jour de la semaine : de 1 pour lundi à 7 pour dimanche.",
            "Las previsiones se congelan un día de la semana: de 1 para lunes a 7 para domingo."
        ),
        new(
            "The days of grace after a period cannot be below zero.",
            "Die Nachfrist nach einem Zeitraum kann nicht unter null Tagen liegen.",
            "Les jours de grâce après une période ne peuvent pas être négatifs.",
            "Los días de gracia tras un período no pueden ser inferiores a cero."
        ),
        new(
            "A call of the nightly run takes 1 to 60 seconds, 1 to 1,000 writes and 1 to 2,000 deals.",
            "Ein Aufruf des Nachtlaufs umfasst 1 bis 60 Sekunden, 1 bis 1.000 Schreibvorgänge und 1 bis "
                + "2.000 Verkaufschancen.",
            "Un appel du traitement de nuit prend 1 à 60 secondes, 1 à 1 000 écritures et 1 à 2 000 opportunités.",
            "Una llamada del proceso nocturno toma de 1 a 60 segundos, de 1 a 1.000 escrituras y de 1 a "
                + "2.000 oportunidades."
        ),
        new(
            "The window has to be one day or more.",
            "Der Betrachtungszeitraum muss mindestens einen Tag umfassen.",
            "La fenêtre doit être d’un jour ou plus.",
            "La ventana debe ser de un día o más."
        ),
        new(
            "The assumed win rate has to be above 0 % and at most 100 %.",
            "Die angenommene Gewinnquote muss über 0 % und höchstens bei 100 % liegen.",
            "Le taux de réussite supposé doit être supérieur à 0 % et d’au plus 100 %.",
            "La tasa de éxito supuesta debe ser superior a 0 % y como máximo 100 %."
        ),
        new(
            "Minimum numbers, shrinkage, range and the wins-small limit cannot be below zero.",
            "Mindestzahlen, Schrumpfung, Spanne und die Grenze für kleine Gewinne können nicht unter null liegen.",
            "Les nombres minimaux, le rétrécissement, la fourchette et la limite des petites victoires ne "
                + "peuvent pas être négatifs.",
            "Los números mínimos, la contracción, el intervalo y el límite de victorias pequeñas no pueden "
                + "ser inferiores a cero."
        ),
        new(
            "The limits of evidence have to rise from low to fair to good.",
            "Die Grenzen der Belege müssen von gering über brauchbar zu gut steigen.",
            "Les limites des éléments doivent croître de faible à correct à bon.",
            "Los límites de evidencia deben subir de baja a aceptable a buena."
        ),
        new(
            "\"Thin\" has to start between 0 and 1 of the requirement.",
            "„Dünn“ muss zwischen 0 und 1 des Bedarfs beginnen.",
            "« Juste » doit commencer entre 0 et 1 du besoin.",
            "«Justo» debe empezar entre 0 y 1 de la necesidad."
        ),
        new(
            "The over-covered factor has to be 1 or more.",
            "Der Faktor für Überdeckung muss 1 oder mehr sein.",
            "Le facteur de surcouverture doit être de 1 ou plus.",
            "El factor de sobrecobertura debe ser 1 o más."
        ),
        new(
            "The assumed conversion has to be above 0 % and at most 100 %.",
            "Die angenommene Umwandlung muss über 0 % und höchstens bei 100 % liegen.",
            "La conversion supposée doit être supérieure à 0 % et d’au plus 100 %.",
            "La conversión supuesta debe ser superior a 0 % y como máximo 100 %."
        ),
        new(
            "Minimum numbers, shrinkage, odds and minutes cannot be below zero.",
            "Mindestzahlen, Schrumpfung, Aussichten und Minuten können nicht unter null liegen.",
            "Les nombres minimaux, le rétrécissement, les chances et les minutes ne peuvent pas être négatifs.",
            "Los números mínimos, la contracción, las probabilidades y los minutos no pueden ser inferiores a cero."
        ),
        new(
            "The limits of the trend cannot be below zero.",
            "Die Grenzen des Trends können nicht unter null liegen.",
            "Les limites de la tendance ne peuvent pas être négatives.",
            "Los límites de la tendencia no pueden ser inferiores a cero."
        ),
        new(
            "The odds of the statuses have to rise from thin to covered to confident to over-covered, "
                + "between 0 and 100 %.",
            "Die Aussichten der Status müssen von dünn über abgedeckt und sicher zu überdeckt steigen, "
                + "zwischen 0 und 100 %.",
            "Les chances des statuts doivent croître de juste à couvert à confiant à surcouvert, entre 0 et 100 %.",
            "Las probabilidades de los estados deben subir de justo a cubierto a seguro a sobrecubierto, "
                + "entre 0 y 100 %."
        ),
        new(
            "The odds that stay and the points of disagreement have to lie between 0 and 100.",
            "Die bleibenden Aussichten und die Punkte des Widerspruchs müssen zwischen 0 und 100 liegen.",
            "Les chances restantes et les points de désaccord doivent se situer entre 0 et 100.",
            "Las probabilidades que quedan y los puntos de desacuerdo deben estar entre 0 y 100."
        ),
        new(
            "The days of ramping cannot be below zero.",
            "Die Tage der Einarbeitung können nicht unter null liegen.",
            "Les jours de rodage ne peuvent pas être négatifs.",
            "Los días de rodaje no pueden ser inferiores a cero."
        ),
        new(
            "Days and limits of the stale rules cannot be below zero.",
            "Tage und Grenzen der Regeln für stockende Verkaufschancen können nicht unter null liegen.",
            "Les jours et limites des règles de stagnation ne peuvent pas être négatifs.",
            "Los días y límites de las reglas de estancamiento no pueden ser inferiores a cero."
        ),
        new(
            "The limits of the grades have to fall from A to B to C.",
            "Die Grenzen der Noten müssen von A über B zu C fallen.",
            "Les limites des notes doivent décroître de A à B à C.",
            "Los límites de las notas deben bajar de A a B a C."
        ),
        new(
            "A deal has to qualify between 0 and 100, and grades and the age of answers cannot be below zero.",
            "Die Grenze der Qualifizierung muss zwischen 0 und 100 liegen; Noten und Alter der Antworten "
                + "können nicht unter null liegen.",
            "Le seuil de qualification doit se situer entre 0 et 100 ; les notes et l’âge des réponses ne "
                + "peuvent pas être négatifs.",
            "El umbral de calificación debe estar entre 0 y 100; las notas y la antigüedad de las respuestas "
                + "no pueden ser inferiores a cero."
        ),
        new(
            "The order of stage sources names \"{0}\". Give some of: {1}.",
            "Die Reihenfolge der Phasenquellen nennt „{0}“. Nennen Sie einige von: {1}.",
            "L’ordre des sources d’étape nomme « {0} ». Donnez-en parmi : {1}.",
            "El orden de las fuentes de fase nombra «{0}». Indique algunas de: {1}."
        ),
    ];
}
