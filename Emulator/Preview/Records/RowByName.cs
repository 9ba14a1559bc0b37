using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Web;

namespace SalesCorner.Emulator.Preview.Records;

/// <summary>Finds rows by their names, for lookups.</summary>
internal sealed class RowByName(Session session)
{
    private const int Offered = 50;

    /// <summary>The row of that name that the lookup may refer to.</summary>
    public EntityReference Find(ColumnDefinition column, string name)
    {
        var found = column.Targets.SelectMany(table => Named(table, ConditionOperator.Equal, name, 2)).ToList();
        return found switch
        {
            [var only] => only,
            [] => throw new InputProblemException($"{column.DisplayName}: there is no \"{name}\" that you may read. Pick a name from the list."),
            _ => throw new InputProblemException($"{column.DisplayName}: there are several called \"{name}\", so that it cannot be told which one."),
        };
    }

    /// <summary>The first names in a table that begin like this.</summary>
    public IReadOnlyList<string> Offer(string table, string begin) =>
        [.. Named(table, ConditionOperator.Like, begin + "%", Offered).Select(one => one.Name).OfType<string>().Distinct(StringComparer.Ordinal)];

    private List<EntityReference> Named(string table, ConditionOperator comparison, string name, int count)
    {
        var definition = session.Metadata.Table(table);
        if (definition.PrimaryName.Length == 0)
        {
            return [];
        }

        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(definition.PrimaryName), TopCount = count };
        query.Criteria.AddCondition(definition.PrimaryName, comparison, name);
        query.AddOrder(definition.PrimaryName, OrderType.Ascending);
        Refusals.Catch(() => session.Service.RetrieveMultiple(query), out var found);
        return
        [
            .. found?.Entities.Select(row => new EntityReference(table, row.Id)
            {
                Name = row.GetAttributeValue<string>(definition.PrimaryName),
            }) ?? [],
        ];
    }
}
