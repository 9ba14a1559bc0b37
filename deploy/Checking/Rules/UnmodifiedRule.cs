using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>What is marked as unmodified brings nothing of its own, as an import passes over it.</summary>
public sealed class UnmodifiedRule : ICheckRule
{
    /// <inheritdoc/>
    public string Id => "SC1114";

    /// <inheritdoc/>
    public string Name => "unmodified parts";

    /// <inheritdoc/>
    public bool IsUniversal => true;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        [
            .. subject
                .Solution.Tables.Where(table => (string?)table.Body.Attribute("unmodified") == "1")
                .SelectMany(table => Table(table, subject.Solution)),
            .. subject
                .Solution.Tables.SelectMany(table => table.Columns)
                .Where(column => (string?)column.Node.Attribute("unmodified") == "1" && IsOwn(column, subject.Solution))
                .Select(column =>
                    Finding.At(
                        column.Node,
                        $"{column.LogicalName} is marked as unmodified, so it would not be made.",
                        "Take unmodified=\"1\" out."
                    )
                ),
        ];

    private static IEnumerable<Finding> Table(TableModel table, SolutionModel solution) =>
        table.IsOwn
        || table.Columns.Any(column => IsOwn(column, solution) && column.Node.Attribute("unmodified") is null)
        || table.Body.Element("EntitySetName") is not null
            ?
            [
                Finding.At(
                    table.Node,
                    $"{table.SchemaName} is marked as unmodified, but brings columns or properties.",
                    "Take unmodified=\"1\" out of <entity>."
                ),
            ]
            : [];

    private static bool IsOwn(ColumnModel column, SolutionModel solution) =>
        column.LogicalName.StartsWith(solution.Prefix, StringComparison.Ordinal);
}
