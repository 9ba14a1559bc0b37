using System.Globalization;
using SalesCorner.Plugins.Domain.Stale;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// The layers that are kept on a deal, as text: for each change the day, the layer's letter, and where the deal was
/// stale the number of the rule, and a c where it rested on a single contact. What was kept says how deals stood on the
/// earlier periods' reference days.
/// </summary>
public static class LayerMarks
{
    // Two years and a half of changes each month; no earlier period lies further back.
    private const int Most = 30;
    private const string Letters = "msu";
    private const string DayFormat = "yyyyMMdd";
    private const int DayLength = 8;
    private const string Single = "c";

    /// <summary>Whether a day's layer is kept: on the first day of a month, and of the period.</summary>
    public static bool IsDue(DateTime day, DateTime periodStart) => day.Day == 1 || day.Date == periodStart.Date;

    /// <summary>The marks, oldest first; what cannot be read is left out.</summary>
    public static IReadOnlyList<LayerMark> Read(string? text) =>
        string.IsNullOrEmpty(text)
            ? []
            : text!
                .Split([' '], StringSplitOptions.RemoveEmptyEntries)
                .Select(Parse)
                .OfType<LayerMark>()
                .OrderBy(mark => mark.Day)
                .ToList();

    /// <summary>
    /// The text with a further mark: the same text where the deal stands as it stood; a day's mark takes the place of
    /// an earlier one of that day.
    /// </summary>
    public static string With(string? text, LayerMark mark)
    {
        var kept = Read(text).Where(earlier => earlier.Day.Date < mark.Day.Date).ToList();
        var last = kept.Count == 0 ? null : kept[kept.Count - 1];
        if (last is null || !last.StandsAs(mark))
        {
            kept.Add(mark);
        }

        return string.Join(" ", kept.Skip(kept.Count - Most).Select(Write));
    }

    private static string Write(LayerMark mark) =>
        mark.Day.ToString(DayFormat, CultureInfo.InvariantCulture)
        + Letters[(int)mark.Layer]
        + (mark.Reason is { } reason ? ((int)reason).ToString(CultureInfo.InvariantCulture) : string.Empty)
        + (mark.IsSingleContact ? Single : string.Empty);

    private static LayerMark? Parse(string text)
    {
        var layer = text.Length > DayLength ? Letters.IndexOf(text[DayLength]) : -1;
        var isSingle = text.Length > DayLength + 1 && text.EndsWith(Single, StringComparison.Ordinal);
        var end = text.Length - (isSingle ? Single.Length : 0);
        var rule = end > DayLength + 1 ? text[DayLength + 1] - '0' : (int?)null;
        var isRead = DateTime.TryParseExact(
            text.Substring(0, Math.Min(DayLength, text.Length)),
            DayFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var day
        );
        return isRead && layer >= 0 && rule is null or (>= 0 and <= (int)StaleReason.SingleContact)
            ? new LayerMark(day, (PaceLayer)layer, (StaleReason?)rule) { IsSingleContact = isSingle }
            : null;
    }
}
