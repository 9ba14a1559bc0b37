using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Queries.Fetch;

/// <summary>
/// The text that says where a page ended: an element for each level of order, with the first and the last value of the
/// page. Its look follows the platform's; clients must pass it on unchanged.
/// </summary>
internal sealed record PagingCookie(int Page, IReadOnlyList<string> Names, IReadOnlyList<object?> Last)
{
    private const int MalformedCookie = unchecked((int)0x80044404);

    /// <summary>The cookie of a page.</summary>
    public static string Write(
        int page,
        IReadOnlyList<string> names,
        IReadOnlyList<object?> first,
        IReadOnlyList<object?> last
    )
    {
        var cookie = new XElement("cookie", new XAttribute("page", page));
        for (var i = 0; i < names.Count; i++)
        {
            var element = new XElement(names[i]);
            Add(element, "last", last[i]);
            Add(element, "first", first[i]);
            cookie.Add(element);
        }

        return cookie.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The cookie of a text; a fault when it is none.</summary>
    public static PagingCookie Read(string text)
    {
        try
        {
            var cookie = FetchElement.Load(text);
            var page = (int?)cookie.Attribute("page");
            var elements = cookie.Elements().ToList();
            return page is null
                ? throw Malformed()
                : new PagingCookie(
                    page.Value,
                    [.. elements.Select(one => one.Name.LocalName)],
                    [.. elements.Select(Value)]
                );
        }
        catch (Exception error) when (error is FormatException or OverflowException or DataverseFault)
        {
            throw Malformed();
        }
    }

    /// <summary>Refuses the cookie of another query.</summary>
    public void Check(IReadOnlyList<string> names)
    {
        if (!names.SequenceEqual(Names, StringComparer.Ordinal))
        {
            throw Malformed();
        }
    }

    private static DataverseFault Malformed() => new(MalformedCookie, "Malformed XML in the Paging Cookie");

    // Only the last row is read again: the type is its value's.
    private static void Add(XElement element, string name, object? value)
    {
        var (text, type) = value switch
        {
            null => (null, null),
            byte[] id => (new Guid(id, bigEndian: true).ToString("B").ToUpperInvariant(), "id"),
            long number => (number.ToString(CultureInfo.InvariantCulture), "integer"),
            double number => (number.ToString("R", CultureInfo.InvariantCulture), "real"),
            string words when !words.All(XmlConvert.IsXmlChar) => (
                Convert.ToBase64String(Encoding.Unicode.GetBytes(words)),
                "encoded"
            ),
            _ => (Convert.ToString(value, CultureInfo.InvariantCulture), null),
        };
        element.SetAttributeValue(text is null ? name + "null" : name, text ?? "1");
        if (name == "last")
        {
            element.SetAttributeValue("type", type);
        }
    }

    private static object? Value(XElement element)
    {
        if ((string?)element.Attribute("lastnull") == "1")
        {
            return null;
        }

        var text = (string?)element.Attribute("last") ?? throw Malformed();
        return (string?)element.Attribute("type") switch
        {
            "id" => Guid.Parse(text).ToByteArray(bigEndian: true),
            "integer" => long.Parse(text, CultureInfo.InvariantCulture),
            "real" => double.Parse(text, CultureInfo.InvariantCulture),
            "encoded" => Encoding.Unicode.GetString(Convert.FromBase64String(text)),
            _ => text,
        };
    }
}
