using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A chart of a table.</summary>
public sealed class ChartModel(TableModel table, XElement node)
{
    /// <summary>The table it stands in.</summary>
    public TableModel Table { get; } = table;

    /// <summary>The node.</summary>
    public XElement Node { get; } = node;

    /// <summary>Its id, plain.</summary>
    public string Id { get; } = Ids.Plain((string?)node.Element("savedqueryvisualizationid"));

    /// <summary>What it draws; null when there is nothing.</summary>
    public XElement? Definition => Node.Element("datadescription")?.Element("datadefinition");

    /// <summary>The query; null when there is none.</summary>
    public XElement? Fetch => Definition?.Element("fetchcollection")?.Element("fetch");

    /// <summary>How it is drawn; null when it is not said.</summary>
    public XElement? Presentation => Node.Element("presentationdescription")?.Element("Chart");
}
