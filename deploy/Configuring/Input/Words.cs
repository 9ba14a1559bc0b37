using System.Text;
using System.Text.Json;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>Parts of messages about what an administrator wrote.</summary>
internal static class Words
{
    private const int LongestShown = 60;
    private const int MostListed = 12;

    /// <summary>A text for a message: not too long and on one line.</summary>
    public static string Shown(string text)
    {
        var line = new string([.. text.Select(character => char.IsControl(character) ? ' ' : character)]);
        return line.Length <= LongestShown ? line : $"{line[..LongestShown]}…";
    }

    /// <summary>A value as it is written.</summary>
    public static string Shown(JsonPlace node) =>
        node.Kind is JsonValueKind.Object or JsonValueKind.Array
            ? char.ToUpperInvariant(node.KindName[0]) + node.KindName[1..]
            : Shown(Encoding.UTF8.GetString(node.Text.Span));

    /// <summary>What somebody may have meant, or all there is to choose from.</summary>
    public static string Suggest(string name, IReadOnlyCollection<string> known)
    {
        var near = known.Where(one => Distance(name.ToUpperInvariant(), one.ToUpperInvariant()) <= 2).Take(2).ToList();
        if (near.Count > 0)
        {
            return $"Did you mean {string.Join(" or ", near.Select(one => $"'{one}'"))}?";
        }

        var listed = string.Join(", ", known.Take(MostListed));
        return known.Count == 0 ? "Remove it."
            : known.Count > MostListed
                ? $"Known are {listed} and {known.Count - MostListed} more (docs/settings-file.md)."
            : $"Known are {listed}.";
    }

    // Letters to change, add or leave out; long texts are never near.
    private static int Distance(string one, string other)
    {
        if (one.Length > LongestShown || Math.Abs(one.Length - other.Length) > 2)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
