using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A root component of the manifest.</summary>
public sealed class RootComponent(XElement node)
{
    /// <summary>A table.</summary>
    public const int Table = 1;

    /// <summary>A choice that columns share.</summary>
    public const int Choice = 9;

    /// <summary>A security role.</summary>
    public const int Role = 20;

    /// <summary>A saved view, as an app lists it.</summary>
    public const int View = 26;

    /// <summary>A flow.</summary>
    public const int Workflow = 29;

    /// <summary>A chart, as an app lists it.</summary>
    public const int Chart = 59;

    /// <summary>A form or dashboard.</summary>
    public const int Form = 60;

    /// <summary>A web resource.</summary>
    public const int WebResource = 61;

    /// <summary>A site map.</summary>
    public const int SiteMap = 62;

    /// <summary>An app.</summary>
    public const int App = 80;

    /// <summary>A plug-in assembly.</summary>
    public const int Assembly = 91;

    /// <summary>A plug-in step.</summary>
    public const int Step = 92;

    /// <summary>The node.</summary>
    public XElement Node { get; } = node;

    /// <summary>The platform's code of its kind.</summary>
    public int Type { get; } =
        int.TryParse((string?)node.Attribute("type"), CultureInfo.InvariantCulture, out var type) ? type : 0;

    /// <summary>What it is matched by: name, or id without braces.</summary>
    public string Key { get; } = KeyOf(node);

    private static string KeyOf(XElement node)
    {
        var id = (string?)node.Attribute("id");
        return id is null ? ((string?)node.Attribute("schemaName") ?? string.Empty) : Ids.Plain(id);
    }
}
