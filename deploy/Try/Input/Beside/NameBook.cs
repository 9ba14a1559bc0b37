namespace SalesCorner.Deploy.Try.Input.Beside;

/// <summary>Keeps one spelling for each person: names that differ in case, spaces or punctuation are one rep.</summary>
public sealed class NameBook
{
    /// <summary>The longest name of a user that the platform keeps.</summary>
    public const int LongestName = 64;

    private const int MostNamesCompared = 500;

    private readonly Dictionary<string, string> first = new(StringComparer.Ordinal);
    private readonly SortedSet<string> merged = new(StringComparer.Ordinal);

    /// <summary>The spelling under which a person is kept: the first that was met.</summary>
    /// <exception cref="FormatException">The name is longer than <see cref="LongestName"/>.</exception>
    public string Of(string name)
    {
        var tidy = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (tidy.Length > LongestName)
        {
            throw new FormatException($"The name '{tidy[..40]}…' is longer than {LongestName} characters.");
        }

        var folded = string.Concat(tidy.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        if (!first.TryGetValue(folded, out var known))
        {
            first[folded] = tidy;
            return tidy;
        }

        if (known != tidy)
        {
            merged.Add($"'{tidy}' and '{known}' are taken for the same person.");
        }

        return known;
    }

    /// <summary>What was merged, and which names look so alike that somebody should look.</summary>
    public IEnumerable<string> Notes()
    {
        foreach (var note in merged)
        {
            yield return note;
        }

        var names = first.ToList();
        for (var one = 0; one < names.Count && names.Count <= MostNamesCompared; one++)
        {
            for (var other = one + 1; other < names.Count; other++)
            {
                if (OneLetterApart(names[one].Key, names[other].Key))
                {
                    yield return $"'{names[one].Value}' and '{names[other].Value}' differ in one letter; they are "
                        + "kept as "
                        + "two people.";
                }
            }
        }
    }

    private static bool OneLetterApart(string one, string other)
    {
        if (one.Length < 5 || Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
        {
            same++;
        }

        var restOne = one[same..];
        var restOther = other[same..];
        return restOne.Length == restOther.Length
                ? restOne.Length > 0
                    && restOne[1..] == restOther[1..]
                    && !char.IsDigit(restOne[0])
                    && !char.IsDigit(restOther[0])
            : restOne.Length > restOther.Length ? IsLetterMore(restOne, restOther)
            : IsLetterMore(restOther, restOne);
    }

    // Numbers tell people apart: "Rep 1" and "Rep 11" are no slip of the pen.
    private static bool IsLetterMore(string longer, string shorter) =>
        longer[1..] == shorter && !char.IsDigit(longer[0]);
}
