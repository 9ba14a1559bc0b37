namespace SalesCorner.Plugins.Domain.Activities;

/// <summary>
/// Knows mail that no person wrote: automatic replies, out-of-office notices and bounces. The platform keeps no header
/// that
/// says so, hence the rule goes by how the subject begins and by who sent it.
/// </summary>
public static class AutomaticMail
{
    // As the usual mail systems write them: English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish,
    // Danish, Polish.
    private static readonly string[] Beginnings =
    [
        "automatic reply",
        "auto reply",
        "auto-reply",
        "autoreply",
        "auto response",
        "auto-response",
        "autoresponse",
        "out of office",
        "out of the office",
        "ooo:",
        "undeliverable",
        "undelivered mail",
        "delivery status notification",
        "delivery failure",
        "delivery has failed",
        "delivery delayed",
        "mail delivery",
        "returned mail",
        "failure notice",
        "message not delivered",
        "message delayed",
        "automatische antwort",
        "abwesenheitsnotiz",
        "abwesenheit:",
        "abwesend",
        "unzustellbar",
        "nicht zugestellt",
        "zustellung fehlgeschlagen",
        "réponse automatique",
        "absence du bureau",
        "non remis",
        "échec de remise",
        "respuesta automática",
        "fuera de la oficina",
        "no entregado",
        "no se puede entregar",
        "risposta automatica",
        "fuori sede",
        "non recapitabile",
        "resposta automática",
        "ausência temporária",
        "não entregue",
        "automatisch antwoord",
        "afwezig",
        "niet bestelbaar",
        "onbestelbaar",
        "autosvar",
        "frånvarande",
        "ikke til stede",
        "kan ikke leveres",
        "kunde inte levereras",
        "odpowiedź automatyczna",
        "autoodpowiedź",
        "niedostarczalne",
    ];

    private static readonly string[] Senders =
    [
        "mailer-daemon@",
        "postmaster@",
        "noreply@",
        "no-reply@",
        "donotreply@",
        "do-not-reply@",
    ];

    /// <summary>Whether a machine wrote the mail.</summary>
    /// <param name="subject">Its subject; null when unknown.</param>
    /// <param name="sender">The address that it came from; null when unknown.</param>
    public static bool Is(string? subject, string? sender)
    {
        var words = WithoutTag(subject?.Trim() ?? string.Empty);
        var address = sender?.Trim() ?? string.Empty;
        return Beginnings.Any(beginning => words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            || Senders.Any(local => address.StartsWith(local, StringComparison.OrdinalIgnoreCase));
    }

    // "[EXT] Automatic reply: Offer": what a gateway put before it is passed over. A person's answer ("RE: ...") is a
    // person's.
    private static string WithoutTag(string subject)
    {
        var end = subject.Length > 0 && subject[0] == '[' ? subject.IndexOf(']') : -1;
        return end < 0 ? subject : subject.Substring(end + 1).TrimStart();
    }
}
