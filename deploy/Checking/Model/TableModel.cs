using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A table of the solution: its own, or columns, forms and views added to a standard one.</summary>
public sealed class TableModel
{
    /// <summary>Takes a table's node.</summary>
    public TableModel(XElement node, IEnumerable<RootComponent> roots)
    {
        Node = node;
        Body = node.Element("EntityInfo")?.Element("entity") ?? new XElement("entity");
        SchemaName = ((string?)node.Element("Name") ?? string.Empty).Trim();
        LogicalName = SchemaName.ToLowerInvariant();
        Root = roots.FirstOrDefault(root => root.Type == RootComponent.Table && root.Key == LogicalName);
        Columns =
        [
            .. Body.Elements("attributes").Elements("attribute").Select(column => new ColumnModel(this, column)),
        ];
        Forms =
        [
            .. node.Elements("FormXml")
                .Elements("forms")
                .SelectMany(group =>
                    group
                        .Elements("systemform")
                        .Select(form => new FormModel(this, (string?)group.Attribute("type") ?? string.Empty, form))
                ),
        ];
        Views =
        [
            .. node.Elements("SavedQueries")
                .Elements("savedqueries")
                .Elements("savedquery")
                .Select(view => new ViewModel(this, view)),
        ];
        Charts =
        [
            .. node.Elements("Visualizations").Elements("visualization").Select(chart => new ChartModel(this, chart)),
        ];
    }

    /// <summary>The node.</summary>
    public XElement Node { get; }

    /// <summary>The description of the table itself.</summary>
    public XElement Body { get; }

    /// <summary>The schema name.</summary>
    public string SchemaName { get; }

    /// <summary>The logical name.</summary>
    public string LogicalName { get; }

    /// <summary>Its root component; null when it has none.</summary>
    public RootComponent? Root { get; }

    /// <summary>Whether the whole table is the solution's own.</summary>
    public bool IsOwn => (string?)Root?.Node.Attribute("behavior") == "0";

    /// <summary>Whether rows have an owner.</summary>
    public bool IsUserOwned => (string?)Body.Element("OwnershipTypeMask") == "UserOwned";

    /// <summary>The columns that the solution brings.</summary>
    public IReadOnlyList<ColumnModel> Columns { get; }

    /// <summary>The forms.</summary>
    public IReadOnlyList<FormModel> Forms { get; }

    /// <summary>The views.</summary>
    public IReadOnlyList<ViewModel> Views { get; }

    /// <summary>The charts.</summary>
    public IReadOnlyList<ChartModel> Charts { get; }
}
