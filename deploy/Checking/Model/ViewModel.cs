using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A view of a table.</summary>
public sealed class ViewModel(TableModel table, XElement node)
{
    /// <summary>A public view.</summary>
    public const int Public = 0;

    /// <summary>The view of advanced find.</summary>
    public const int AdvancedFind = 1;

    /// <summary>The view of related rows.</summary>
    public const int Associated = 2;

    /// <summary>The view that the search box uses.</summary>
    public const int QuickFind = 4;

    /// <summary>The view of a lookup.</summary>
    public const int Lookup = 64;

    /// <summary>The table it stands in.</summary>
    public TableModel Table { get; } = table;

    /// <summary>The node.</summary>
    public XElement Node { get; } = node;

    /// <summary>Its id, plain.</summary>
    public string Id { get; } = Ids.Plain((string?)node.Element("savedqueryid"));

    /// <summary>What people read.</summary>
    public string Name =>
        (string?)Node.Element("LocalizedNames")?.Element("LocalizedName")?.Attribute("description") ?? Id;

    /// <summary>The kind of view.</summary>
    public int Kind { get; } =
        int.TryParse((string?)node.Element("querytype"), CultureInfo.InvariantCulture, out var kind) ? kind : -1;

    /// <summary>Whether it is the one of its kind that is used unasked.</summary>
    public bool IsDefault => (string?)Node.Element("isdefault") == "1";

    /// <summary>The query; null when there is none.</summary>
    public XElement? Fetch => Node.Element("fetchxml")?.Element("fetch");

    /// <summary>The columns as shown; null when there are none.</summary>
    public XElement? Grid => Node.Element("layoutxml")?.Element("grid");
}
