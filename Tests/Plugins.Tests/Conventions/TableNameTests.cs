using System.Xml.Linq;
using SalesCorner.Emulator;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Conventions;

/// <summary>Every name that the code uses exists.</summary>
public sealed class TableNameTests
{
    private static readonly Dictionary<string, HashSet<string>> OwnColumns = ReadSolution();

    private static readonly IReadOnlyList<Type> AllTables =
    [
        .. typeof(OpportunityTable)
            .Assembly.GetTypes()
            .Where(type =>
                type.Namespace == typeof(OpportunityTable).Namespace && type is { IsAbstract: true, IsSealed: true }
            )
            .Where(type => type.GetField("LogicalName") is not null),
    ];

    public static TheoryData<Type> Tables => [.. AllTables];

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_solution_s_own_columns_stand_in_its_files(Type constants)
    {
        var own = Columns(constants)
            .Where(column => column.StartsWith("sc_", StringComparison.Ordinal) && constants != typeof(ActivityTable));

        Assert.All(own, column => Assert.Contains(column, OwnColumns[TableOf(constants)]));
    }

    [Fact]
    public void Every_column_is_one_of_the_environment_s_after_the_import()
    {
        using var world = new PluginWorld();

        var missing = AllTables
            .Where(type => type != typeof(ActivityTable))
            .SelectMany(type => Columns(type).Select(column => (Table: TableOf(type), Column: column)))
            .Where(pair => !Has(world.Dataverse, pair.Table, pair.Column));

        Assert.Empty(missing);
    }

    private static bool Has(EmbeddedDataverse dataverse, string table, string column) =>
        dataverse.Metadata.Table(table).Columns.ContainsKey(column) || dataverse.Metadata.TryTable(column) is not null;

    private static string TableOf(Type constants) => (string)constants.GetField("LogicalName")!.GetRawConstantValue()!;

    private static IEnumerable<string> Columns(Type constants) =>
        constants
            .GetFields()
            .Where(field =>
                field.Name != "LogicalName" && field is { IsLiteral: true } && field.FieldType == typeof(string)
            )
            .Select(field => (string)field.GetRawConstantValue()!);

    private static Dictionary<string, HashSet<string>> ReadSolution()
    {
        var files = Directory.EnumerateFiles(
            Path.Combine(All.RepositoryRoot, "Solution", "Entities"),
            "Entity.xml",
            SearchOption.AllDirectories
        );
        return files
            .Select(file => XDocument.Load(file).Root!)
            .ToDictionary(
                root => root.Element("Name")!.Value.ToLowerInvariant(),
                root =>
                    root.Descendants("attribute")
                        .Select(column => column.Element("LogicalName")!.Value)
                        .ToHashSet(StringComparer.Ordinal),
                StringComparer.OrdinalIgnoreCase
            );
    }
}
