using System.Globalization;

namespace SalesCorner.Deploy.Try.Input.Amounts;

/// <summary>What currencies are called in exports: by ISO code, sign or usual name.</summary>
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
        ["R$"] = "BRL",
        ["C$"] = "CAD",
        ["CA$"] = "CAD",
        ["A$"] = "AUD",
        ["AU$"] = "AUD",
        ["NZ$"] = "NZD",
        ["S$"] = "SGD",
        ["HK$"] = "HKD",
        ["MX$"] = "MXN",
        ["₹"] = "INR",
        ["Rs"] = "INR",
        ["Rs."] = "INR",
        ["Fr."] = "CHF",
        ["SFr."] = "CHF",
        ["zł"] = "PLN",
        ["Kč"] = "CZK",
        ["Ft"] = "HUF",
        ["lei"] = "RON",
        ["₽"] = "RUB",
        ["руб"] = "RUB",
        ["руб."] = "RUB",
        ["₺"] = "TRY",
        ["₴"] = "UAH",
        ["₩"] = "KRW",
        ["₪"] = "ILS",
        ["zl"] = "PLN",
    };

    // Crowns of several countries are written alike: the sign names no currency.
    private static readonly HashSet<string> Nameless = new(StringComparer.OrdinalIgnoreCase) { "kr", "kr." };

    /// <summary>
    /// The ISO code of a sign or code beside an amount; null where it names none for certain, as "kr".
    /// </summary>
    public static string? Beside(string sign) =>
        Codes.TryGetValue(sign, out var code) ? code
        : sign.Length == 3 && sign.All(char.IsAsciiLetterUpper) ? sign
        : null;

    /// <summary>Whether a word beside an amount is a currency's.</summary>
    public static bool IsBesideAmounts(string word) =>
        Codes.ContainsKey(word)
        || Nameless.Contains(word)
        || (word.Length == 3 && word.All(char.IsAsciiLetterUpper))
        || (word.Length == 1 && CharUnicodeInfo.GetUnicodeCategory(word[0]) == UnicodeCategory.CurrencySymbol);

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
            : throw new FormatException(
                $"'{(text.Length <= 40 ? text : text[..40] + "…")}' is no known currency; write its ISO code "
                    + "(USD, EUR)."
            );
    }
}
