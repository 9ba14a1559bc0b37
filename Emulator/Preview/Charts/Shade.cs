using System.Globalization;

namespace SalesCorner.Emulator.Preview.Charts;

/// <summary>Shades of colours.</summary>
internal static class Shade
{
    private const double Factor = 0.62;

    /// <summary>The colour, darker; unchanged when it is not written as #rrggbb.</summary>
    public static string Darker(string colour)
    {
        if (
            colour.Length != 7
            || !int.TryParse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
        )
        {
            return colour;
        }

        return FormattableString.Invariant($"#{Part(rgb >> 16):x2}{Part(rgb >> 8):x2}{Part(rgb):x2}");
    }

    /// <summary>
    /// The colour of text that stands on the colour: white, or the ink of light pages, whatever the reader's theme.
    /// </summary>
    public static string TextOn(string colour) => IsDark(colour) ? "#fff" : "#1b2733";

    private static bool IsDark(string colour)
    {
        if (
            colour.Length != 7
            || !int.TryParse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
        )
        {
            return false;
        }

        // Relative luminance by WCAG 2; at 0.18 black and white text contrast about equally.
        return (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear(rgb >> 8)) + (0.0722 * Linear(rgb)) < 0.18;
    }

    private static int Part(int shifted) => (int)((shifted & 0xFF) * Factor);

    private static double Linear(int shifted)
    {
        var part = (shifted & 0xFF) / 255d;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
