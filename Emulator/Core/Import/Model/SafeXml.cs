using System.Xml;
using System.Xml.Linq;
using SalesCorner.Emulator.Limits;

namespace SalesCorner.Emulator.Import.Model;

/// <summary>Reads XML that strangers wrote: no DTD, no entities, nothing from elsewhere.</summary>
internal static class SafeXml
{
    // The deepest files of solutions, forms, have about twenty levels.
    private const int MaxLevels = 200;

    /// <summary>The root element of a file.</summary>
    public static XElement Read(string file, byte[] content)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreWhitespace = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using (var levels = XmlReader.Create(new MemoryStream(content, writable: false), settings))
            {
                if (XmlLevels.Exceed(levels, MaxLevels))
                {
                    throw ImportFault.Of(file, $"elements are nested deeper than {MaxLevels} levels.");
                }
            }

            using var stream = new MemoryStream(content, writable: false);
            using var reader = XmlReader.Create(stream, settings);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            root.AddAnnotation(new SourceFile(file));
            return root;
        }
        catch (XmlException error)
        {
            throw ImportFault.Of(file, $"not readable as XML: {error.Message}");
        }
    }
}
