using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.OData;

/// <summary>One segment of an address: a name, and what stands in parentheses behind it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Key">The text in parentheses; null when there are none.</param>
internal sealed record PathSegment(string Name, string? Key)
{
    /// <summary>The segments of a path below the service's root, still escaped.</summary>
    public static IReadOnlyList<PathSegment> Split(string path)
    {
        var segments = new List<PathSegment>();
        foreach (var part in ODataText.Split(path, '/'))
        {
            if (part.Length > 0)
            {
                segments.Add(Read(Uri.UnescapeDataString(part)));
            }
        }

        return segments;
    }

    private static PathSegment Read(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return new PathSegment(text, null);
        }

        return text[^1] == ')'
            ? new PathSegment(text[..open], text[(open + 1)..^1].Trim())
            : throw ApiFault.BadQuery($"Bad Request - Error in query syntax: '{text}'.");
    }
}
