using Microsoft.Data.Sqlite;

namespace SalesCorner.Emulator.Storage;

/// <summary>Keeps statements prepared and drops the ones that have not been used for longest.</summary>
internal sealed class StatementCache(SqliteConnection connection, int capacity) : IDisposable
{
    private readonly Dictionary<string, LinkedListNode<SqliteCommand>> bySql = new(StringComparer.Ordinal);
    private readonly LinkedList<SqliteCommand> byUse = new();

    /// <summary>The prepared statement for this text; its parameters keep the values of its last use.</summary>
    public SqliteCommand Get(string sql)
    {
        if (bySql.TryGetValue(sql, out var known))
        {
            if (known != byUse.First)
            {
                byUse.Remove(known);
                byUse.AddFirst(known);
            }

            return known.Value;
        }

        DropOldest();
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the texts are built from quoted metadata names; values are always parameters
        command.CommandText = sql;
#pragma warning restore CA2100
        bySql[sql] = byUse.AddFirst(command);
        return command;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in byUse)
        {
            command.Dispose();
        }

        byUse.Clear();
        bySql.Clear();
    }

    private void DropOldest()
    {
        if (byUse.Count < capacity)
        {
            return;
        }

        var oldest = byUse.Last!;
        byUse.RemoveLast();
        bySql.Remove(oldest.Value.CommandText);
        oldest.Value.Dispose();
    }
}
