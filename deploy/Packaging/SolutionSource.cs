using System.Xml;
using System.Xml.Linq;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Reads the folder format of the platform's packager; a bad file fails in one line that names it.</summary>
public sealed class SolutionSource(string root)
{
    /// <summary>The folder that is read.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Whether a file is there.</summary>
    public bool Has(string path) => File.Exists(Full(path));

    /// <summary>Files below a folder, by name, as paths with forward slashes relative to the root.</summary>
    public IReadOnlyList<string> Files(string folder, string pattern = "*", bool deep = true)
    {
        var full = Full(folder);
        if (!Directory.Exists(full))
        {
            return [];
        }

        return
        [
            .. Directory
                .EnumerateFiles(full, pattern, deep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
                .Select(Relative)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Folders directly below a folder, by name.</summary>
    public IReadOnlyList<string> Folders(string folder)
    {
        var full = Full(folder);
        return Directory.Exists(full)
            ? [.. Directory.EnumerateDirectories(full).Select(Relative).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Reads an XML file's root element, without insignificant white space.</summary>
    /// <exception cref="CommandFailedException">The file is missing or malformed.</exception>
    public XElement ReadXml(string path)
    {
        try
        {
            using var reader = XmlReader.Create(
                Full(path),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true }
            );
            var element = XDocument.Load(reader).Root!;
            element.Remove();
            element.AddAnnotation(new SourceFile(path));
            return element;
        }
        catch (XmlException failure)
        {
            throw new CommandFailedException(
                $"{path} line {failure.LineNumber} is not well-formed XML: {failure.Message} Correct the file.",
                failure
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path} cannot be read: {failure.Message}", failure);
        }
    }

    /// <summary>Reads an XML file and makes sure of its root element.</summary>
    /// <exception cref="CommandFailedException">The file is missing, malformed or holds something else.</exception>
    public XElement ReadXml(string path, string rootName)
    {
        var element = ReadXml(path);
        return element.Name.LocalName == rootName
            ? element
            : throw new CommandFailedException(
                $"{path} holds <{element.Name.LocalName}> where <{rootName}> belongs. Correct the file."
            );
    }

    /// <summary>Reads the elements below an XML file's root; each still knows its file.</summary>
    /// <exception cref="CommandFailedException">The file is missing, malformed or holds something else.</exception>
    public IReadOnlyList<XElement> ReadParts(string path, string rootName)
    {
        var list = ReadXml(path, rootName);
        var parts = list.Elements().ToList();
        list.RemoveNodes();
        parts.ForEach(part => part.AddAnnotation(new SourceFile(path)));
        return parts;
    }

    /// <summary>Reads a file as it is.</summary>
    /// <exception cref="CommandFailedException">The file is missing.</exception>
    public byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(Full(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{path} cannot be read: {failure.Message}", failure);
        }
    }

    private string Full(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    private string Relative(string full) => Path.GetRelativePath(Root, full).Replace(Path.DirectorySeparatorChar, '/');
}
