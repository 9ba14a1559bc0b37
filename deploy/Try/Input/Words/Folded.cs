using System.Text;

namespace SalesCorner.Deploy.Try.Input.Words;

/// <summary>Text as it is compared: lower case, Latin letters without their marks.</summary>
public static class Folded
{
    private const string Marked = "àáâãäåāăąçćčďèéêëēěęìíîïīłľñńňòóôõöőøōřśšťùúûüűůūýÿźżžğşßœæ’‘`´";
    private const string Plain = "aaaaaaaaacccdeeeeeeeiiiiillnnnoooooooorsstuuuuuuuyyzzzgsxxx''''";

    /// <summary>The text in lower case without marks: "Négociation" is "negociation", "ß" is "ss".</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length + 2);
        foreach (var character in text)
        {
            var lower = char.ToLowerInvariant(character);
            var at = lower < 128 ? -1 : Marked.IndexOf(lower, StringComparison.Ordinal);
            _ =
                at < 0 ? folded.Append(lower)
                : Plain[at] == 'x' ? folded.Append(Two(lower))
                : folded.Append(Plain[at]);
        }

        return folded.ToString();
    }

    /// <summary>The letters and digits alone: "Closed - Won" is "closedwon". Any script counts as letters.</summary>
    public static string Bare(string text) => string.Concat(Of(text).Where(char.IsLetterOrDigit));

    /// <summary>The words: "Lost - Price" is "lost" and "price". An apostrophe parts nothing.</summary>
    public static IReadOnlyList<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var token = new StringBuilder();
        foreach (var character in Of(text).Append(' '))
        {
            if (char.IsLetterOrDigit(character))
            {
                token.Append(character);
            }
            else if (token.Length > 0 && character != '\'')
            {
                tokens.Add(token.ToString());
                token.Clear();
            }
        }

        return tokens;
    }

    private static string Two(char letter) =>
        letter switch
        {
            'ß' => "ss",
            'œ' => "oe",
            _ => "ae",
        };
}
