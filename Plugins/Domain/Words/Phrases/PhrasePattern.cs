using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesCorner.Plugins.Domain.Words.Phrases;

/// <summary>
/// A sentence with places as literal pieces in order: each place ends where the next piece begins first, so that a
/// match
/// costs one pass and never goes back.
/// </summary>
internal sealed class PhrasePattern
{
    private static readonly Regex Place = new(
        @"\{(?<number>\d+)\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1)
    );

    private readonly List<string> pieces = [];
    private readonly List<int> places = [];

    /// <summary>Whether it begins with a place.</summary>
    public bool BeginsWithPlace => pieces[0].Length == 0 && places.Count > 0;

    /// <summary>How many places it has.</summary>
    public int Count => places.Count;

    /// <summary>A template whose places are counted from another number on.</summary>
    /// <param name="template">The template.</param>
    /// <param name="by">What each place's number grows by.</param>
    public static string Moved(string template, int by) =>
        Place.Replace(
            template,
            place =>
                "{"
                + (int.Parse(place.Groups["number"].Value, CultureInfo.InvariantCulture) + by).ToString(
                    CultureInfo.InvariantCulture
                )
                + "}"
        );

    /// <summary>Reads a template such as "{0} of {1} were won.".</summary>
    public static PhrasePattern Of(string template)
    {
        var pattern = new PhrasePattern();
        var from = 0;
        for (var at = template.IndexOf('{'); at >= 0; at = template.IndexOf('{', from))
        {
            var end = template.IndexOf('}', at);
            pattern.pieces.Add(template.Substring(from, at - from));
            pattern.places.Add(
                int.Parse(template.Remove(end).Remove(0, at + 1), NumberStyles.None, CultureInfo.InvariantCulture)
            );
            from = end + 1;
        }

        pattern.pieces.Add(template.Substring(from));
        return pattern;
    }

    /// <summary>What stands in the places; null when the text is another one.</summary>
    public string[]? Match(string text)
    {
        var last = pieces[pieces.Count - 1];
        if (!text.StartsWith(pieces[0], StringComparison.Ordinal) || !text.EndsWith(last, StringComparison.Ordinal))
        {
            return null;
        }

        if (places.Count == 0)
        {
            return text == last ? [] : null;
        }

        var found = new string[places.Max() + 1];
        var from = pieces[0].Length;
        for (var place = 0; place < places.Count; place++)
        {
            var to =
                place == places.Count - 1
                    ? text.Length - last.Length
                    : text.IndexOf(pieces[place + 1], from, StringComparison.Ordinal);
            if (to <= from)
            {
                return null;
            }

            found[places[place]] = text.Substring(from, to - from);
            from = to + (place == places.Count - 1 ? 0 : pieces[place + 1].Length);
        }

        return found;
    }
}
