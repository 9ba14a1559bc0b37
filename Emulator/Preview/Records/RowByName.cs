using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Finds rows by their names, for lookups.</summary>
internal sealed class RowByName(Session session)
{
    private const int Offered = 50;

    /// <summary>The row of that name that the lookup may refer to.</summary>
    public EntityReference Find(ColumnDefinition column, string name) =>
        All(column, name) switch
        {
            [var only] => only.Row,
            [] => throw new InputProblemException(
                $"{column.DisplayName}: there is no \"{name}\" that you may read. Pick a name from the list."
            ),
            _ => throw new InputProblemException(
                $"{column.DisplayName}: there are several called \"{name}\". Pick one in the list beside the "
                    + "name, then save again."
            ),
        };

    /// <summary>The rows of that name that the lookup may refer to.</summary>
    public IReadOnlyList<NamedRow> All(ColumnDefinition column, string name) =>
        [.. column.Targets.SelectMany(table => Named(table, ConditionOperator.Equal, name))];

    /// <summary>The first rows of a table whose names begin like this.</summary>
    public IReadOnlyList<NamedRow> Offer(string table, string begin) =>
        Named(table, ConditionOperator.Like, begin + "%");

    private List<NamedRow> Named(string tableName, ConditionOperator comparison, string name)
    {
        var table = session.Metadata.Table(tableName);
        if (table.PrimaryName.Length == 0)
        {
            return [];
        }

        var details = new RowDetails(session.Screens, table);
        var query = new QueryExpression(tableName)
        {
            ColumnSet = new ColumnSet([table.PrimaryName, .. details.Columns]),
            TopCount = Offered,
        };
        query.Criteria.AddCondition(table.PrimaryName, comparison, name);
        query.AddOrder(table.PrimaryName, OrderType.Ascending);
        Refusals.Catch(() => session.Service.RetrieveMultiple(query), out var found);
        return
        [
            .. details
                .Of(found?.Entities.ToList() ?? [])
                .OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(row => row.Detail, StringComparer.OrdinalIgnoreCase),
        ];
    }
}
