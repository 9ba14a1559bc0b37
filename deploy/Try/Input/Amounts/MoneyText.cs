using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using SalesCorner.Deploy.Try.Input.Words;

namespace SalesCorner.Deploy.Try.Input.Amounts;

/// <summary>What an amount's text says before the decimal sign is known.</summary>
/// <param name="Core">Digits, commas and stops alone, and an exponent.</param>
/// <param name="IsNegative">It has a minus before or behind it, or stands in brackets.</param>
/// <param name="Factor">What a letter behind it multiplies it by: 1,000 for "K".</param>
/// <param name="Currency">The currency's sign or code beside it; empty for none.</param>
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct MoneyText(string Core, bool IsNegative, decimal Factor, string Currency)
{
    private static readonly Dictionary<string, decimal> Factors = Pairs(
        ("k tsd thousand tausend mille", 1_000m),
        ("m mm mn mio mln million millions millionen", 1_000_000m),
        ("b bn mrd md billion billions milliarde milliarden", 1_000_000_000m),
        ("lakh lakhs lac", 100_000m),
        ("cr crore crores", 10_000_000m)
    );

    private static readonly char[] Groups = ['\'', '’', ' ', '\u00A0', '\u202F', '\u2009'];

    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789.,");

    private static readonly SearchValues<char> GroupSigns = SearchValues.Create(Groups);

    /// <summary>
    /// Whether it is written with a factor or an exponent, whose numbers are short: then three places can be decimals.
    /// </summary>
    public bool IsScaled => Factor != 1m || Core.Contains('E', StringComparison.Ordinal);

    /// <summary>
    /// Whether spaces or apostrophes part its thousands, so that a comma or stop can only be the decimal sign.
    /// </summary>
    public bool IsGrouped { get; private init; }

    /// <summary>Reads a cell; null when it is no amount.</summary>
    public static MoneyText? Of(string cell)
    {
        var text = cell.Trim();
        return text.Length > 0 && text.AsSpan().IndexOfAnyExcept(Plain) < 0 && char.IsAsciiDigit(text[0])
            ? new MoneyText(text, IsNegative: false, 1m, string.Empty)
            : OfDecorated(text);
    }

    private static MoneyText? OfDecorated(string text)
    {
        var match = Amount().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["n"].Value.TrimEnd();
        var core = WithoutGroups(number);
        var (before, behind) = (match.Groups["p"].Value, match.Groups["s"].Value);
        if (
            !(before + behind).All(IsBesideAmounts)
            || before.Contains('(', StringComparison.Ordinal) != behind.Contains(')', StringComparison.Ordinal)
        )
        {
            return null;
        }

        var words = Words(before)
            .Select(word => (word, false))
            .Concat(Words(behind).Select(word => (word, true)))
            .ToList();
        var factor = 1m;
        var currency = string.Empty;
        foreach (var (word, isBehind) in words)
        {
            if (isBehind && factor == 1m && Factors.TryGetValue(Folded.Of(word).TrimEnd('.'), out var found))
            {
                factor = found;
            }
            else if (currency.Length == 0 && CurrencyWords.IsBesideAmounts(word))
            {
                currency = word;
            }
            else
            {
                return null;
            }
        }

        return core is null
            ? null
            : new MoneyText(core, IsBelowZero(before, behind), factor, currency)
            {
                IsGrouped = number.AsSpan().ContainsAny(GroupSigns),
            };
    }

    private static bool IsBesideAmounts(char character) =>
        char.IsLetter(character)
        || char.IsWhiteSpace(character)
        || "()+-−–—.,'’".Contains(character, StringComparison.Ordinal)
        || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;

    private static bool IsBelowZero(string before, string behind) =>
        before.AsSpan().ContainsAny("-−(") || (behind.AsSpan().ContainsAny("-−") && !NoCents().IsMatch(behind));

    // Spaces and apostrophes part thousands only: "1 234" is a number, "1 2" is not.
    private static string? WithoutGroups(string number)
    {
        var parts = number.Split(Groups);
        var between = parts.Skip(1).SkipLast(1);
        var fits =
            parts.Length == 1
            || (
                parts[0].Length is > 0 and <= 3
                && parts[0].All(char.IsAsciiDigit)
                && between.All(part => part.Length is 2 or 3 && part.All(char.IsAsciiDigit))
                && parts[^1].TakeWhile(char.IsAsciiDigit).Count() == 3
            );
        return fits ? string.Concat(parts).ToUpperInvariant() : null;
    }

    // Signs of currencies stand apart from letters: "R$" and "US$" are one word, "$K" is two.
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var character in text.Append(' '))
        {
            var isSign = CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;
            if (char.IsLetter(character) || (character == '.' && word.Length > 0))
            {
                word.Append(character);
            }
            else if (isSign && CurrencyWords.IsBesideAmounts(word.ToString() + character))
            {
                word.Append(character);
            }
            else
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                    word.Clear();
                }

                if (isSign)
                {
                    yield return character.ToString();
                }
            }
        }
    }

    private static Dictionary<string, decimal> Pairs(params (string Words, decimal Factor)[] groups) =>
        groups
            .SelectMany(group => group.Words.Split(' '), (group, word) => (word, group.Factor))
            .ToDictionary(pair => pair.word, pair => pair.Factor, StringComparer.Ordinal);

    [GeneratedRegex(
        @"^(?<p>[^\d,.]{0,12}?(?:(?<=\p{L})\.[^\d,.]{0,12}?)?)"
            + @"(?<n>[,.]?\d[\d,.'’ \u00A0\u202F\u2009]*?(?:[eE][+-]?\d{1,2})?)(?<s>(?:[,.][-–—]{1,2})?[^\d]{0,16})$",
        RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex Amount();

    // "1.250,-" has no cents; it is not below zero.
    [GeneratedRegex(@"^[,.][-–—]{1,2}", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex NoCents();
}
