using System.Globalization;
using System.Xml.Linq;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Queries.Fetch;

namespace SalesCorner.Emulator.Queries.Results;

/// <summary>
/// The text that says where a page ended: an element for each level of order, with the first and the last value of the
/// page. Its look follows the platform's; clients must pass it on unchanged.
/// </summary>
internal sealed record PagingCookie(int Page, IReadOnlyList<string> Names, IReadOnlyList<object?> Last)
{
    private const int MalformedCookie = unchecked((int)0x80044404);

    /// <summary>The cookie of a page.</summary>
    public static string Write(int page, IReadOnlyList<string> names, IReadOnlyList<object?> first, IReadOnlyList<object?> last)
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
                : new PagingCookie(page.Value, [.. elements.Select(one => one.Name.LocalName)], [.. elements.Select(Value)]);
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

    private static void Add(XElement element, string name, object? value)
    {
        switch (value)
        {
            case null:
                element.SetAttributeValue(name + "null", "1");
                break;
            case byte[] id:
                element.SetAttributeValue(name, new Guid(id, bigEndian: true).ToString("B").ToUpperInvariant());
                element.SetAttributeValue("type", "id");
                break;
            case long number:
                element.SetAttributeValue(name, number);
                element.SetAttributeValue("type", "integer");
                break;
            case double number:
                element.SetAttributeValue(name, number.ToString("R", CultureInfo.InvariantCulture));
                element.SetAttributeValue("type", "real");
                break;
            default:
                element.SetAttributeValue(name, Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
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
            _ => text,
        };
    }
}
