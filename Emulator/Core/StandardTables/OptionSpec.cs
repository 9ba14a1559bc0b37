using System.Globalization;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.StandardTables;

/// <summary>Reads lists of options: <c>0 Open; 1 Won</c>, or a row of numbers <c>1970..2038 FY{0}</c>.</summary>
internal static class OptionSpec
{
    /// <summary>The options of a list, each of the given state.</summary>
    public static IReadOnlyList<Option> Parse(string list, int? state = null) =>
        [.. list.Split(';', StringSplitOptions.TrimEntries).SelectMany(part => One(part, state))];

    private static IEnumerable<Option> One(string part, int? state)
    {
        var words = part.Split(' ', 2);
        var label = words.Length > 1 ? words[1] : "";
        var limits = words[0].Split("..");
        if (limits.Length == 1)
        {
            return [new Option(Number(words[0]), label, state)];
        }

        var first = Number(limits[0]);
        return Enumerable
            .Range(first, Number(limits[1]) - first + 1)
            .Select(value => new Option(value, string.Format(CultureInfo.InvariantCulture, label, value), state));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
