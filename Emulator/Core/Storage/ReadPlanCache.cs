using System.Runtime.CompilerServices;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Metadata;

namespace SalesCorner.Emulator.Storage;

/// <summary>
/// How to read a row with certain columns: the statement, and where each column stands in its answer.
/// </summary>
internal sealed class ReadPlan
{
    private readonly List<(ColumnDefinition Column, int Ordinal)> columns = [];

    /// <summary>Plans to read these columns.</summary>
    public ReadPlan(TableDefinition table, IEnumerable<ColumnDefinition> wanted)
    {
        var names = new List<string> { SqlNames.Column(table.PrimaryId) };
        foreach (var column in wanted)
        {
            if (!column.IsStored)
            {
                PartyLists.Add(column);
                continue;
            }

            columns.Add((column, names.Count));
            names.Add(SqlNames.Column(column.LogicalName));
            if (column.IsPolymorphic)
            {
                names.Add(SqlNames.TypeColumn(column.LogicalName));
            }
        }

        Sql =
            $"SELECT {string.Join(',', names)} FROM {SqlNames.Table(table.LogicalName)} "
            + $"WHERE {SqlNames.Column(table.PrimaryId)} = $0";
    }

    /// <summary>The statement; $0 is the row's id.</summary>
    public string Sql { get; }

    /// <summary>The columns whose values are rows of activityparty.</summary>
    public List<ColumnDefinition> PartyLists { get; } = [];

    /// <summary>Sets the attributes that have a value in this row.</summary>
    public void Fill(Entity row, StatementReader reader)
    {
        SdkRooms.Reserve(row, columns.Count + 2);
        foreach (var (column, ordinal) in columns)
        {
            if (reader.IsDBNull(ordinal))
            {
                continue;
            }

            var target = column.IsPolymorphic ? reader.GetString(ordinal + 1) : null;
            row.Attributes[column.LogicalName] = ValueCodec.FromSql(column, reader, ordinal, target);
        }
    }
}

/// <summary>Keeps the plans of the column sets that are asked for again and again.</summary>
internal sealed class ReadPlanCache
{
    private const int PlansPerTable = 64;

    private readonly ConditionalWeakTable<TableDefinition, Dictionary<string, ReadPlan>> plans = [];

    /// <summary>The plan for these columns, null for all.</summary>
    public ReadPlan Get(TableDefinition table, IReadOnlyCollection<string>? columns)
    {
        var ofTable = plans.GetOrCreateValue(table);
        var key = columns is null ? "*" : string.Join(',', columns);
        if (ofTable.TryGetValue(key, out var known))
        {
            return known;
        }

        var plan = new ReadPlan(
            table,
            columns is null ? table.Columns.Values : columns.Distinct(StringComparer.Ordinal).Select(table.Column)
        );
        if (ofTable.Count >= PlansPerTable)
        {
            ofTable.Clear();
        }

        return ofTable[key] = plan;
    }
}
