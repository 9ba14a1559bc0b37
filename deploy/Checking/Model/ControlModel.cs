using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A control on a form or dashboard.</summary>
public sealed class ControlModel(XElement node)
{
    /// <summary>The class of lists and charts.</summary>
    public const string Subgrid = "e7a81278-8635-4d9e-8d4d-59480b391c5b";

    /// <summary>The class of quick views.</summary>
    public const string QuickView = "5c5600e0-1d6e-4205-a272-be80da87fd42";

    /// <summary>The class of columns that a custom control draws.</summary>
    public const string CustomControlHost = "f9a8a302-114e-466a-b582-6771b2ae0d92";

    /// <summary>The class of web resources.</summary>
    public const string WebResource = "9fdf5f91-88b1-47f4-ad53-c11efc01a01d";

    /// <summary>The node.</summary>
    public XElement Node { get; } = node;

    /// <summary>The class id, plain.</summary>
    public string ClassId { get; } = Ids.Plain((string?)node.Attribute("classid"));

    /// <summary>The column that is shown; null for other things.</summary>
    public string? Column { get; } = (string?)node.Attribute("datafieldname");

    /// <summary>The controls below a node.</summary>
    public static IEnumerable<ControlModel> In(XElement node) =>
        node.Descendants("control").Select(control => new ControlModel(control));

    /// <summary>A parameter's text; null when it is missing or empty.</summary>
    public string? Parameter(string name)
    {
        var text = (string?)Node.Element("parameters")?.Element(name);
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
