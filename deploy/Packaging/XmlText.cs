using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Writes XML the same way every time: UTF-8, two spaces, line feeds.</summary>
public static class XmlText
{
    /// <summary>Bytes for a zip part: with byte order mark, as the platform's packager writes it.</summary>
    public static byte[] ToZipPart(XElement root) =>
        Write(root, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    /// <summary>Bytes for a source file: without byte order mark, with a final line feed.</summary>
    public static byte[] ToSourceFile(XElement root) =>
        [.. Write(root, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), (byte)'\n'];

    /// <summary>Keeps namespace declarations on the root alone: each source file has its own.</summary>
    public static XElement WithoutLocalNamespaces(XElement root)
    {
        foreach (
            var declaration in root.Descendants()
                .SelectMany(element => element.Attributes())
                .Where(a => a.IsNamespaceDeclaration)
                .ToList()
        )
        {
            declaration.Remove();
        }

        return root;
    }

    private static byte[] Write(XElement root, UTF8Encoding encoding)
    {
        var settings = new XmlWriterSettings
        {
            Indent = true,
            IndentChars = "  ",
            NewLineChars = "\n",
            Encoding = encoding,
        };
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer, settings))
        {
            new XDocument(new XDeclaration("1.0", "utf-8", standalone: null), root).Save(writer);
        }

        return buffer.ToArray();
    }
}
