namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>What the night and the runtime say of themselves.</summary>
internal static class NightPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "Complete. It began at {0} UTC.",
            "Vollständig. Begonnen um {0} UTC.",
            "Terminé. Commencé à {0} UTC.",
            "Completo. Comenzó a las {0} UTC."
        ),
        new(
            "Others kept changing the same row: SalesCorner has read it {0} times. It is tried again later; "
                + "the nightly run computes it in any case.",
            "Andere haben dieselbe Zeile immer wieder geändert: SalesCorner hat sie {0}-mal gelesen. Es wird "
                + "später noch einmal versucht; der Nachtlauf berechnet sie auf jeden Fall.",
            "D’autres n’ont cessé de modifier la même ligne : SalesCorner l’a lue {0} fois. Un nouvel essai "
                + "aura lieu plus tard ; le traitement de nuit la calcule dans tous les cas.",
            "Otros siguieron cambiando la misma fila: SalesCorner la ha leído {0} veces. Se intentará más "
                + "tarde; el proceso nocturno la calcula en todo caso."
        ),
        new(
            "SalesCorner could not finish this work in the background. The trace says why; the system job "
                + "can be run again.",
            "SalesCorner konnte diese Arbeit im Hintergrund nicht beenden. Das Ablaufprotokoll sagt, warum; "
                + "der Systemauftrag kann erneut ausgeführt werden.",
            "SalesCorner n’a pas pu terminer ce travail en arrière-plan. La trace dit pourquoi ; la tâche "
                + "système peut être relancée.",
            "SalesCorner no pudo terminar este trabajo en segundo plano. La traza dice por qué; el trabajo "
                + "del sistema se puede volver a ejecutar."
        ),
        new(
            "SalesCorner could not compute {0}: {1} Nothing was changed. Try again; if it fails again, give "
                + "an administrator this text and the plug-in's trace.",
            "{0} konnte nicht berechnet werden: {1} Nichts wurde geändert. Versuchen Sie es noch einmal; "
                + "schlägt es wieder fehl, geben Sie diesen Text und das Ablaufprotokoll des Plug-ins einem "
                + "Administrator.",
            "{0} n’a pas pu être calculé : {1} Rien n’a été modifié. Réessayez ; en cas de nouvel échec, "
                + "transmettez ce texte et la trace du plug-in à un administrateur.",
            "No se pudo calcular {0}: {1} No se cambió nada. Inténtelo de nuevo; si vuelve a fallar, "
                + "entregue este texto y la traza del complemento a un administrador."
        ),
        new(
            "SalesCorner could not read what it needs. Try again: the save then goes through, and the "
                + "figures follow.",
            "SalesCorner konnte nicht lesen, was es braucht. Versuchen Sie es noch einmal: Dann gelingt das "
                + "Speichern, und die Zahlen folgen.",
            "SalesCorner n’a pas pu lire ce dont il a besoin. Réessayez : l’enregistrement passera alors, et "
                + "les chiffres suivront.",
            "SalesCorner no pudo leer lo que necesita. Inténtelo de nuevo: entonces se guarda y las cifras "
                + "llegan después."
        ),
        new(
            "SalesCorner could not save this. Try again; the trace says why.",
            "SalesCorner konnte dies nicht speichern. Versuchen Sie es noch einmal; das Ablaufprotokoll "
                + "sagt, warum.",
            "SalesCorner n’a pas pu enregistrer ceci. Réessayez ; la trace dit pourquoi.",
            "SalesCorner no pudo guardar esto. Inténtelo de nuevo; la traza dice por qué."
        ),
        new(
            "The night fills it from what is measured; it has not been filled yet.",
            "Der Nachtlauf füllt es mit dem Gemessenen; das ist noch nicht geschehen.",
            "Le traitement de nuit la remplit avec ce qui est mesuré ; ce n’est pas encore fait.",
            "El proceso nocturno lo rellena con lo medido; aún no se ha rellenado."
        ),
        new(
            "Objectives are reviewed every 14 to 21 days, and a follow-up is due within 0 to 30 days.",
            "Ziele werden alle 14 bis 21 Tage besprochen, und eine Nachfassaktion ist binnen 0 bis 30 Tagen "
                + "fällig.",
            "Les objectifs sont revus tous les 14 à 21 jours, et un suivi est dû sous 0 à 30 jours.",
            "Los objetivos se revisan cada 14 a 21 días, y un seguimiento vence en 0 a 30 días."
        ),
        new(
            "The time zone \"{0}\" is not known here, so days are those of UTC. Choose another one in the "
                + "settings.",
            "Die Zeitzone „{0}“ ist hier nicht bekannt, daher gelten die Tage von UTC. Wählen Sie in den "
                + "Einstellungen eine andere.",
            "Le fuseau horaire « {0} » n’est pas connu ici, les jours sont donc ceux d’UTC. Choisissez-en un "
                + "autre dans les paramètres.",
            "La zona horaria «{0}» no se conoce aquí, así que los días son los de UTC. Elija otra en la "
                + "configuración."
        ),
        new(
            "No activity was completed on any open deal in the last {0} days, so the activity rules are off. "
                + "They come back by themselves with the first completed activity.",
            "Auf keiner offenen Verkaufschance wurde in den letzten {0} Tagen eine Aktivität abgeschlossen, "
                + "daher ruhen die Aktivitätsregeln. Mit der ersten abgeschlossenen Aktivität gelten sie von "
                + "selbst wieder.",
            "Aucune activité n’a été terminée sur une opportunité ouverte ces {0} derniers jours : les "
                + "règles d’activité sont donc suspendues. Elles reviennent d’elles-mêmes avec la première "
                + "activité terminée.",
            "No se completó ninguna actividad en ninguna oportunidad abierta en los últimos {0} días, así "
                + "que las reglas de actividad están desactivadas. Vuelven por sí solas con la primera actividad "
                + "completada."
        ),
        new(
            "Measured on the latest stays of won deals.",
            "Gemessen an den letzten Aufenthalten gewonnener Verkaufschancen.",
            "Mesuré sur les derniers passages des opportunités gagnées.",
            "Medido en las últimas estancias de oportunidades ganadas."
        ),
        new("Stage {0}", "Phase {0}", "Étape {0}", "Fase {0}"),
        new(
            "From record, {0} of 5",
            "Aus dem Datensatz, {0} von 5",
            "D’après l’enregistrement, {0} sur 5",
            "Del registro, {0} de 5"
        ),
    ];
}
