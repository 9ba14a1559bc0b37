using System.Globalization;

namespace SalesCorner.Emulator.Storage;

/// <summary>The names of statement parameters by position: $0, $1, …</summary>
internal static class ParameterNames
{
    private static readonly string[] Names =
    [
        .. Enumerable.Range(0, 512).Select(i => "$" + i.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The name of the parameter at that position.</summary>
    public static string At(int position) =>
        position < Names.Length ? Names[position] : "$" + position.ToString(CultureInfo.InvariantCulture);
}
