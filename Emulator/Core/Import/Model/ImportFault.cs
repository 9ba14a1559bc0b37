using System.Xml;
using System.Xml.Linq;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Import.Model;

/// <summary>Faults of an import: each names the file and the node that is wrong.</summary>
internal static class ImportFault
{
    // The attributes and children by which people know a node.
    private static readonly string[] Names =
    [
        "Name",
        "PhysicalName",
        "UniqueName",
        "uniquename",
        "schemaName",
        "schemaname",
        "name",
        "id",
        "WorkflowId",
        "connectionreferencelogicalname",
        "value",
    ];

    /// <summary>A fault of a file as a whole.</summary>
    public static DataverseFault Of(string file, string message) =>
        new(FaultCodes.InvalidSolution, $"{file}: {message}");

    /// <summary>A fault of a node, with the way to it and its line.</summary>
    public static DataverseFault At(XElement node, string message)
    {
        var path = string.Join('/', node.AncestorsAndSelf().Reverse().Select(Label));
        var file = node.AncestorsAndSelf()
            .Select(one => one.Annotation<SourceFile>())
            .FirstOrDefault(one => one is not null);
        var line =
            node is IXmlLineInfo info && info.HasLineInfo()
                ? FormattableString.Invariant($" (line {info.LineNumber})")
                : "";
        return Of(file?.Path ?? "solution", $"{path}{line}: {message}");
    }

    private static string Label(XElement node)
    {
        var name =
            Names.Select(one => node.Attribute(one)?.Value).FirstOrDefault(one => !string.IsNullOrEmpty(one))
            ?? (node.Element("Name") is { HasElements: false } child ? child.Value : null);
        return name is null ? node.Name.LocalName : $"{node.Name.LocalName}[{name}]";
    }
}

/// <summary>Remembers on a root element which file it was read from.</summary>
/// <param name="Path">The entry's name in the zip.</param>
internal sealed record SourceFile(string Path);
