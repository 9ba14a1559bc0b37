namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>Counts with their nouns, and other parts of sentences.</summary>
internal static class QuantityPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new("1 deal", "1 Verkaufschance", "1 opportunité", "1 oportunidad"),
        new("{0} deals", "{0} Verkaufschancen", "{0} opportunités", "{0} oportunidades"),
        new(
            "an unknown number of deals",
            "eine unbekannte Zahl von Verkaufschancen",
            "un nombre inconnu d’opportunités",
            "un número desconocido de oportunidades"
        ),
        new("1 day", "1 Tag", "1 jour", "1 día"),
        new("{0} days", "{0} Tage", "{0} jours", "{0} días"),
        new("1 new prospect", "1 neuer Interessent", "1 nouveau prospect", "1 prospecto nuevo"),
        new("{0} new prospects", "{0} neue Interessenten", "{0} nouveaux prospects", "{0} prospectos nuevos"),
        new(
            "an unknown number of new prospects",
            "eine unbekannte Zahl neuer Interessenten",
            "un nombre inconnu de nouveaux prospects",
            "un número desconocido de prospectos nuevos"
        ),
        new("{0} in {1}", "{0} in {1}", "{0} sur {1}", "{0} en {1}"),
        new("unknown", "unbekannt", "inconnu", "desconocido"),
        new("no date", "kein Datum", "aucune date", "sin fecha"),
        new(
            "too few deals to tell",
            "zu wenige Verkaufschancen für ein Urteil",
            "trop peu d’opportunités pour juger",
            "muy pocas oportunidades para juzgar"
        ),
        new("little evidence", "wenig Beleg", "peu d’éléments", "poca evidencia"),
        new("fair evidence", "brauchbarer Beleg", "éléments corrects", "evidencia aceptable"),
        new("good evidence", "guter Beleg", "bons éléments", "buena evidencia"),
        new(
            "the business unit's {0} ({1})",
            "{0} der Unternehmenseinheit ({1})",
            "{0} de la division ({1})",
            "{0} de la unidad de negocio ({1})"
        ),
        new(
            "the organisation's {0} ({1})",
            "{0} der Organisation ({1})",
            "{0} de l’organisation ({1})",
            "{0} de la organización ({1})"
        ),
        new(
            "an assumed {0}, because the team has closed too few deals",
            "angenommenen {0}, weil das Team zu wenige Verkaufschancen abgeschlossen hat",
            "{0} supposés, car l’équipe a clôturé trop peu d’opportunités",
            "{0} supuesto, porque el equipo ha cerrado muy pocas oportunidades"
        ),
        // Last of all: longer sentences begin like it.
        new("{0} of {1}", "{0} von {1}", "{0} sur {1}", "{0} de {1}"),
    ];
}
