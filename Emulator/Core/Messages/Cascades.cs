using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>Does to related rows what the relationships say when a row is deleted or changes its owner.</summary>
internal sealed class Cascades(MessageParts parts)
{
    // 0x80040227: "The object you tried to delete is associated with another object and cannot be deleted."
    private const int CannotDelete = unchecked((int)0x80040227);

    // "Configure table relationship cascading behavior": a row already running a cascade is left alone, so circles end.
    private readonly HashSet<Guid> running = [];

    /// <summary>Deletes, unlinks or refuses, before the row goes.</summary>
    public void BeforeDelete(Operation operation, EntityReference row) =>
        While(row.Id, () => DeleteRelated(operation, row));

    private void DeleteRelated(Operation operation, EntityReference row)
    {
        foreach (var pairs in parts.Catalog.ManyToMany)
        {
            Unpair(pairs, pairs.First, pairs.FirstColumn, row);
            Unpair(pairs, pairs.Second, pairs.SecondColumn, row);
        }

        foreach (var relationship in parts.Catalog.ReferencesTo(row.LogicalName))
        {
            if (parts.Catalog.TryTable(relationship.ReferencingTable) is { } child && IsStored(child, relationship))
            {
                Delete(operation, row, relationship, child);
            }
        }
    }

    /// <summary>Hands related rows on to the new owner.</summary>
    public void BeforeUpdate(Operation operation, Entity change, StoredRow stored)
    {
        if (!change.Attributes.TryGetValue("ownerid", out var value) || value is not EntityReference owner)
        {
            return;
        }

        var former = stored.Row.GetAttributeValue<EntityReference>("ownerid");
        if (owner.Equals(former))
        {
            return;
        }

        While(
            change.Id,
            () =>
            {
                foreach (var relationship in parts.Catalog.ReferencesTo(change.LogicalName))
                {
                    if (relationship.Assign is Cascade.Cascade or Cascade.Active or Cascade.Owner)
                    {
                        Assign(operation, change, relationship, former);
                    }
                }
            }
        );
    }

    /// <summary>Hands the rows that refer to one row on to another one of its table.</summary>
    /// <param name="operation">The merge.</param>
    /// <param name="kept">The row to which they go.</param>
    /// <param name="subordinate">The row from which they go.</param>
    /// <param name="asUser">Whether the caller needs the right to write them.</param>
    public void Merge(Operation operation, EntityReference kept, EntityReference subordinate, bool asUser)
    {
        foreach (var relationship in parts.Catalog.ReferencesTo(kept.LogicalName))
        {
            if (
                relationship.Merge != Cascade.Cascade
                || parts.Catalog.TryTable(relationship.ReferencingTable) is not { } child
                || !IsStored(child, relationship)
            )
            {
                continue;
            }

            foreach (var id in Children(subordinate, relationship, child))
            {
                if (asUser)
                {
                    parts.Security.DemandRow(
                        operation.Caller,
                        new EntityReference(child.LogicalName, id),
                        AccessRight.Write
                    );
                }

                parts.Messages.Rows.UpdateFor(
                    operation,
                    new Entity(child.LogicalName, id) { [relationship.ReferencingColumn] = kept }
                );
            }
        }
    }

    private static bool IsStored(TableDefinition child, RelationshipDefinition relationship) =>
        child.LogicalName != "activitypointer" && child.TryColumn(relationship.ReferencingColumn) is { IsStored: true };

    private void Delete(
        Operation operation,
        EntityReference row,
        RelationshipDefinition relationship,
        TableDefinition child
    )
    {
        if (relationship.Delete == Cascade.RemoveLink)
        {
            Unlink(row, relationship, child);
            return;
        }

        if (relationship.Delete == Cascade.None)
        {
            return;
        }

        foreach (var id in Children(row, relationship, child))
        {
            if (relationship.Delete == Cascade.Restrict)
            {
                throw new DataverseFault(
                    CannotDelete,
                    "The object you tried to delete is associated with another object and cannot be deleted: "
                        + $"'{child.LogicalName}' with id {id:D} by {relationship.SchemaName}."
                );
            }

            parts.Messages.Rows.Delete(operation.Inner(), new EntityReference(child.LogicalName, id));
        }
    }

    private void Assign(Operation operation, Entity row, RelationshipDefinition relationship, EntityReference? former)
    {
        if (parts.Catalog.TryTable(relationship.ReferencingTable) is not { } child || !IsStored(child, relationship))
        {
            return;
        }

        var traits = TableTraits.Of(child);
        if (!traits.Has("ownerid"))
        {
            return;
        }

        foreach (var id in Children(row.ToEntityReference(), relationship, child))
        {
            var stored = new StoredRow(parts.State, traits, id).Row;
            var applies = relationship.Assign switch
            {
                Cascade.Active => StateRules.StateIn(stored) is 0,
                Cascade.Owner => Equals(stored.GetAttributeValue<EntityReference>("ownerid"), former),
                _ => true,
            };
            if (applies)
            {
                parts.Messages.Rows.Hand(
                    operation.Inner(),
                    new Entity(child.LogicalName, id) { ["ownerid"] = row["ownerid"] }
                );
            }
        }
    }

    private List<Guid> Children(EntityReference row, RelationshipDefinition relationship, TableDefinition child)
    {
        var column = child.Column(relationship.ReferencingColumn);
        var sql =
            $"SELECT {SqlNames.Column(child.PrimaryId)} FROM {SqlNames.Table(child.LogicalName)} "
            + $"WHERE {Condition(column)}";
        var ids = new List<Guid>();
        using var reader = parts.Database.Prepared(sql, ValueCodec.GuidToSql(row.Id), row.LogicalName).ExecuteReader();
        while (reader.Read())
        {
            var id = ValueCodec.GuidAt(reader, 0);
            if (!running.Contains(id))
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    private void While(Guid row, Action cascade)
    {
        var isOutermost = running.Add(row);
        try
        {
            cascade();
        }
        finally
        {
            if (isOutermost)
            {
                running.Remove(row);
            }
        }
    }

    private void Unlink(EntityReference row, RelationshipDefinition relationship, TableDefinition child)
    {
        var column = child.Column(relationship.ReferencingColumn);
        var name = SqlNames.Column(column.LogicalName);
        var type = column.IsPolymorphic ? $", {SqlNames.TypeColumn(column.LogicalName)} = NULL" : "";
        parts.Database.Execute(
            $"UPDATE {SqlNames.Table(child.LogicalName)} SET {name} = NULL{type} WHERE {Condition(column)}",
            ValueCodec.GuidToSql(row.Id),
            row.LogicalName
        );
    }

    // Both parameters stand in every text, as a statement refuses values that it has no place for.
    private static string Condition(ColumnDefinition column) =>
        column.IsPolymorphic
            ? $"{SqlNames.Column(column.LogicalName)} = $0 AND {SqlNames.TypeColumn(column.LogicalName)} = $1"
            : $"{SqlNames.Column(column.LogicalName)} = $0 AND $1 IS NOT NULL";

    private void Unpair(ManyToManyDefinition pairs, string table, string column, EntityReference row)
    {
        if (table == row.LogicalName && parts.Catalog.TryTable(pairs.IntersectTable) is not null)
        {
            parts.Database.Execute(
                $"DELETE FROM {SqlNames.Table(pairs.IntersectTable)} WHERE {SqlNames.Column(column)} = $0",
                ValueCodec.GuidToSql(row.Id)
            );
        }
    }
}
