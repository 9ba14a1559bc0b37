using SalesCorner.Plugins.Domain.Words.Phrases;

namespace SalesCorner.Plugins.Domain.Words;

/// <summary>
/// Says in another language what the code says in English: whole sentences, with their figures written as the language
/// writes
/// them. What it does not know stays English, so that nothing is ever lost.
/// </summary>
public sealed class PhraseBook
{
    private const string Apart = ", ";

    private static readonly IReadOnlyList<Phrase> Phrases = AllPhrases.List;

    private readonly int language;

    private PhraseBook(int language)
    {
        this.language = language;
    }

    /// <summary>The book of a language.</summary>
    /// <param name="language">The number of the language; any other than the four stays English.</param>
    public static PhraseBook In(int language) => new(language);

    /// <summary>A text of one or more lines in the language.</summary>
    public string Say(string text) =>
        IsEnglish ? text : string.Join("\n", text.Split('\n').Select(line => Sentences(line) ?? Known(line) ?? line));

    /// <summary>A text, or null where there is none.</summary>
    public string? SayOrNull(string? text) => text is null ? null : Say(text);

    /// <summary>Whether every sentence of a text is known, so that none of it would stay English.</summary>
    internal static bool Knows(string text)
    {
        var book = new PhraseBook(Language.German);
        return text.Split('\n').All(line => book.Known(line) is not null || book.Sentences(line) is not null);
    }

    private bool IsEnglish => language is not (Language.German or Language.French or Language.Spanish);

    private string? Known(string text)
    {
        foreach (var phrase in Phrases)
        {
            if (phrase.Places(text) is not { } places)
            {
                continue;
            }

            var said = places.Select(Place).ToArray();
            if (!phrase.BeginsWithPlace || said[0] is not null)
            {
                return string.Format(
                    System.Globalization.CultureInfo.InvariantCulture,
                    phrase.In(language),
                    said.Select((one, index) => (object)(one ?? places[index])).ToArray()
                );
            }
        }

        return null;
    }

    // A figure, a phrase, or a list of such; null for a name.
    private string? Place(string text) => FigureText.In(language, text) ?? Known(text) ?? Parts(text, Apart, Apart);

    // Several sentences in one line.
    private string? Sentences(string line) => Parts(line, ". ", ". ");

    private string? Parts(string text, string between, string joint)
    {
        var parts = text.Split([between], StringSplitOptions.None);
        if (parts.Length == 1)
        {
            return null;
        }

        var end = between.TrimEnd();
        var said = parts
            .Select((part, index) => between == Apart || index == parts.Length - 1 ? part : part + end)
            .Select(part => FigureText.In(language, part) ?? Known(part))
            .ToList();
        return said.TrueForAll(part => part is not null) ? string.Join(between == Apart ? joint : " ", said) : null;
    }
}
