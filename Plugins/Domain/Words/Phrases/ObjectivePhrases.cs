namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>How far objectives and key results are, and advice on them.</summary>
internal static class ObjectivePhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "No progress yet: it has no key result and no objective below it.",
            "Noch kein Fortschritt: Es hat kein Schlüsselergebnis und kein Ziel darunter.",
            "Pas encore de progrès : aucun résultat clé ni objectif en dessous.",
            "Aún sin progreso: no tiene ningún resultado clave ni objetivo por debajo."
        ),
        new(
            "No progress yet: none of its {0} key results and objectives below it has a value.",
            "Noch kein Fortschritt: Keines seiner {0} Schlüsselergebnisse und Ziele darunter hat einen Wert.",
            "Pas encore de progrès : aucun de ses {0} résultats clés et objectifs en dessous n’a de valeur.",
            "Aún sin progreso: ninguno de sus {0} resultados clave y objetivos por debajo tiene valor."
        ),
        new(
            "{0} reached; without a period nothing is expected by a day.",
            "{0} erreicht; ohne Zeitraum wird nichts zu einem Tag erwartet.",
            "{0} atteints ; sans période, rien n’est attendu pour une date.",
            "{0} alcanzado; sin período no se espera nada para una fecha."
        ),
        new(
            "{0} reached, {1} expected by now: behind.",
            "{0} erreicht, {1} bis jetzt erwartet: im Rückstand.",
            "{0} atteints, {1} attendus à ce jour : en retard.",
            "{0} alcanzado, {1} esperado hasta ahora: con retraso."
        ),
        new(
            "{0} reached, {1} expected by now: on course; behind from {2} if it stays so.",
            "{0} erreicht, {1} bis jetzt erwartet: auf Kurs; im Rückstand ab dem {2}, wenn es so bleibt.",
            "{0} atteints, {1} attendus à ce jour : en bonne voie ; en retard à partir du {2} si rien ne " + "change.",
            "{0} alcanzado, {1} esperado hasta ahora: en camino; con retraso desde el {2} si sigue así."
        ),
        new(
            "{0} reached, {1} expected by now: on course.",
            "{0} erreicht, {1} bis jetzt erwartet: auf Kurs.",
            "{0} atteints, {1} attendus à ce jour : en bonne voie.",
            "{0} alcanzado, {1} esperado hasta ahora: en camino."
        ),
        new(
            "{0} of {1} parts have no value yet and are left out.",
            "{0} von {1} Teilen haben noch keinen Wert und bleiben außer Betracht.",
            "{0} éléments sur {1} n’ont pas encore de valeur et sont exclus.",
            "{0} de {1} partes aún no tienen valor y quedan fuera."
        ),
        new(
            "The objective needs a period: its first and its last day.",
            "Das Ziel braucht einen Zeitraum: seinen ersten und seinen letzten Tag.",
            "L’objectif a besoin d’une période : son premier et son dernier jour.",
            "El objetivo necesita un período: su primer y su último día."
        ),
        new(
            "The objective needs one person who owns it; a team does not answer for it.",
            "Das Ziel braucht eine Person, der es gehört; ein Team steht nicht dafür ein.",
            "L’objectif a besoin d’une personne qui en soit propriétaire ; une équipe n’en répond pas.",
            "El objetivo necesita una persona que sea su propietaria; un equipo no responde de él."
        ),
        new(
            "It has no key result: 1 to {0} say by numbers whether it was reached.",
            "Es hat kein Schlüsselergebnis: 1 bis {0} sagen in Zahlen, ob es erreicht wurde.",
            "Il n’a aucun résultat clé : 1 à {0} disent en chiffres s’il est atteint.",
            "No tiene ningún resultado clave: de 1 a {0} dicen con números si se alcanzó."
        ),
        new(
            "It has {0} key results: keep 1 to {1}.",
            "Es hat {0} Schlüsselergebnisse: Behalten Sie 1 bis {1}.",
            "Il a {0} résultats clés : gardez-en 1 à {1}.",
            "Tiene {0} resultados clave: conserve de 1 a {1}."
        ),
        new(
            "The owner has {0} objectives in this period: keep at most {1}.",
            "Der Besitzer hat {0} Ziele in diesem Zeitraum: Behalten Sie höchstens {1}.",
            "Le propriétaire a {0} objectifs dans cette période : gardez-en {1} au plus.",
            "El propietario tiene {0} objetivos en este período: conserve como máximo {1}."
        ),
        new(
            "Say the objective as an outcome: begin with a verb such as grow, win, raise or cut, not with "
                + "try or help.",
            "Formulieren Sie das Ziel als Ergebnis: mit einem Verb wie steigern, gewinnen, erhöhen oder "
                + "senken, nicht mit versuchen oder helfen.",
            "Formulez l’objectif comme un résultat : commencez par un verbe tel que développer, gagner, "
                + "augmenter ou réduire, pas par essayer ou aider.",
            "Formule el objetivo como un resultado: empiece con un verbo como crecer, ganar, aumentar o "
                + "reducir, no con intentar o ayudar."
        ),
        new(
            "\"{0}\" needs a due date.",
            "„{0}“ braucht ein Fälligkeitsdatum.",
            "« {0} » a besoin d’une échéance.",
            "«{0}» necesita una fecha de vencimiento."
        ),
        new(
            "\"{0}\" needs one person who owns it.",
            "„{0}“ braucht eine Person, der es gehört.",
            "« {0} » a besoin d’une personne qui en soit propriétaire.",
            "«{0}» necesita una persona que sea su propietaria."
        ),
        new("\"{0}\" needs {1}.", "„{0}“ braucht {1}.", "« {0} » a besoin {1}.", "«{0}» necesita {1}."),
        new(
            "\"{0}\" is due on {1}, outside the period from {2} to {3}.",
            "„{0}“ ist am {1} fällig, außerhalb des Zeitraums vom {2} bis {3}.",
            "« {0} » arrive à échéance le {1}, hors de la période du {2} au {3}.",
            "«{0}» vence el {1}, fuera del período del {2} al {3}."
        ),
        new(
            "\"{0}\" has a target that equals its start.",
            "„{0}“ hat einen Zielwert, der gleich dem Startwert ist.",
            "« {0} » a une cible égale à sa valeur de départ.",
            "«{0}» tiene un objetivo igual a su valor inicial."
        ),
        new(
            "Say \"{0}\" as an outcome: begin with a verb such as grow, win, raise or cut.",
            "Formulieren Sie „{0}“ als Ergebnis: Verwenden Sie ein Verb wie steigern, gewinnen, erhöhen oder "
                + "senken.",
            "Formulez « {0} » comme un résultat : commencez par un verbe tel que développer, gagner, "
                + "augmenter ou réduire.",
            "Formule «{0}» como un resultado: empiece con un verbo como crecer, ganar, aumentar o reducir."
        ),
        new(
            "A key result without a text needs a due date.",
            "Ein Schlüsselergebnis ohne Text braucht ein Fälligkeitsdatum.",
            "Un résultat clé sans texte a besoin d’une échéance.",
            "Un resultado clave sin texto necesita una fecha de vencimiento."
        ),
        new(
            "A key result without a text needs one person who owns it.",
            "Ein Schlüsselergebnis ohne Text braucht eine Person, der es gehört.",
            "Un résultat clé sans texte a besoin d’une personne qui en soit propriétaire.",
            "Un resultado clave sin texto necesita una persona que sea su propietaria."
        ),
        new(
            "A key result without a text needs {0}.",
            "Ein Schlüsselergebnis ohne Text braucht {0}.",
            "Un résultat clé sans texte a besoin {0}.",
            "Un resultado clave sin texto necesita {0}."
        ),
        new(
            "A key result without a text is due on {0}, outside the period from {1} to {2}.",
            "Ein Schlüsselergebnis ohne Text ist am {0} fällig, außerhalb des Zeitraums vom {1} bis {2}.",
            "Un résultat clé sans texte arrive à échéance le {0}, hors de la période du {1} au {2}.",
            "Un resultado clave sin texto vence el {0}, fuera del período del {1} al {2}."
        ),
        new(
            "A key result without a text has a target that equals its start.",
            "Ein Schlüsselergebnis ohne Text hat einen Zielwert, der gleich dem Startwert ist.",
            "Un résultat clé sans texte a une cible égale à sa valeur de départ.",
            "Un resultado clave sin texto tiene un objetivo igual a su valor inicial."
        ),
        new(
            "Say A key result without a text as an outcome: begin with a verb such as grow, win, raise or " + "cut.",
            "Formulieren Sie ein Schlüsselergebnis ohne Text als Ergebnis: Verwenden Sie ein Verb wie "
                + "steigern, gewinnen, erhöhen oder senken.",
            "Formulez un résultat clé sans texte comme un résultat : commencez par un verbe tel que "
                + "développer, gagner, augmenter ou réduire.",
            "Formule un resultado clave sin texto como un resultado: empiece con un verbo como crecer, "
                + "ganar, aumentar o reducir."
        ),
        new("a start", "einen Startwert", "d’une valeur de départ", "un valor inicial"),
        new("a target", "einen Zielwert", "d’une cible", "un objetivo"),
        new("a unit", "eine Einheit", "d’une unité", "una unidad"),
        new(
            "a start and a target",
            "einen Start- und einen Zielwert",
            "d’une valeur de départ et d’une cible",
            "un valor inicial y un objetivo"
        ),
        new(
            "a start and a unit",
            "einen Startwert und eine Einheit",
            "d’une valeur de départ et d’une unité",
            "un valor inicial y una unidad"
        ),
        new(
            "a target and a unit",
            "einen Zielwert und eine Einheit",
            "d’une cible et d’une unité",
            "un objetivo y una unidad"
        ),
        new(
            "a start, a target and a unit",
            "einen Startwert, einen Zielwert und eine Einheit",
            "d’une valeur de départ, d’une cible et d’une unité",
            "un valor inicial, un objetivo y una unidad"
        ),
        new(
            "It has no start.",
            "Es hat keinen Startwert.",
            "Il n’a pas de valeur de départ.",
            "No tiene valor inicial."
        ),
        new("It has no target.", "Es hat keinen Zielwert.", "Il n’a pas de cible.", "No tiene objetivo."),
        new(
            "It has no current value yet.",
            "Es hat noch keinen aktuellen Wert.",
            "Il n’a pas encore de valeur actuelle.",
            "Aún no tiene valor actual."
        ),
        new(
            "Target and start are the same: there is no way to go.",
            "Ziel- und Startwert sind gleich: Es gibt keinen Weg zurückzulegen.",
            "Cible et valeur de départ sont égales : il n’y a aucun chemin à parcourir.",
            "El objetivo y el valor inicial son iguales: no hay camino por recorrer."
        ),
        new(
            "The row of the owner has no {0} yet.",
            "Für den Besitzer ist noch kein Wert gespeichert: {0}.",
            "La ligne du propriétaire n’a pas encore de valeur : {0}.",
            "La fila del propietario aún no tiene valor: {0}."
        ),
        new(
            "Nothing is measured of the owner on {0} yet: there is no row of that day's period or week.",
            "Für den Besitzer ist am {0} noch nichts gemessen: Es gibt keine Zeile des Zeitraums oder der "
                + "Woche dieses Tages.",
            "Rien n’est encore mesuré pour le propriétaire au {0} : il n’y a pas de ligne de la période ou "
                + "de la semaine de ce jour.",
            "Aún no hay nada medido del propietario el {0}: no existe fila del período o de la semana de ese " + "día."
        ),
        new(
            "Nothing measures {0} in this organisation yet.",
            "Das misst in dieser Organisation noch nichts: {0}.",
            "Rien ne mesure encore ceci dans cette organisation : {0}.",
            "En esta organización aún no se mide: {0}."
        ),
        new("open pipeline", "offene Pipeline", "pipeline ouvert", "pipeline abierto"),
        new("moving pipeline", "Pipeline in Bewegung", "pipeline en mouvement", "pipeline en movimiento"),
        new("win rate", "Gewinnquote", "taux de réussite", "tasa de éxito"),
        new("odds", "Aussicht", "chances", "probabilidad"),
        new("won value", "gewonnener Wert", "valeur gagnée", "valor ganado"),
        new("median cycle", "mittlerer Zyklus", "cycle médian", "ciclo mediano"),
        new("average won value", "mittlerer gewonnener Wert", "valeur gagnée moyenne", "valor ganado medio"),
        new("number of activities", "Zahl der Aktivitäten", "nombre d’activités", "número de actividades"),
        new("proactive share", "proaktiver Anteil", "part proactive", "proporción proactiva"),
        new("forecast accuracy", "Prognosegenauigkeit", "précision des prévisions", "precisión de la previsión"),
        new(
            "deals created per week",
            "je Woche erstellte Verkaufschancen",
            "opportunités créées par semaine",
            "oportunidades creadas por semana"
        ),
        new("meetings per week", "Termine je Woche", "rendez-vous par semaine", "reuniones por semana"),
        new("number of new accounts", "Zahl neuer Kunden", "nombre de nouveaux comptes", "número de cuentas nuevas"),
        new(
            "number of new deals",
            "Zahl neuer Verkaufschancen",
            "nombre de nouvelles opportunités",
            "número de oportunidades nuevas"
        ),
        new("number of meetings", "Zahl der Termine", "nombre de rendez-vous", "número de reuniones"),
        new("new accounts", "neue Kunden", "nouveaux comptes", "cuentas nuevas"),
        new("this indicator", "diese Kennzahl", "cet indicateur", "este indicador"),
    ];
}
