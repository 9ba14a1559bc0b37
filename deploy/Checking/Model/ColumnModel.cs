using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Checking.Model;

/// <summary>A column that the solution brings.</summary>
public sealed class ColumnModel(TableModel table, XElement node)
{
    /// <summary>The table it stands in.</summary>
    public TableModel Table { get; } = table;

    /// <summary>The node.</summary>
    public XElement Node { get; } = node;

    /// <summary>The schema name.</summary>
    public string SchemaName { get; } = (string?)node.Attribute("PhysicalName") ?? string.Empty;

    /// <summary>The logical name.</summary>
    public string LogicalName { get; } = (string?)node.Element("LogicalName") ?? string.Empty;

    /// <summary>The type as the format names it.</summary>
    public string Type { get; } = (string?)node.Element("Type") ?? string.Empty;

    /// <summary>Whether the solution made it, rather than the platform with the table.</summary>
    public bool IsCustom => Text("IsCustomField") == "1";

    /// <summary>Whether it is the table's name column.</summary>
    public bool IsPrimaryName =>
        (Text("DisplayMask") ?? string.Empty).Split('|').Contains("PrimaryName", StringComparer.Ordinal);

    /// <summary>The shared choice it uses; null when it has options of its own or none.</summary>
    public string? SharedChoice => Text("OptionSetName");

    /// <summary>Its own choice's node; null when it has none.</summary>
    public XElement? OwnChoice => Node.Element("optionset");

    /// <summary>The text of a child element.</summary>
    public string? Text(string element) => (string?)Node.Element(element);

    /// <summary>The values of a choice's node, whatever its kind.</summary>
    public static IEnumerable<XElement> OptionsOf(XElement choice) =>
        choice
            .Elements("options")
            .Elements("option")
            .Concat(choice.Elements("states").Elements("state"))
            .Concat(choice.Elements("statuses").Elements("status"));

    /// <summary>The number of an option's node; null when it is none.</summary>
    public static int? ValueOf(XElement option) =>
        int.TryParse((string?)option.Attribute("value"), CultureInfo.InvariantCulture, out var value) ? value : null;
}
