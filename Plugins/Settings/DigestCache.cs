using System.Collections.Concurrent;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// Keeps what digests say, so that a text is parsed once a process and not at every save. The whole text is the key:
/// another text is another entry, so nothing here can be out of date, or be another organisation's.
/// </summary>
/// <param name="most">So many texts are kept at most.</param>
internal sealed class DigestCache(int most)
{
    // A process of the platform serves several organisations, each with a text that changes about once a day.
    private const int Texts = 64;

    private readonly ConcurrentDictionary<string, SalesConfiguration> parsed = new(StringComparer.Ordinal);

    /// <summary>The process's own.</summary>
    public static DigestCache Shared { get; } = new(Texts);

    /// <summary>How many texts are kept now.</summary>
    public int Count => parsed.Count;

    /// <summary>The configuration that a digest holds. It is shared between threads: nobody changes it.</summary>
    public SalesConfiguration Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return DigestReader.Read(text);
        }

        if (parsed.TryGetValue(text!, out var known))
        {
            return known;
        }

        if (parsed.Count >= most)
        {
            parsed.Clear();
        }

        return parsed[text!] = DigestReader.Read(text);
    }
}
