using System.Globalization;
using System.Text.RegularExpressions;
using SalesCorner.Plugins.Domain.Words.Phrases;

namespace SalesCorner.Plugins.Domain.Words;

/// <summary>Figures as each language writes them: 1,250.5 is 1.250,5 in German, and 2026-03-31 is 31.03.2026.</summary>
internal static class FigureText
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Regex Number = new(
        @"^[+-]?\d[\d,]*(\.\d+)?( %|x)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience
    );

    private static readonly Regex Day = new(
        @"^\d{4}-\d\d-\d\d$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Patience
    );

    /// <summary>The figure in a language; null when the text is none.</summary>
    public static string? In(int language, string text)
    {
        if (Number.IsMatch(text))
        {
            return Separated(language, text);
        }

        return
            Day.IsMatch(text)
            && DateTime.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            ? day.ToString(language == Language.German ? "dd.MM.yyyy" : "dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)
            : null;
    }

    private static string Separated(int language, string text) =>
        string.Concat(
            text.Select(one =>
                one switch
                {
                    ',' => language == Language.French ? "\u202f" : ".",
                    '.' => ",",
                    _ => one.ToString(),
                }
            )
        );
}
