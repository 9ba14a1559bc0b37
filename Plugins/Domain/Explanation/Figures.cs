using System.Globalization;

namespace SalesCorner.Plugins.Domain.Explanation;

/// <summary>Writes numbers as a person would say them; no currency sign, for all money is in base currency.</summary>
internal static class Figures
{
    /// <summary>Money without cents: 1,250,000.</summary>
    public static string Money(decimal? value) => Write(value, "#,0");

    /// <summary>A share in whole per cent: 33 %.</summary>
    public static string Percent(decimal? share) => share is null ? "unknown" : Write(share * 100m, "0") + " %";

    /// <summary>A ratio with one decimal: 3.2x.</summary>
    public static string Ratio(decimal? value) => value is null ? "unknown" : Write(value, "0.0") + "x";

    /// <summary>Days, hours or another quantity with at most one decimal.</summary>
    public static string Number(decimal? value) => Write(value, "#,0.#");

    /// <summary>A count with its noun: "1 deal", "12 deals".</summary>
    public static string Count(int? count, string noun) =>
        count switch
        {
            null => "an unknown number of " + noun + "s",
            1 => "1 " + noun,
            _ => count.Value.ToString("#,0", CultureInfo.InvariantCulture) + " " + noun + "s",
        };

    private static string Write(decimal? value, string format) =>
        value?.ToString(format, CultureInfo.InvariantCulture) ?? "unknown";
}
