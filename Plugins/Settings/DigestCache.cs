using System.Collections.Concurrent;

namespace SalesCorner.Plugins.Settings;

/// <summary>
/// Keeps what digests say, so that a text is parsed once a process and not at every save. The whole text is the key:
/// another text is another entry, so nothing here can be out of date, or be another organisation's.
/// </summary>
internal static class DigestCache
{
    /// <summary>So many texts are kept at most; a process of the platform serves several organisations.</summary>
    public const int Most = 64;

    private static readonly ConcurrentDictionary<string, SalesConfiguration> Parsed = new(StringComparer.Ordinal);

    /// <summary>How many texts are kept now.</summary>
    public static int Count => Parsed.Count;

    /// <summary>The configuration that a digest holds. It is shared between threads: nobody changes it.</summary>
    public static SalesConfiguration Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return DigestReader.Read(text);
        }

        if (Parsed.TryGetValue(text!, out var known))
        {
            return known;
        }

        if (Parsed.Count >= Most)
        {
            Parsed.Clear();
        }

        return Parsed[text!] = DigestReader.Read(text);
    }
}
