using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Input.Words;

/// <summary>What the names of activity types and directions mean.</summary>
public static class ActivityWords
{
    /// <summary>The kind of activity that a type's name means.</summary>
    /// <exception cref="FormatException">It means none.</exception>
    public static ActivityKind Kind(string type)
    {
        var bare = type.ToLowerInvariant();
        return bare switch
        {
            _ when Has(
                    bare,
                    "call",
                    "phone",
                    "anruf",
                    "telefon",
                    "llamada",
                    "appel",
                    "chamada",
                    "ligação",
                    "telefoon",
                    "chiamata"
                ) => ActivityKind.PhoneCall,
            _ when Has(bare, "mail", "proposal", "quote_sent") => ActivityKind.Email,
            _ when Has(
                    bare,
                    "meeting",
                    "appointment",
                    "demo",
                    "visit",
                    "lunch",
                    "event",
                    "termin",
                    "besprechung",
                    "besuch",
                    "reunión",
                    "reunion",
                    "réunion",
                    "rendez",
                    "reunião",
                    "afspraak",
                    "riunione",
                    "appuntamento"
                ) => ActivityKind.Appointment,
            _ when Has(bare, "letter", "fax", "brief", "carta", "lettre") => ActivityKind.Letter,
            _ when Has(
                    bare,
                    "task",
                    "todo",
                    "to-do",
                    "to do",
                    "deadline",
                    "follow",
                    "aufgabe",
                    "tarea",
                    "tâche",
                    "tarefa",
                    "taak",
                    "compito"
                ) => ActivityKind.Task,
            _ => throw new FormatException(
                $"'{type}' is no known type of activity (call, email, meeting, task, letter)."
            ),
        };
    }

    /// <summary>Whether a type is no work with a customer: notes and changes of records.</summary>
    public static bool IsNoWork(string type) =>
        Has(
            type.ToLowerInvariant(),
            "note",
            "notiz",
            "case resolution",
            "opportunity close",
            "opportunityclose",
            "system"
        );

    /// <summary>
    /// Whether the customer began it, by the direction or else by the type's name; null when neither says.
    /// </summary>
    public static bool? Incoming(string direction, string type)
    {
        foreach (var word in new[] { direction.ToLowerInvariant(), type.ToLowerInvariant() })
        {
            if (Has(word, "inbound", "incoming", "received"))
            {
                return true;
            }

            if (Has(word, "outbound", "outgoing", "sent"))
            {
                return false;
            }
        }

        return null;
    }

    private static bool Has(string text, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (text.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
