using System.Xml.Linq;

namespace SalesCorner.Solution.Tests.Tables;

/// <summary>The tables, choices and roles as they lie in the repository's solution folder.</summary>
internal static class ShippedTables
{
    private static string Folder => Shipped.Repository.SolutionFolder;

    /// <summary>The tables of our own, by schema name.</summary>
    public static IReadOnlyDictionary<string, XElement> Own { get; } =
        Entities()
            .Where(table => table.Key.StartsWith("sc_", StringComparison.Ordinal))
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Every table that the solution brings or extends.</summary>
    public static IEnumerable<KeyValuePair<string, XElement>> Entities() =>
        Files("Entities", "Entity.xml")
            .Select(file => XElement.Load(file))
            .Select(root => new KeyValuePair<string, XElement>(
                root.Element("Name")!.Value,
                root.Descendants("entity").Single()
            ));

    public static IEnumerable<XElement> Columns(XElement table) => table.Descendants("attribute");

    public static IEnumerable<XElement> CustomColumns(XElement table) =>
        Columns(table).Where(column => column.Element("IsCustomField")!.Value == "1");

    public static string Logical(XElement column) => column.Element("LogicalName")!.Value;

    public static string Label(XElement node, string list) =>
        (string?)
            node.Element(list)
                ?.Elements()
                .Single(one => (string?)one.Attribute("languagecode") == "1033")
                .Attribute("description")
        ?? string.Empty;

    public static IEnumerable<XElement> Choices() => Files("OptionSets", "*.xml").Select(file => XElement.Load(file));

    /// <summary>The privileges of a role with their depth.</summary>
    public static IReadOnlyDictionary<string, string> Privileges(string role) =>
        XElement
            .Load(Path.Combine(Folder, "Roles", role + ".xml"))
            .Descendants("RolePrivilege")
            .ToDictionary(
                one => (string)one.Attribute("name")!,
                one => (string)one.Attribute("level")!,
                StringComparer.Ordinal
            );

    public static XElement CustomApi(string name) =>
        XElement.Load(Path.Combine(Folder, "customapis", name, "customapi.xml"));

    public static bool Exists(string path) => File.Exists(Path.Combine(Folder, path));

    public static string Document(string name) => File.ReadAllText(Path.Combine(Folder, "..", "docs", name));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Folder, folder), pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);
}
