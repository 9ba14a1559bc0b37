namespace SalesCorner.Deploy.Try.Input;

/// <summary>What currencies are called in exports: by ISO code, sign or English name.</summary>
public static class CurrencyWords
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$"] = "USD",
        ["US$"] = "USD",
        ["US Dollar"] = "USD",
        ["Dollar"] = "USD",
        ["€"] = "EUR",
        ["Euro"] = "EUR",
        ["£"] = "GBP",
        ["Pound Sterling"] = "GBP",
        ["British Pound"] = "GBP",
        ["¥"] = "JPY",
        ["Japanese Yen"] = "JPY",
        ["Yen"] = "JPY",
        ["Swiss Franc"] = "CHF",
        ["Canadian Dollar"] = "CAD",
        ["Australian Dollar"] = "AUD",
        ["New Zealand Dollar"] = "NZD",
        ["Singapore Dollar"] = "SGD",
        ["Swedish Krona"] = "SEK",
        ["Norwegian Krone"] = "NOK",
        ["Danish Krone"] = "DKK",
        ["Polish Zloty"] = "PLN",
        ["Czech Koruna"] = "CZK",
        ["Indian Rupee"] = "INR",
        ["Chinese Yuan"] = "CNY",
        ["Brazilian Real"] = "BRL",
        ["Mexican Peso"] = "MXN",
        ["South African Rand"] = "ZAR",
    };

    /// <summary>The ISO code that a text means; null for an empty text.</summary>
    /// <exception cref="FormatException">It means none.</exception>
    public static string? Code(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (Codes.TryGetValue(text, out var code))
        {
            return code;
        }

        return text.Length == 3 && text.All(char.IsAsciiLetter)
            ? text.ToUpperInvariant()
            : throw new FormatException($"'{(text.Length <= 40 ? text : text[..40] + "…")}' is no known currency; write its ISO code (USD, EUR).");
    }
}
