namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>The claim of an assessment beside what is measured, and what came of an event.</summary>
internal static class AssessmentPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "The team's forecast accuracy is {0}.",
            "Die Prognosegenauigkeit des Teams ist {0}.",
            "La précision des prévisions de l’équipe est de {0}.",
            "La precisión de la previsión del equipo es {0}."
        ),
        new(
            "The team's calls were off by {0} (above 0: too high).",
            "Die Einschätzungen des Teams lagen um {0} daneben (über 0: zu hoch).",
            "Les estimations de l’équipe se sont écartées de {0} (au-dessus de 0 : trop hautes).",
            "Las estimaciones del equipo se desviaron un {0} (por encima de 0: demasiado altas)."
        ),
        new(
            "The team's forecast accuracy over four periods is {0}.",
            "Die Prognosegenauigkeit des Teams über vier Zeiträume ist {0}.",
            "La précision des prévisions de l’équipe sur quatre périodes est de {0}.",
            "La precisión de la previsión del equipo en cuatro períodos es {0}."
        ),
        new(
            "{0} one-to-ones and reviews of objectives were held in the period.",
            "{0} Mitarbeiter- und Zielgespräche wurden im Zeitraum geführt.",
            "{0} entretiens individuels et revues d’objectifs ont eu lieu dans la période.",
            "Se hicieron {0} reuniones individuales y revisiones de objetivos en el período."
        ),
        new(
            "{0} of the reps are covered or better.",
            "{0} der Verkäufer sind abgedeckt oder besser.",
            "{0} des commerciaux sont couverts ou mieux.",
            "El {0} de los comerciales está cubierto o mejor."
        ),
        new(
            "{0} of the open pipeline is stale.",
            "{0} der offenen Pipeline stocken.",
            "{0} du pipeline ouvert est stagnant.",
            "El {0} del pipeline abierto está estancado."
        ),
        new(
            "{0} reviews of objectives were held in the period.",
            "{0} Zielgespräche wurden im Zeitraum geführt.",
            "{0} revues d’objectifs ont eu lieu dans la période.",
            "Se hicieron {0} revisiones de objetivos en el período."
        ),
        new(
            "{0} of the team's time is planned work with customers.",
            "{0} der Zeit des Teams sind geplante Arbeit mit Kunden.",
            "{0} du temps de l’équipe est du travail planifié avec des clients.",
            "El {0} del tiempo del equipo es trabajo planificado con clientes."
        ),
        new(
            "{0} of the reps left within 365 days.",
            "{0} der Verkäufer gingen innerhalb von 365 Tagen.",
            "{0} des commerciaux sont partis en 365 jours.",
            "El {0} de los comerciales se fue en 365 días."
        ),
        new(
            "The team's forecast accuracy is not measured yet.",
            "Die Prognosegenauigkeit des Teams ist noch nicht gemessen.",
            "La précision des prévisions de l’équipe n’est pas encore mesurée.",
            "La precisión de la previsión del equipo aún no se mide."
        ),
        new(
            "The bias of the team's calls is not measured yet.",
            "Die Verzerrung der Einschätzungen des Teams ist noch nicht gemessen.",
            "Le biais des estimations de l’équipe n’est pas encore mesuré.",
            "El sesgo de las estimaciones del equipo aún no se mide."
        ),
        new(
            "No rep of the team has odds yet.",
            "Noch hat kein Verkäufer des Teams eine Aussicht.",
            "Aucun commercial de l’équipe n’a encore de chances calculées.",
            "Ningún comercial del equipo tiene aún una probabilidad."
        ),
        new(
            "The team has no open pipeline.",
            "Das Team hat keine offene Pipeline.",
            "L’équipe n’a pas de pipeline ouvert.",
            "El equipo no tiene pipeline abierto."
        ),
        new(
            "Reviews of the team's objectives are not known.",
            "Zielgespräche des Teams sind nicht bekannt.",
            "Les revues des objectifs de l’équipe ne sont pas connues.",
            "No se conocen las revisiones de los objetivos del equipo."
        ),
        new(
            "The team's time is not measured yet.",
            "Die Zeit des Teams ist noch nicht gemessen.",
            "Le temps de l’équipe n’est pas encore mesuré.",
            "El tiempo del equipo aún no se mide."
        ),
        new(
            "The team has no reps.",
            "Das Team hat keine Verkäufer.",
            "L’équipe n’a pas de commerciaux.",
            "El equipo no tiene comerciales."
        ),
        new(
            "You put \"{0}\" at {1}.",
            "Sie haben „{0}“ mit {1} bewertet.",
            "Vous avez mis « {0} » à {1}.",
            "Ha puesto «{0}» en {1}."
        ),
        new(
            "You have not put \"{0}\" at a level yet.",
            "Sie haben „{0}“ noch nicht bewertet.",
            "Vous n’avez pas encore évalué « {0} ».",
            "Aún no ha puesto un nivel a «{0}»."
        ),
        new(
            "Too few assessments to compare with (n = {0}; from {1} on).",
            "Zu wenige Selbsteinschätzungen zum Vergleich (n = {0}; ab {1}).",
            "Trop peu d’auto-évaluations pour comparer (n = {0} ; à partir de {1}).",
            "Muy pocas autoevaluaciones para comparar (n = {0}; a partir de {1})."
        ),
        new(
            "The average of {0} managers on the same tier is {1}.",
            "Der Mittelwert von {0} Managern derselben Ebene ist {1}.",
            "La moyenne de {0} responsables du même niveau est de {1}.",
            "La media de {0} responsables del mismo nivel es {1}."
        ),
        new(
            "Too few on the same tier: the average of all {0} managers is {1}.",
            "Zu wenige auf derselben Ebene: Der Mittelwert aller {0} Manager ist {1}.",
            "Trop peu au même niveau : la moyenne des {0} responsables est de {1}.",
            "Muy pocos en el mismo nivel: la media de los {0} responsables es {1}."
        ),
        new("followed up within 1 day", "binnen 1 Tag nachgefasst", "suivis en 1 jour", "seguidos en 1 día"),
        new("after 2 to 3 days", "nach 2 bis 3 Tagen", "après 2 à 3 jours", "tras 2 a 3 días"),
        new("after 4 to 5 days", "nach 4 bis 5 Tagen", "après 4 à 5 jours", "tras 4 a 5 días"),
        new("after more than 5 days", "nach mehr als 5 Tagen", "après plus de 5 jours", "tras más de 5 días"),
        new("not followed up", "nicht nachgefasst", "sans suivi", "sin seguimiento"),
        new(
            "{0}: too few (n = {1})",
            "{0}: zu wenige (n = {1})",
            "{0} : trop peu (n = {1})",
            "{0}: muy pocos (n = {1})"
        ),
        new(
            "{0}: {1} became deals (n = {2})",
            "{0}: {1} wurden Verkaufschancen (n = {2})",
            "{0} : {1} sont devenus des opportunités (n = {2})",
            "{0}: {1} llegaron a oportunidades (n = {2})"
        ),
    ];
}
