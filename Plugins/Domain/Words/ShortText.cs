namespace SalesCorner.Plugins.Domain.Words;

/// <summary>Texts that have to fit a column.</summary>
public static class ShortText
{
    /// <summary>The text, or as much of its beginning as fits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most characters.</param>
    /// <param name="mark">What stands at the end of one that was cut, as a part of the most characters.</param>
    public static string Shortened(this string text, int most, string mark = "") =>
        text.Length <= most ? text : text.Remove(Math.Max(0, most - mark.Length)) + mark;
}
