using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>
/// Reads the related rows that a Retrieve asks for besides the row (RetrieveRequest.RelatedEntitiesQuery).
/// </summary>
internal sealed class RelatedQueries(MessageParts parts)
{
    /// <summary>Adds to the row what each query finds through its relationship.</summary>
    public void Fill(Caller caller, EntityReference row, Entity found, RelationshipQueryCollection queries)
    {
        foreach (var (relationship, query) in queries)
        {
            found.RelatedEntities[relationship] = parts.Messages.Reads.RetrieveMultiple(
                caller,
                Narrowed(row, relationship, Expression(query))
            );
        }
    }

    private QueryExpression Narrowed(EntityReference row, Relationship relationship, QueryExpression query)
    {
        if (parts.Catalog.ManyToMany.FirstOrDefault(one => Same(one.SchemaName, relationship)) is { } pairs)
        {
            return Paired(row, relationship, query, pairs);
        }

        var lookup =
            parts.Catalog.Relationships.FirstOrDefault(one => Same(one.SchemaName, relationship))
            ?? throw Unknown(relationship, row);
        var isOne =
            lookup.ReferencedTable == row.LogicalName && relationship.PrimaryEntityRole != EntityRole.Referencing;
        if (!isOne && lookup.ReferencingTable != row.LogicalName)
        {
            throw Unknown(relationship, row);
        }

        DemandTable(query, isOne ? lookup.ReferencingTable : lookup.ReferencedTable, relationship);
        return isOne
            ? With(query, new ConditionExpression(lookup.ReferencingColumn, ConditionOperator.Equal, row.Id))
            : With(
                query,
                new ConditionExpression(
                    parts.Catalog.Table(lookup.ReferencedTable).PrimaryId,
                    ConditionOperator.Equal,
                    Referenced(row, lookup)
                )
            );
    }

    private QueryExpression Paired(
        EntityReference row,
        Relationship relationship,
        QueryExpression query,
        ManyToManyDefinition pairs
    )
    {
        var isFirst = pairs.First == row.LogicalName && relationship.PrimaryEntityRole != EntityRole.Referenced;
        if (!isFirst && pairs.Second != row.LogicalName)
        {
            throw Unknown(relationship, row);
        }

        var (own, other, table) = isFirst
            ? (pairs.FirstColumn, pairs.SecondColumn, pairs.Second)
            : (pairs.SecondColumn, pairs.FirstColumn, pairs.First);
        DemandTable(query, table, relationship);
        var narrowed = With(query, null);
        var link = narrowed.AddLink(pairs.IntersectTable, parts.Catalog.Table(table).PrimaryId, other);
        link.LinkCriteria.AddCondition(own, ConditionOperator.Equal, row.Id);
        return narrowed;
    }

    private Guid Referenced(EntityReference row, RelationshipDefinition lookup) =>
        parts
            .Rows.Read(parts.Catalog.Table(row.LogicalName), row.Id, [lookup.ReferencingColumn])
            ?.GetAttributeValue<EntityReference>(lookup.ReferencingColumn)
            ?.Id
        ?? Guid.Empty;

    // The caller's query stays as it is.
    private static QueryExpression With(QueryExpression query, ConditionExpression? condition)
    {
        var narrowed = new QueryExpression(query.EntityName)
        {
            ColumnSet = query.ColumnSet,
            Distinct = query.Distinct,
            TopCount = query.TopCount,
            PageInfo = query.PageInfo,
        };
        narrowed.Criteria.AddFilter(query.Criteria);
        narrowed.LinkEntities.AddRange(query.LinkEntities);
        narrowed.Orders.AddRange(query.Orders);
        if (condition is not null)
        {
            narrowed.Criteria.AddCondition(condition);
        }

        return narrowed;
    }

    private static QueryExpression Expression(QueryBase query)
    {
        switch (query)
        {
            case QueryExpression expression:
                return expression;
            case QueryByAttribute byAttribute:
                var read = new QueryExpression(byAttribute.EntityName) { ColumnSet = byAttribute.ColumnSet };
                foreach (var (column, value) in byAttribute.Attributes.Zip(byAttribute.Values))
                {
                    read.Criteria.AddCondition(column, ConditionOperator.Equal, value);
                }

                read.Orders.AddRange(byAttribute.Orders);
                return read;
            default:
                throw DataverseFault.InvalidArgument(
                    "The emulator answers a RelatedEntitiesQuery by QueryExpression or QueryByAttribute, not "
                        + $"by {query.GetType().Name}."
                );
        }
    }

    private static void DemandTable(QueryExpression query, string table, Relationship relationship)
    {
        if (query.EntityName != table)
        {
            throw DataverseFault.InvalidArgument(
                $"The query for '{relationship.SchemaName}' reads '{query.EntityName}', but that relationship "
                    + $"leads to '{table}'."
            );
        }
    }

    private static bool Same(string name, Relationship relationship) =>
        string.Equals(name, relationship.SchemaName, StringComparison.OrdinalIgnoreCase);

    private static DataverseFault Unknown(Relationship relationship, EntityReference row) =>
        DataverseFault.InvalidArgument($"'{row.LogicalName}' has no relationship '{relationship.SchemaName}'.");
}
