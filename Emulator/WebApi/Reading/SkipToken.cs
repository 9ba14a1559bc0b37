using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.WebApi.Reading;

/// <summary>Says where the next page begins; clients pass it on unchanged.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Cookie">The paging cookie of the page before; empty when the query has none.</param>
internal sealed record SkipToken(int Page, string Cookie)
{
    /// <summary>The first page.</summary>
    public static SkipToken First { get; } = new(1, "");

    /// <summary>Reads a token.</summary>
    public static SkipToken Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return First;
        }

        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new StringReader(text), settings);
            var cookie = XElement.Load(reader);
            var page = int.Parse(
                cookie.Attribute("pagenumber")?.Value ?? "",
                NumberStyles.None,
                CultureInfo.InvariantCulture
            );
            return new SkipToken(page, Unescape(cookie.Attribute("pagingcookie")?.Value ?? ""));
        }
        catch (Exception error) when (error is XmlException or FormatException or OverflowException)
        {
            throw ApiFault.BadQuery("Malformed XML in the Paging Cookie");
        }
    }

    /// <summary>The token's text.</summary>
    public string Write() =>
        new XElement(
            "cookie",
            new XAttribute("pagenumber", Page),
            new XAttribute("pagingcookie", Uri.EscapeDataString(Uri.EscapeDataString(Cookie))),
            new XAttribute("istracking", "False")
        ).ToString(SaveOptions.DisableFormatting);

    // "Page results": the cookie inside is escaped twice.
    private static string Unescape(string text) => Uri.UnescapeDataString(Uri.UnescapeDataString(text));
}
