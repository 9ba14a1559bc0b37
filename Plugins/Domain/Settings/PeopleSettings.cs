using SalesCorner.Plugins.Domain.Stages;

namespace SalesCorner.Plugins.Domain.Settings;

/// <summary>Who counts as engaged on a deal, and who decides.</summary>
public sealed record PeopleSettings
{
    /// <summary>The words of a decision maker in use where nobody typed others.</summary>
    public const string UsualWords =
        "chief, CEO, CFO, CIO, CTO, COO, president, director, head of, owner, Geschäftsführer, decision maker, "
        + "economic buyer";

    /// <summary>Days within which a two-way activity engages a person.</summary>
    public int EngagedDays { get; init; } = 60;

    /// <summary>The words of a decision maker, as they were typed; null for the usual ones.</summary>
    public string? WordsText { get; init; }

    /// <summary>The words of a decision maker.</summary>
    public IReadOnlyList<string> Words => NameList.Read(WordsText ?? UsualWords);

    /// <summary>
    /// Whether a job title or the name of a connection role is that of somebody who decides: it has one of the words,
    /// whole.
    /// </summary>
    public bool Decides(string? title) => title is not null && Words.Any(word => HasWord(title, word));

    // "CTO" must not be found in "director", nor "owner" in "homeowners".
    private static bool HasWord(string title, string word)
    {
        for (
            var at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = title.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(title[at - 1])) && (end == title.Length || !char.IsLetter(title[end])))
            {
                return true;
            }
        }

        return false;
    }
}
