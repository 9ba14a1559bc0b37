using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>Reads and writes single rows; knows nothing of plug-ins, owners or security.</summary>
public sealed class RowStore(Database database)
{
    /// <summary>The column that the storage itself sets on every write.</summary>
    internal const string VersionColumn = "versionnumber";

    private readonly PartyListStore parties = new(database);
    private readonly ReadPlanCache plans = new();
    private readonly RowWriter writer = new(database);
    private readonly SqlText text = new();

    /// <summary>
    /// The row with these columns (null for all) as far as they hold a value; null when there is no such row.
    /// </summary>
    public Entity? Read(TableDefinition table, Guid id, IReadOnlyCollection<string>? columns)
    {
        var plan = plans.Get(table, columns);
        Entity row;
        using (var reader = database.Prepared(plan.Sql, ValueCodec.GuidToSql(id)).ExecuteReader())
        {
            if (!reader.Read())
            {
                return null;
            }

            row = new Entity(table.LogicalName) { Id = id };
            plan.Fill(row, reader);
        }

        foreach (var list in plan.PartyLists)
        {
            parties.Read(row, list);
        }

        return row;
    }

    /// <summary>Whether there is such a row.</summary>
    public bool Exists(TableDefinition table, Guid id) =>
        database.Scalar(OfRow("SELECT 1 FROM ", table), ValueCodec.GuidToSql(id)) is not null;

    /// <summary>Adds a row with the columns that the entity holds; its id must be set.</summary>
    public void Insert(TableDefinition table, Entity row)
    {
        writer.Insert(table, row);
        parties.Write(table, row);
    }

    /// <summary>Changes the columns that the entity holds; a fault when there is no such row.</summary>
    public void Update(TableDefinition table, Entity row)
    {
        if (!writer.Update(table, row))
        {
            throw DataverseFault.RowNotFound(table.LogicalName, row.Id);
        }

        parties.Write(table, row);
    }

    /// <summary>Removes a row and, of an activity, its parties; false when there is no such row.</summary>
    public bool Delete(TableDefinition table, Guid id)
    {
        if (table.IsActivity)
        {
            parties.DeleteAll(id);
        }

        return database.Execute(OfRow("DELETE FROM ", table), ValueCodec.GuidToSql(id)) > 0;
    }

    /// <summary>
    /// The id of the row with these values of an alternate key, or null; a fault when they are no key.
    /// </summary>
    public Guid? FindByKey(TableDefinition table, KeyAttributeCollection keys)
    {
        var query = KeyQuery.Of(table, keys);
        using var reader = database.Prepared(query.Sql, query.Values).ExecuteReader();
        return reader.Read() ? ValueCodec.GuidAt(reader, 0) : null;
    }

    private ReadOnlySpan<char> OfRow(string verb, TableDefinition table) =>
        text.Begin(verb)
            .Append(SqlNames.Table(table.LogicalName))
            .Append(" WHERE ")
            .Append(SqlNames.Column(table.PrimaryId))
            .Append(" = $0")
            .Span;
}
