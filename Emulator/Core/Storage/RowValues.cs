using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>The stored columns and values of the attributes that an entity holds.</summary>
internal sealed class RowValues
{
    /// <summary>The column that the storage itself sets on every write.</summary>
    public const string VersionColumn = "versionnumber";

    /// <summary>The columns' quoted names.</summary>
    public List<string> Columns { get; } = [];

    /// <summary>The values in the same order.</summary>
    public List<object> Values { get; } = [];

    /// <summary>The values of an entity, with or without its id.</summary>
    public static RowValues Of(TableDefinition table, Entity row, bool withId)
    {
        var values = new RowValues();
        if (withId)
        {
            values.Add(SqlNames.Column(table.PrimaryId), ValueCodec.GuidToSql(row.Id));
        }

        foreach (var attribute in row.Attributes)
        {
            var column = table.Column(attribute.Key);
            if (column.IsStored && !column.IsPrimaryId && column.LogicalName != VersionColumn)
            {
                values.Add(column, attribute.Value);
            }
        }

        return values;
    }

    /// <summary>Adds a column that is stored as it is.</summary>
    public void Add(string quotedColumn, object value)
    {
        Columns.Add(quotedColumn);
        Values.Add(value);
    }

    private void Add(ColumnDefinition column, object? value)
    {
        Add(SqlNames.Column(column.LogicalName), ValueCodec.ToSql(column, value));
        if (column.IsPolymorphic)
        {
            Add(
                SqlNames.TypeColumn(column.LogicalName),
                value is EntityReference reference ? reference.LogicalName : DBNull.Value
            );
        }
    }
}
