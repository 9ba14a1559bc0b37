using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>The pairs of a many-to-many relationship.</summary>
internal sealed class PairTable(MessageParts parts, ManyToManyDefinition pairs)
{
    /// <summary>Adds the pair, or removes it.</summary>
    public void Set(EntityReference one, EntityReference other, bool linked)
    {
        var (first, second) = one.LogicalName == pairs.First ? (one, other) : (other, one);
        if (first.LogicalName != pairs.First || second.LogicalName != pairs.Second)
        {
            throw DataverseFault.InvalidArgument(
                $"'{pairs.SchemaName}' does not relate '{one.LogicalName}' with '{other.LogicalName}'."
            );
        }

        DemandRow(first);
        DemandRow(second);
        parts.Structure.DemandPair(pairs.IntersectTable, first, second, linked);
        if (linked)
        {
            Add(first.Id, second.Id);
        }
        else
        {
            Remove(first.Id, second.Id);
        }

        parts.Written(pairs.IntersectTable);
    }

    private void DemandRow(EntityReference row)
    {
        if (!parts.Rows.Exists(parts.Catalog.Table(row.LogicalName), row.Id))
        {
            throw DataverseFault.RowNotFound(row.LogicalName, row.Id);
        }
    }

    private void Add(Guid first, Guid second)
    {
        if (Find(first, second) is not null)
        {
            throw new DataverseFault(FaultCodes.DuplicateRecord, "Cannot insert duplicate key.");
        }

        var table = parts.Catalog.Table(pairs.IntersectTable);
        parts.Rows.Insert(
            table,
            new Entity(table.LogicalName, parts.NewId()) { [pairs.FirstColumn] = first, [pairs.SecondColumn] = second }
        );
    }

    private void Remove(Guid first, Guid second) =>
        parts.Database.Execute(
            $"DELETE FROM {SqlNames.Table(pairs.IntersectTable)} WHERE {Condition}",
            ValueCodec.GuidToSql(first),
            ValueCodec.GuidToSql(second)
        );

    private object? Find(Guid first, Guid second) =>
        parts.Database.Scalar(
            $"SELECT 1 FROM {SqlNames.Table(pairs.IntersectTable)} WHERE {Condition}",
            ValueCodec.GuidToSql(first),
            ValueCodec.GuidToSql(second)
        );

    private string Condition =>
        $"{SqlNames.Column(pairs.FirstColumn)} = $0 AND {SqlNames.Column(pairs.SecondColumn)} = $1";
}
