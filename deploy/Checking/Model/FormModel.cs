using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A form of a table.</summary>
public sealed class FormModel(TableModel table, string kind, XElement node)
{
    /// <summary>The table it stands in.</summary>
    public TableModel Table { get; } = table;

    /// <summary>main, quick, quickCreate or card.</summary>
    public string Kind { get; } = kind;

    /// <summary>The node.</summary>
    public XElement Node { get; } = node;

    /// <summary>Its id, plain.</summary>
    public string Id { get; } = Ids.Plain((string?)node.Element("formid"));

    /// <summary>The controls, as read.</summary>
    public IEnumerable<ControlModel> Controls => ControlModel.In(Node);
}
