using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Queries.Contract;
using SalesCorner.Emulator.Queries.Model;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Queries.Sql;

/// <summary>A table of the statement: metadata found, alias given.</summary>
/// <param name="Table">Its metadata.</param>
/// <param name="SqlAlias">Its alias in the statement.</param>
/// <param name="Name">The name by which results speak of it; null for the table the query starts from.</param>
/// <param name="Node">What the query wants of it.</param>
internal sealed record BoundSource(TableDefinition Table, string SqlAlias, string? Name, SourceNode Node)
{
    /// <summary>The columns that count as empty, as the caller may not see their values.</summary>
    public required IReadOnlySet<string> Hidden { get; init; }

    /// <summary>Its name with the alias, as in FROM.</summary>
    public string From => $"{SqlNames.Table(Table.LogicalName)} AS {SqlAlias}";

    /// <summary>The primary key.</summary>
    public string PrimaryKey => Sql(Table.PrimaryId);

    /// <summary>A column of the database.</summary>
    public string Sql(string column) => Hidden.Contains(column) ? "NULL" : $"{SqlAlias}.{SqlNames.Column(column)}";

    /// <summary>The column that holds the target table of a lookup with several targets.</summary>
    public string TypeSql(string column) =>
        Hidden.Contains(column) ? "NULL" : $"{SqlAlias}.{SqlNames.TypeColumn(column)}";

    /// <summary>A column that conditions, orders and joins can use; faults name it otherwise.</summary>
    public ColumnDefinition Stored(string column)
    {
        var found = Table.Column(column);
        return found.IsStored
            ? found
            : throw QueryFaults.Invalid(
                $"Attribute '{column}' of '{Table.LogicalName}' is a party list: query its rows in activityparty."
            );
    }
}
