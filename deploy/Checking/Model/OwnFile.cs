using System.Xml;
using System.Xml.Linq;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>Reads a component that has a file of its own in the package.</summary>
internal static class OwnFile
{
    /// <summary>The XML of a file of the solution.</summary>
    /// <exception cref="CommandFailedException">It is no well-formed XML.</exception>
    public static XElement Read(string file, byte[] content)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(content),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit }
            );
            var root = XDocument.Load(reader).Root!;
            root.AddAnnotation(new SourceFile(file));
            return root;
        }
        catch (XmlException failure)
        {
            throw new CommandFailedException(
                $"{file} line {failure.LineNumber} is not well-formed XML: {failure.Message}",
                failure
            );
        }
    }
}
