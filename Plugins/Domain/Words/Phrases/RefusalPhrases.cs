namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>What a save or a call is refused with, and what to do.</summary>
internal static class RefusalPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "The quota ends on {0}, before it starts on {1}. Correct one of the two days.",
            "Die Vorgabe endet am {0}, bevor sie am {1} beginnt. Berichtigen Sie einen der beiden Tage.",
            "Le quota se termine le {0}, avant de commencer le {1}. Corrigez l’une des deux dates.",
            "La cuota termina el {0}, antes de empezar el {1}. Corrija una de las dos fechas."
        ),
        new(
            "The quota overlaps with another one of the same rep, {0}. Change the days of one of them, so "
                + "that no day is asked for twice.",
            "Die Vorgabe überschneidet sich mit einer anderen desselben Verkäufers, {0}. Ändern Sie die Tage "
                + "einer der beiden, sodass kein Tag doppelt zählt.",
            "Le quota chevauche un autre du même commercial, {0}. Modifiez les dates de l’un d’eux, pour "
                + "qu’aucun jour ne compte deux fois.",
            "La cuota se solapa con otra del mismo comercial, {0}. Cambie los días de una de ellas para que "
                + "ningún día se pida dos veces."
        ),
        new("from {0}", "ab {0}", "à partir du {0}", "desde el {0}"),
        new("{0} to {1}", "{0} bis {1}", "du {0} au {1}", "del {0} al {1}"),
        new(
            "At most {0} reps can be recalculated at once. Pass their ids in RepIds, in chunks.",
            "Höchstens {0} Verkäufer können auf einmal neu berechnet werden. Übergeben Sie ihre IDs in "
                + "RepIds, in Teilen.",
            "Au plus {0} commerciaux peuvent être recalculés à la fois. Passez leurs identifiants dans "
                + "RepIds, par lots.",
            "Se pueden recalcular como máximo {0} comerciales a la vez. Pase sus identificadores en RepIds, por partes."
        ),
        new(
            "You may not see the coverage of every rep asked for. Leave RepIds empty for those whom you may see.",
            "Sie dürfen nicht die Abdeckung aller gewünschten Verkäufer sehen. Lassen Sie RepIds leer für "
                + "die, die Sie sehen dürfen.",
            "Vous ne pouvez pas voir la couverture de tous les commerciaux demandés. Laissez RepIds vide "
                + "pour ceux que vous pouvez voir.",
            "No puede ver la cobertura de todos los comerciales pedidos. Deje RepIds vacío para los que puede ver."
        ),
        new(
            "RepIds holds '{0}', which is no id. Separate ids by commas.",
            "RepIds enthält „{0}“, das ist keine ID. Trennen Sie IDs durch Kommas.",
            "RepIds contient « {0} », qui n’est pas un identifiant. Séparez les identifiants par des virgules.",
            "RepIds contiene «{0}», que no es un identificador. Separe los identificadores con comas."
        ),
        new(
            "There is no coverage of this rep and period that you may see. Recalculate it first, or choose "
                + "another rep.",
            "Zu diesem Verkäufer und Zeitraum gibt es keine Abdeckung, die Sie sehen dürfen. Berechnen Sie "
                + "sie zuerst neu, oder wählen Sie einen anderen.",
            "Il n’y a pas de couverture de ce commercial et de cette période que vous puissiez voir. "
                + "Recalculez-la d’abord, ou choisissez un autre commercial.",
            "No hay cobertura de este comercial y período que pueda ver. Recalcúlela primero o elija otro comercial."
        ),
        new(
            "No deal of the last year ended without a decision, so none of them can be left out. Ask for a "
                + "win rate instead.",
            "Im letzten Jahr endete kein Geschäft ohne Entscheidung, also kann keines davon weggelassen "
                + "werden. Fragen Sie stattdessen nach einer Gewinnquote.",
            "L’an dernier, aucune affaire ne s’est terminée sans décision : aucune ne peut donc être laissée "
                + "de côté. Demandez plutôt un taux de réussite.",
            "El último año ningún negocio terminó sin decisión, así que ninguno se puede dejar fuera. "
                + "Pregunte mejor por una tasa de éxito."
        ),
        new(
            "The settings row's key has to be \"{0}\". Leave it empty and save again.",
            "Der Schlüssel der Einstellungszeile muss „{0}“ sein. Lassen Sie ihn leer und speichern Sie erneut.",
            "La clé de la ligne de paramètres doit être « {0} ». Laissez-la vide et enregistrez de nouveau.",
            "La clave de la fila de configuración debe ser «{0}». Déjela vacía y guarde de nuevo."
        ),
        new(
            "There is one settings row only, and it exists already. Open and change that one.",
            "Es gibt nur eine Einstellungszeile, und sie besteht schon. Öffnen und ändern Sie diese.",
            "Il n’y a qu’une ligne de paramètres, et elle existe déjà. Ouvrez et modifiez celle-ci.",
            "Solo hay una fila de configuración y ya existe. Abra y cambie esa."
        ),
        new(
            "The settings row is found by its key. Leave the key as it is.",
            "Die Einstellungszeile wird über ihren Schlüssel gefunden. Lassen Sie den Schlüssel, wie er ist.",
            "La ligne de paramètres est trouvée par sa clé. Laissez la clé telle quelle.",
            "La fila de configuración se encuentra por su clave. Deje la clave como está."
        ),
        new(
            "The time zone {0} is not known. Choose one of the list, or none: then days are those of UTC.",
            "Die Zeitzone {0} ist nicht bekannt. Wählen Sie eine aus der Liste oder keine: Dann gelten die "
                + "Tage von UTC.",
            "Le fuseau horaire {0} n’est pas connu. Choisissez-en un dans la liste, ou aucun : les jours "
                + "sont alors ceux d’UTC.",
            "La zona horaria {0} no se conoce. Elija una de la lista o ninguna: entonces los días son los de UTC."
        ),
        new(
            "The deal cannot move to this stage yet: {0} due question(s) are unanswered. Answer first: {1}",
            "Die Verkaufschance kann noch nicht in diese Phase: {0} fällige Frage(n) sind unbeantwortet. "
                + "Beantworten Sie zuerst: {1}",
            "L’opportunité ne peut pas encore passer à cette étape : {0} question(s) due(s) sans réponse. "
                + "Répondez d’abord : {1}",
            "La oportunidad aún no puede pasar a esta fase: {0} pregunta(s) pendiente(s) sin responder. "
                + "Responda primero: {1}"
        ),
        new(
            "A split deal needs both shares, each with its user and percentage. Fill in what is missing, or "
                + "empty all four.",
            "Eine geteilte Verkaufschance braucht beide Anteile, jeden mit Benutzer und Prozentsatz. "
                + "Ergänzen Sie, was fehlt, oder leeren Sie alle vier Felder.",
            "Une opportunité partagée demande les deux parts, chacune avec son utilisateur et son "
                + "pourcentage. Complétez ce qui manque, ou videz les quatre champs.",
            "Una oportunidad dividida necesita las dos partes, cada una con su usuario y porcentaje. "
                + "Complete lo que falta o vacíe los cuatro campos."
        ),
        new(
            "Both shares of the deal name the same user. Name another one, or empty all four.",
            "Beide Anteile nennen denselben Benutzer. Nennen Sie einen anderen, oder leeren Sie alle vier Felder.",
            "Les deux parts nomment le même utilisateur. Nommez-en un autre, ou videz les quatre champs.",
            "Las dos partes nombran al mismo usuario. Nombre a otro o vacíe los cuatro campos."
        ),
        new(
            "The two shares of the deal have to be 100 % together. Correct one of them.",
            "Die beiden Anteile müssen zusammen 100 % ergeben. Berichtigen Sie einen davon.",
            "Les deux parts doivent faire 100 % ensemble. Corrigez l’une d’elles.",
            "Las dos partes deben sumar el 100 %. Corrija una de ellas."
        ),
        new(
            "SalesCorner computes these rows, and nobody types them. Change the deals, quotas or settings "
                + "that they follow from.",
            "SalesCorner berechnet diese Zeilen, niemand gibt sie ein. Ändern Sie die Verkaufschancen, "
                + "Vorgaben oder Einstellungen, aus denen sie folgen.",
            "SalesCorner calcule ces lignes, personne ne les saisit. Modifiez les opportunités, quotas ou "
                + "paramètres dont elles découlent.",
            "SalesCorner calcula estas filas y nadie las escribe. Cambie las oportunidades, cuotas o "
                + "configuraciones de las que se derivan."
        ),
        new(
            "The continuation token is not one that this version gave out. Start the nightly run anew without a token.",
            "Das Fortsetzungstoken stammt nicht von dieser Version. Beginnen Sie den Nachtlauf neu, ohne Token.",
            "Le jeton de continuation n’a pas été émis par cette version. Relancez le traitement de nuit sans jeton.",
            "El token de continuación no es de esta versión. Inicie de nuevo el proceso nocturno sin token."
        ),
        new(
            "Part is one of Start, Deals, Rest and Figures. Leave it empty for the whole run.",
            "Part ist Start, Deals, Rest oder Figures. Lassen Sie es leer für den ganzen Lauf.",
            "Part vaut Start, Deals, Rest ou Figures. Laissez-le vide pour le traitement entier.",
            "Part es Start, Deals, Rest o Figures. Déjelo vacío para el proceso completo."
        ),
        new(
            "The part {0} is done once for everybody. Leave RepId empty.",
            "Der Teil {0} wird einmal für alle erledigt. Lassen Sie RepId leer.",
            "La partie {0} est faite une fois pour tous. Laissez RepId vide.",
            "La parte {0} se hace una vez para todos. Deje RepId vacío."
        ),
        new(
            "Somebody else changed the same rows at this moment. Nothing was changed. Try again.",
            "Jemand anderes hat dieselben Zeilen gerade geändert. Es wurde nichts geändert. Versuchen Sie es erneut.",
            "Quelqu’un d’autre a modifié les mêmes lignes à cet instant. Rien n’a été modifié. Réessayez.",
            "Otra persona cambió las mismas filas en este momento. No se ha cambiado nada. Inténtelo de nuevo."
        ),
    ];
}
