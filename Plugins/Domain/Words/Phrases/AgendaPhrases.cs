namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>The agenda of a one-to-one.</summary>
internal static class AgendaPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new("Open actions:", "Offene Aufgaben:", "Actions ouvertes :", "Acciones abiertas:"),
        new(
            "Open actions: none.",
            "Offene Aufgaben: keine.",
            "Actions ouvertes : aucune.",
            "Acciones abiertas: ninguna."
        ),
        new("Strength: {0}", "Stärke: {0}", "Point fort : {0}", "Punto fuerte: {0}"),
        new(
            "wins {0} of the deals, the team {1}.",
            "gewinnt {0} der Verkaufschancen, das Team {1}.",
            "gagne {0} des opportunités, l’équipe {1}.",
            "gana el {0} de las oportunidades, el equipo el {1}."
        ),
        new(
            "deals are won {0} times as fast as the team's.",
            "Verkaufschancen werden {0}-mal so schnell gewonnen wie im Team.",
            "les opportunités sont gagnées {0} fois plus vite que celles de l’équipe.",
            "las oportunidades se ganan {0} veces más rápido que las del equipo."
        ),
        new(
            "the calls can be believed: {0} accurate.",
            "auf die Einschätzungen ist Verlass: zu {0} genau.",
            "les estimations sont fiables : précises à {0}.",
            "las estimaciones son fiables: precisión del {0}."
        ),
        new(
            "there is enough moving pipeline: {0} of what is required.",
            "es ist genug Pipeline in Bewegung: {0} des Bedarfs.",
            "il y a assez de pipeline en mouvement : {0} du besoin.",
            "hay suficiente pipeline en movimiento: {0} de lo necesario."
        ),
        new(
            "{0} is won in this period.",
            "{0} sind in diesem Zeitraum gewonnen.",
            "{0} sont gagnés dans cette période.",
            "{0} ganados en este período."
        ),
        new(
            "no figure stands out; say what you have seen.",
            "keine Zahl ragt heraus; sagen Sie, was Sie beobachtet haben.",
            "aucun chiffre ne ressort ; dites ce que vous avez observé.",
            "ninguna cifra destaca; diga lo que ha observado."
        ),
        new(
            "Odds of making the number: not known.",
            "Aussicht, das Ziel zu erreichen: nicht bekannt.",
            "Chances d’atteindre l’objectif : inconnues.",
            "Probabilidad de llegar a la cifra: no se conoce."
        ),
        new(
            "Commit against pace: {0} is called, pace says {1}.",
            "Zusage gegen Tempo: {0} sind eingeschätzt, das Tempo sagt {1}.",
            "Engagement face au rythme : {0} sont annoncés, le rythme dit {1}.",
            "Compromiso frente a ritmo: se estiman {0}, el ritmo dice {1}."
        ),
        new(
            "Commit against pace: no call, pace says {0}.",
            "Zusage gegen Tempo: keine Einschätzung, das Tempo sagt {0}.",
            "Engagement face au rythme : aucune estimation, le rythme dit {0}.",
            "Compromiso frente a ritmo: sin estimación, el ritmo dice {0}."
        ),
        new(
            "Commit against pace: {0} is called, pace has no figure.",
            "Zusage gegen Tempo: {0} sind eingeschätzt, das Tempo hat keine Zahl.",
            "Engagement face au rythme : {0} sont annoncés, le rythme n’a pas de chiffre.",
            "Compromiso frente a ritmo: se estiman {0}, el ritmo no tiene cifra."
        ),
        new(
            "Commit against pace: neither is known.",
            "Zusage gegen Tempo: Beides ist nicht bekannt.",
            "Engagement face au rythme : aucun des deux n’est connu.",
            "Compromiso frente a ritmo: no se conoce ninguno de los dos."
        ),
        new("Changed since {0}:", "Geändert seit dem {0}:", "Changé depuis le {0} :", "Cambios desde el {0}:"),
        new(
            "Changed since {0}: nothing.",
            "Geändert seit dem {0}: nichts.",
            "Changé depuis le {0} : rien.",
            "Cambios desde el {0}: ninguno."
        ),
        new(
            "Changed in the last 14 days:",
            "Geändert in den letzten 14 Tagen:",
            "Changé ces 14 derniers jours :",
            "Cambios en los últimos 14 días:"
        ),
        new(
            "Changed in the last 14 days: nothing.",
            "Geändert in den letzten 14 Tagen: nichts.",
            "Changé ces 14 derniers jours : rien.",
            "Cambios en los últimos 14 días: ninguno."
        ),
        new(
            "Deals that move the odds: none.",
            "Verkaufschancen, auf die es ankommt: keine.",
            "Opportunités qui changent les chances : aucune.",
            "Oportunidades que mueven la probabilidad: ninguna."
        ),
        new(
            "Deals that move the odds: {0}",
            "Verkaufschancen, auf die es ankommt: {0}",
            "Opportunités qui changent les chances : {0}",
            "Oportunidades que mueven la probabilidad: {0}"
        ),
        new(
            "Stale deals, the biggest first:",
            "Stockende Verkaufschancen, die größten zuerst:",
            "Opportunités stagnantes, les plus grandes d’abord :",
            "Oportunidades estancadas, primero las mayores:"
        ),
        new(
            "Stale deals: none.",
            "Stockende Verkaufschancen: keine.",
            "Opportunités stagnantes : aucune.",
            "Oportunidades estancadas: ninguna."
        ),
        new("Objectives behind:", "Ziele im Rückstand:", "Objectifs en retard :", "Objetivos con retraso:"),
        new(
            "Objectives behind: none.",
            "Ziele im Rückstand: keine.",
            "Objectifs en retard : aucun.",
            "Objetivos con retraso: ninguno."
        ),
        new(
            "Objective reviews overdue:",
            "Überfällige Zielgespräche:",
            "Revues d’objectifs en retard :",
            "Revisiones de objetivos atrasadas:"
        ),
        new(
            "Objective reviews overdue: none.",
            "Überfällige Zielgespräche: keine.",
            "Revues d’objectifs en retard : aucune.",
            "Revisiones de objetivos atrasadas: ninguna."
        ),
        new(
            "Must-haves missing:",
            "Fehlende Muss-Kriterien:",
            "Critères indispensables manquants :",
            "Criterios imprescindibles que faltan:"
        ),
        new(
            "Must-haves missing: none.",
            "Fehlende Muss-Kriterien: keine.",
            "Critères indispensables manquants : aucun.",
            "Criterios imprescindibles que faltan: ninguno."
        ),
        new(
            "Proactive time: {0} of last week.",
            "Proaktive Zeit: {0} der letzten Woche.",
            "Temps proactif : {0} de la semaine dernière.",
            "Tiempo proactivo: {0} de la última semana."
        ),
        new(
            "Proactive time: not measured for last week.",
            "Proaktive Zeit: für die letzte Woche nicht gemessen.",
            "Temps proactif : non mesuré pour la semaine dernière.",
            "Tiempo proactivo: no medido en la última semana."
        ),
        new("- {0}, due {1}", "- {0}, fällig am {1}", "- {0}, échéance le {1}", "- {0}, vence el {1}"),
        new("- A deal: {0}", "- Eine Verkaufschance: {0}", "- Une opportunité : {0}", "- Una oportunidad: {0}"),
        new(
            "- {0}, no value: since {1}",
            "- {0}, ohne Wert: seit dem {1}",
            "- {0}, sans valeur : depuis le {1}",
            "- {0}, sin valor: desde el {1}"
        ),
        new("- {0}, no value: {1}", "- {0}, ohne Wert: {1}", "- {0}, sans valeur : {1}", "- {0}, sin valor: {1}"),
        new(
            "- {0}, {1}: since {2}",
            "- {0}, {1}: seit dem {2}",
            "- {0}, {1} : depuis le {2}",
            "- {0}, {1}: desde el {2}"
        ),
        new("- {0}, {1}: {2}", "- {0}, {1}: {2}", "- {0}, {1} : {2}", "- {0}, {1}: {2}"),
        new("({0}): {1} points", "({0}): {1} Punkte", "({0}) : {1} points", "({0}): {1} puntos"),
    ];
}
