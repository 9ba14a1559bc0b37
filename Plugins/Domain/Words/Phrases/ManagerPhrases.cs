namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>One-to-ones and standards: what a save is refused with.</summary>
internal static class ManagerPhrases
{
    /// <summary>The phrases.</summary>
    public static IReadOnlyList<Phrase> List { get; } =
    [
        new(
            "Deals with a single contact, the biggest first:",
            "Verkaufschancen mit Einzelkontakt, die größten zuerst:",
            "Opportunités avec un contact unique, les plus grandes d’abord :",
            "Oportunidades con un contacto único, las más grandes primero:"
        ),
        new(
            "Deals with a single contact: none.",
            "Verkaufschancen mit Einzelkontakt: keine.",
            "Opportunités avec un contact unique : aucune.",
            "Oportunidades con un contacto único: ninguna."
        ),
        new(
            "{0} engaged, {1} touched, a decision maker among them",
            "{0} beteiligt, {1} kontaktiert, ein Entscheider darunter",
            "{0} impliquées, {1} contactées, dont un décideur",
            "{0} implicadas, {1} contactadas, un decisor entre ellas"
        ),
        new(
            "{0} engaged, {1} touched, no decision maker",
            "{0} beteiligt, {1} kontaktiert, kein Entscheider",
            "{0} impliquées, {1} contactées, aucun décideur",
            "{0} implicadas, {1} contactadas, ningún decisor"
        ),
        new(
            "A one-to-one stays with its rep and manager, who alone see it. Make a new one for somebody else.",
            "Ein Mitarbeitergespräch bleibt bei seinem Verkäufer und Manager, die allein es sehen. Legen Sie "
                + "für jemand anderen ein neues an.",
            "Un entretien individuel reste à son commercial et à son responsable, qui seuls le voient. "
                + "Créez-en un nouveau pour quelqu’un d’autre.",
            "Una reunión individual se queda con su comercial y su responsable, los únicos que la ven. Cree "
                + "una nueva para otra persona."
        ),
        new(
            "The one-to-one names no rep. Choose one first.",
            "Das Mitarbeitergespräch nennt keinen Verkäufer. Wählen Sie zuerst einen.",
            "L’entretien individuel ne nomme aucun commercial. Choisissez-en un d’abord.",
            "La reunión individual no nombra a ningún comercial. Elija uno primero."
        ),
        new(
            "The standard ends before it begins. Correct one of the two days.",
            "Der Standard endet, bevor er beginnt. Berichtigen Sie einen der beiden Tage.",
            "Le standard se termine avant de commencer. Corrigez l’une des deux dates.",
            "El estándar termina antes de empezar. Corrija una de las dos fechas."
        ),
        new(
            "This indicator is a share: ask for 0 to 100 per cent.",
            "Diese Kennzahl ist ein Anteil: Verlangen Sie 0 bis 100 Prozent.",
            "Cet indicateur est une part : demandez de 0 à 100 pour cent.",
            "Este indicador es una proporción: pida de 0 a 100 por ciento."
        ),
        new(
            "A working week has more than 0 and up to 168 hours.",
            "Eine Arbeitswoche hat mehr als 0 und bis zu 168 Stunden.",
            "Une semaine de travail compte plus de 0 et jusqu’à 168 heures.",
            "Una semana laboral tiene más de 0 y hasta 168 horas."
        ),
    ];
}
