using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A custom API with its parameters, from its own files.</summary>
public sealed class CustomApiModel
{
    /// <summary>Reads an API's files; malformed ones were refused when packing.</summary>
    public CustomApiModel(string file, IReadOnlyDictionary<string, byte[]> files)
    {
        var folder = file[..file.LastIndexOf('/')];
        Folder = folder[(folder.LastIndexOf('/') + 1)..];
        Node = OwnFile.Read(file, files[file]);
        Inputs = Parts(folder + "/customapirequestparameters/", files);
        Outputs = Parts(folder + "/customapiresponseproperties/", files);
    }

    /// <summary>The name of its folder.</summary>
    public string Folder { get; }

    /// <summary>The API's node.</summary>
    public XElement Node { get; }

    /// <summary>The unique name.</summary>
    public string Name => (string?)Node.Attribute("uniquename") ?? string.Empty;

    /// <summary>The request parameters' nodes.</summary>
    public IReadOnlyList<XElement> Inputs { get; }

    /// <summary>The response properties' nodes.</summary>
    public IReadOnlyList<XElement> Outputs { get; }

    /// <summary>The id of the plug-in type that answers; null when none is bound.</summary>
    public string? PluginTypeId => (string?)Node.Element("plugintypeid")?.Elements().FirstOrDefault();

    private static List<XElement> Parts(string folder, IReadOnlyDictionary<string, byte[]> files) =>
        [
            .. files
                .Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => OwnFile.Read(name, files[name])),
        ];
}
