namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>What happened to a deal, in one line; and the owner’s notification.</summary>
internal static class ChangePhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new("Created, worth {0}", "Erstellt, Wert {0}", "Créée, valeur {0}", "Creada, valor {0}"),
        new("Won {0}", "{0} gewonnen", "{0} gagnés", "Ganada: {0}"),
        new("Lost, worth {0}", "Verloren, Wert {0}", "Perdue, valeur {0}", "Perdida, valor {0}"),
        new("Grown to {0}", "Gewachsen auf {0}", "Montée à {0}", "Aumentada a {0}"),
        new("Shrunk to {0}", "Geschrumpft auf {0}", "Réduite à {0}", "Reducida a {0}"),
        new(
            "Pulled in from {0} to {1}",
            "Vorgezogen von {0} auf {1}",
            "Avancée du {0} au {1}",
            "Adelantada de {0} a {1}"
        ),
        new(
            "Pushed out from {0} to {1}",
            "Verschoben von {0} auf {1}",
            "Repoussée du {0} au {1}",
            "Aplazada de {0} a {1}"
        ),
        new(
            "Turned stale, worth {0}",
            "Ins Stocken geraten, Wert {0}",
            "Devenue stagnante, valeur {0}",
            "Estancada, valor {0}"
        ),
        new(
            "Moving again, worth {0}",
            "Wieder in Bewegung, Wert {0}",
            "De nouveau en mouvement, valeur {0}",
            "De nuevo en movimiento, valor {0}"
        ),
        new(
            "Changed owner, worth {0}",
            "Besitzer gewechselt, Wert {0}",
            "Propriétaire changé, valeur {0}",
            "Cambio de propietario, valor {0}"
        ),
        new("Qualified, worth {0}", "Qualifiziert, Wert {0}", "Qualifiée, valeur {0}", "Calificada, valor {0}"),
        new(
            "No longer qualified, worth {0}",
            "Nicht mehr qualifiziert, Wert {0}",
            "Plus qualifiée, valeur {0}",
            "Ya no calificada, valor {0}"
        ),
        new("turned stale", "ins Stocken geraten", "stagnante", "estancado"),
        new(
            "A deal of yours has turned stale",
            "Eine Ihrer Verkaufschancen ist ins Stocken geraten",
            "Une de vos opportunités est devenue stagnante",
            "Una de sus oportunidades se ha estancado"
        ),
        new(
            "{0} deals of yours have turned stale",
            "{0} Ihrer Verkaufschancen sind ins Stocken geraten",
            "{0} de vos opportunités sont devenues stagnantes",
            "{0} de sus oportunidades se han estancado"
        ),
        new(
            "Stale deals no longer count as moving pipeline. Plan a next step, correct the close date, or "
                + "close them: see the view of your stale deals.",
            "Stockende Verkaufschancen zählen nicht mehr zur Pipeline in Bewegung. Planen Sie einen nächsten "
                + "Schritt, berichtigen Sie das Abschlussdatum oder schließen Sie sie: siehe die Ansicht Ihrer "
                + "stockenden Verkaufschancen.",
            "Les opportunités stagnantes ne comptent plus dans le pipeline en mouvement. Planifiez une "
                + "prochaine étape, corrigez la date de clôture ou clôturez-les : voir la vue de vos "
                + "opportunités stagnantes.",
            "Las oportunidades estancadas ya no cuentan como pipeline en movimiento. Planifique un próximo "
                + "paso, corrija la fecha de cierre o ciérrelas: vea la vista de sus oportunidades estancadas."
        ),
    ];
}
