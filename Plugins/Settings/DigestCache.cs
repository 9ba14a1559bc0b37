using System.Collections.Concurrent;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// Keeps what digests say, so that a text is parsed once a process and not at every save. The whole text is the key:
/// another text is another entry, so nothing here can be out of date, or be another organisation's. What is kept is
/// shared
/// between threads: nobody changes it.
/// </summary>
/// <typeparam name="T">What a text is turned into.</typeparam>
/// <param name="most">So many texts are kept at most.</param>
/// <param name="parse">Turns a text into what it says.</param>
internal sealed class DigestCache<T>(int most, Func<string?, T> parse)
{
    private readonly ConcurrentDictionary<string, T> parsed = new(StringComparer.Ordinal);

    /// <summary>How many texts are kept now.</summary>
    public int Count => parsed.Count;

    /// <summary>What a text says.</summary>
    public T Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return parse(text);
        }

        if (parsed.TryGetValue(text!, out var known))
        {
            return known;
        }

        if (parsed.Count >= most)
        {
            parsed.Clear();
        }

        return parsed[text!] = parse(text);
    }
}

/// <summary>The process's own caches.</summary>
internal static class DigestCaches
{
    // A process of the platform serves several organisations, each with a text that changes about once a day.
    private const int Texts = 64;

    /// <summary>What administrators configured.</summary>
    public static DigestCache<SalesConfiguration> Configuration { get; } = new(Texts, DigestReader.Read);

    /// <summary>What was measured.</summary>
    public static DigestCache<Measured> Figures { get; } = new(Texts, DigestReader.ReadFigures);

    /// <summary>What was measured of pace.</summary>
    public static DigestCache<PaceBook> Pace { get; } = new(Texts, PaceContract.Read);
}
