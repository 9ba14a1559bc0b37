using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Input;

/// <summary>Words that were not known: each with how many deals have it and where it stands first.</summary>
internal sealed class WordCounts
{
    // A column of free text would fill the report.
    private const int MostTold = 20;

    private readonly SortedDictionary<string, (int Count, int Line)> words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words, with "2 deals, first on line 3" of each.</summary>
    public IEnumerable<(string Word, string Found)> All =>
        words
            .OrderByDescending(word => word.Value.Count)
            .Take(MostTold)
            .OrderBy(word => word.Key, StringComparer.OrdinalIgnoreCase)
            .Select(word => (word.Key, $"{Counted.Of(word.Value.Count, "deal")}, first on line {word.Value.Line}"));

    /// <summary>Counts a word.</summary>
    public void Add(string word, int line)
    {
        var before = words.TryGetValue(word, out var found) ? found : (Count: 0, Line: line);
        words[word] = (before.Count + 1, before.Line);
    }
}
