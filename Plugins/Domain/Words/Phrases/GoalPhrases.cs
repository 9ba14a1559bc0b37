namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>Objectives and forecasts: what a save is refused with.</summary>
internal static class GoalPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "This key result is measured: the night fills its current value, and nobody types it. Leave it "
                + "empty, or set the source to manual.",
            "Dieses Schlüsselergebnis wird gemessen: Der Nachtlauf füllt den aktuellen Wert, niemand gibt "
                + "ihn ein. Lassen Sie ihn leer, oder stellen Sie die Quelle auf manuell.",
            "Ce résultat clé est mesuré : le traitement de nuit remplit sa valeur actuelle, personne ne la "
                + "saisit. Laissez-la vide, ou passez la source à manuelle.",
            "Este resultado clave se mide: el proceso nocturno rellena su valor actual y nadie lo escribe. "
                + "Déjelo vacío o cambie el origen a manual."
        ),
        new(
            "The pillar names \"{0}\", which is no indicator. Give some of: {1}.",
            "Die Säule nennt „{0}“, das ist keine Kennzahl. Geben Sie einige von diesen an: {1}.",
            "Le pilier nomme « {0} », qui n’est pas un indicateur. Donnez-en parmi : {1}.",
            "El pilar nombra «{0}», que no es un indicador. Indique algunos de: {1}."
        ),
        new("overdue after an event", "nach einer Veranstaltung", "après un événement", "tras un evento"),
        new(
            "A follow-up of yours is overdue after an event",
            "Eine Ihrer Nachfassaktionen nach einer Veranstaltung ist überfällig",
            "Une de vos relances après un événement est en retard",
            "Un seguimiento suyo tras un evento está atrasado"
        ),
        new(
            "{0} follow-ups of yours are overdue after an event",
            "{0} Ihrer Nachfassaktionen nach einer Veranstaltung sind überfällig",
            "{0} de vos relances après un événement sont en retard",
            "{0} seguimientos suyos tras un evento están atrasados"
        ),
        new(
            "What somebody said at the stand is forgotten within days. Call or write, and complete the "
                + "activity: see the view of your overdue follow-ups.",
            "Was jemand am Stand gesagt hat, ist nach Tagen vergessen. Rufen Sie an oder schreiben Sie, und "
                + "schließen Sie die Aktivität ab: siehe die Ansicht Ihrer überfälligen Nachfassaktionen.",
            "Ce qui a été dit au stand s’oublie en quelques jours. Appelez ou écrivez, et terminez "
                + "l’activité : voyez la vue de vos relances en retard.",
            "Lo que alguien dijo en el stand se olvida en días. Llame o escriba y complete la actividad: vea "
                + "la vista de sus seguimientos atrasados."
        ),
        new(
            "The objective ends on {0}, before it starts on {1}. Correct one of the two days.",
            "Das Ziel endet am {0}, bevor es am {1} beginnt. Berichtigen Sie einen der beiden Tage.",
            "L’objectif se termine le {0}, avant de commencer le {1}. Corrigez l’une des deux dates.",
            "El objetivo termina el {0}, antes de empezar el {1}. Corrija una de las dos fechas."
        ),
        new(
            "Commit, best case and their note are the rep's own. Type your call in the manager's fields beside them.",
            "Zusage, bester Fall und ihre Notiz gehören dem Verkäufer. Geben Sie Ihre Einschätzung in die "
                + "Felder des Managers daneben ein.",
            "L’engagement, le meilleur cas et leur note appartiennent au commercial. Saisissez votre "
                + "estimation dans les champs du responsable à côté.",
            "El compromiso, el mejor caso y su nota son del comercial. Escriba su estimación en los campos "
                + "del responsable, al lado."
        ),
        new(
            "The manager's call and its note are the manager's own. Type yours in commit and best case.",
            "Die Einschätzung des Managers und ihre Notiz gehören dem Manager. Geben Sie Ihre in Zusage und "
                + "bester Fall ein.",
            "L’estimation du responsable et sa note lui appartiennent. Saisissez la vôtre dans engagement et "
                + "meilleur cas.",
            "La estimación del responsable y su nota son suyas. Escriba la suya en compromiso y mejor caso."
        ),
        new(
            "The objective cannot be agreed yet. {0} Complete it, or leave it a draft.",
            "Das Ziel kann noch nicht vereinbart werden. {0} Ergänzen Sie es, oder lassen Sie es als Entwurf.",
            "L’objectif ne peut pas encore être convenu. {0} Complétez-le, ou laissez-le en brouillon.",
            "El objetivo aún no se puede acordar. {0} Complételo o déjelo como borrador."
        ),
        new(
            "\"{0}\" is this objective or stands below it, so it cannot be its parent: that would be a "
                + "circle. Choose another parent, or take that one out from below first.",
            "„{0}“ ist dieses Ziel selbst oder steht unter ihm, also kann es nicht das übergeordnete sein: "
                + "Das wäre ein Kreis. Wählen Sie ein anderes, oder lösen Sie jenes zuerst.",
            "« {0} » est cet objectif ou se trouve en dessous, il ne peut donc pas être son parent : ce "
                + "serait un cercle. Choisissez un autre parent, ou détachez d’abord celui-là.",
            "«{0}» es este objetivo o está por debajo, así que no puede ser su superior: sería un círculo. "
                + "Elija otro superior o sáquelo antes de debajo."
        ),
    ];
}
