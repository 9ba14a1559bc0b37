namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>
/// One sentence, or a part of one, in the four languages; {0}, {1} … are places for figures, names and other phrases.
/// </summary>
/// <param name="English">As the code says it.</param>
/// <param name="German">In German (1031).</param>
/// <param name="French">In French (1036).</param>
/// <param name="Spanish">In Spanish (3082).</param>
public sealed record Phrase(string English, string German, string French, string Spanish)
{
    private readonly PhrasePattern pattern = PhrasePattern.Of(English);

    /// <summary>
    /// Whether the English begins with a place; a text fits then only when a figure or a phrase stands there.
    /// </summary>
    public bool BeginsWithPlace => pattern.BeginsWithPlace;

    /// <summary>What stands in the places of an English text; null when the text is another sentence.</summary>
    public string[]? Places(string text) => pattern.Match(text);

    /// <summary>The phrase with its places, in a language; English where the language is not one of the four.</summary>
    /// <param name="language">The number of the language, such as 1031.</param>
    public string In(int language) =>
        language switch
        {
            Language.German => German,
            Language.French => French,
            Language.Spanish => Spanish,
            _ => English,
        };

    /// <summary>The phrase with another one at its end, whose places are counted on from its own.</summary>
    /// <param name="next">The end.</param>
    public Phrase Then(Phrase next)
    {
        var places = pattern.Count;
        return new(
            English + PhrasePattern.Moved(next.English, places),
            German + PhrasePattern.Moved(next.German, places),
            French + PhrasePattern.Moved(next.French, places),
            Spanish + PhrasePattern.Moved(next.Spanish, places)
        );
    }
}
