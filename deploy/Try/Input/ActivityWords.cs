namespace SalesCorner.Deploy.Try.Input;

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
            _ when Has(bare, "call", "phone") => ActivityKind.PhoneCall,
            _ when Has(bare, "mail", "proposal", "quote_sent") => ActivityKind.Email,
            _ when Has(bare, "meeting", "appointment", "demo", "visit", "lunch") => ActivityKind.Appointment,
            _ when Has(bare, "letter") => ActivityKind.Letter,
            _ when Has(bare, "task", "todo", "deadline") => ActivityKind.Task,
            _ => throw new FormatException($"'{type}' is no known type of activity (call, email, meeting, task, letter)."),
        };
    }

    /// <summary>Whether the customer began it, by the direction or else by the type's name; null when neither says.</summary>
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

/// <summary>Periods as people write them.</summary>
public static class PeriodWords
{
    /// <summary>"2026-Q4", "Q4 2026" and "2026-10" as the ISO date of the first day; anything else as it is.</summary>
    public static string AsDate(string text)
    {
        var parts = text.ToUpperInvariant().Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2)
        {
            return text;
        }

        var quarter = parts.FirstOrDefault(part => part.Length == 2 && part[0] == 'Q' && part[1] is >= '1' and <= '4');
        var year = parts.FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiDigit));
        if (year is null)
        {
            return text;
        }

        var month = quarter is null ? parts.First(part => part != year) : ((quarter[1] - '1') * 3 + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"{year}-{month.PadLeft(2, '0')}-01";
    }
}
