using System.Globalization;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Http;

/// <summary>What the header Prefer asks for, as "Compose HTTP requests" lists it.</summary>
internal sealed record Preferences
{
    private string? annotations;

    /// <summary>The most rows of a page; null for the platform's own.</summary>
    public int? PageSize { get; private init; }

    /// <summary>Whether a write answers with the row.</summary>
    public bool Representation { get; private init; }

    /// <summary>Whether a batch goes on after an error.</summary>
    public bool ContinueOnError { get; private init; }

    /// <summary>Reads the header.</summary>
    public static Preferences Read(string? header)
    {
        var preferences = new Preferences();
        foreach (var part in Split(header ?? ""))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            var name = (at < 0 ? part : part[..at]).Trim();
            var value = at < 0 ? "" : part[(at + 1)..].Trim().Trim('"');
            preferences = name switch
            {
                "odata.maxpagesize" => preferences with { PageSize = Size(value) },
                "odata.include-annotations" => preferences with { annotations = value },
                "return" => preferences with { Representation = value == "representation" },
                "odata.continue-on-error" => preferences with { ContinueOnError = value != "false" },
                _ => preferences,
            };
        }

        return preferences;
    }

    /// <summary>Whether annotations of that name are wanted.</summary>
    public bool Wants(string annotation)
    {
        var wanted = false;
        foreach (
            var pattern in (annotations ?? "").Split(
                ',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            var excludes = pattern[0] == '-';
            if (Matches(excludes ? pattern[1..] : pattern, annotation))
            {
                wanted = !excludes;
            }
        }

        return wanted;
    }

    private static bool Matches(string pattern, string annotation) =>
        pattern.EndsWith('*') ? annotation.StartsWith(pattern[..^1], StringComparison.Ordinal) : pattern == annotation;

    private static int? Size(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
            ? size
            : throw ApiFault.BadQuery($"The preference odata.maxpagesize is not a positive number: '{value}'.");

    private static IEnumerable<string> Split(string header)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i < header.Length; i++)
        {
            quoted ^= header[i] == '"';
            if (header[i] is ',' or ';' && !quoted)
            {
                yield return header[start..i];
                start = i + 1;
            }
        }

        yield return header[start..];
    }
}
