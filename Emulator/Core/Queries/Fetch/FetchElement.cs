using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Queries.Fetch;

/// <summary>Reads XML safely and the attributes of its elements by type.</summary>
internal static class FetchElement
{
    // Longer than any query people write; the platform limits the request, not the query.
    private const int MaxCharacters = 4_000_000;

    // Filters and links may be nested FetchSourceReader.MaxDepth deep; values and the root add a few levels.
    private const int MaxLevels = FetchSourceReader.MaxDepth + 8;

    /// <summary>The root element of a text; no document type, no external parts.</summary>
    public static XElement Load(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw QueryFaults.InvalidXml("the text is empty.");
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
        };
        try
        {
            using (var levels = XmlReader.Create(new StringReader(text), settings))
            {
                if (XmlLevels.Exceed(levels, MaxLevels))
                {
                    throw QueryFaults.InvalidXml(
                        $"elements are nested deeper than {FetchSourceReader.MaxDepth} levels."
                    );
                }
            }

            using var reader = XmlReader.Create(new StringReader(text), settings);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException malformed)
        {
            throw QueryFaults.InvalidXml(malformed.Message);
        }
    }

    /// <summary>The text of an attribute, or null when it is missing or empty.</summary>
    public static string? Text(this XElement element, string name)
    {
        var value = element.Attribute(name)?.Value;
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>The text of an attribute that must be there.</summary>
    public static string RequiredText(this XElement element, string name) =>
        element.Text(name) ?? throw QueryFaults.InvalidXml($"<{element.Name.LocalName}> has no attribute '{name}'.");

    /// <summary>The logical name in an attribute that must be there.</summary>
    public static string LogicalName(this XElement element, string name) =>
        element.RequiredText(name).Trim().ToLowerInvariant();

    /// <summary>An attribute that is true or false (or 1 or 0).</summary>
    public static bool Flag(this XElement element, string name) =>
        element.Text(name)?.ToLowerInvariant() switch
        {
            null or "false" or "0" => false,
            "true" or "1" => true,
            var other => throw QueryFaults.InvalidXml(
                $"attribute '{name}' of <{element.Name.LocalName}> is '{other}', not true or false."
            ),
        };

    /// <summary>An attribute that is a whole number.</summary>
    public static int? Number(this XElement element, string name)
    {
        var text = element.Text(name);
        if (text is null)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw QueryFaults.InvalidXml(
                $"attribute '{name}' of <{element.Name.LocalName}> is '{text}', not a whole number."
            );
    }

    /// <summary>Refuses an element that does not belong where it stands.</summary>
    public static Exception Unexpected(this XElement element) =>
        QueryFaults.InvalidXml(
            $"<{element.Name.LocalName}> is not known inside <{element.Parent?.Name.LocalName ?? "nothing"}>."
        );
}
