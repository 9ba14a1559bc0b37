using SQLitePCL;

namespace SalesCorner.Emulator.Storage;

/// <summary>Keeps statements prepared and drops the ones that have not been used for longest.</summary>
internal sealed class StatementCache(sqlite3 connection, int capacity) : IDisposable
{
    private readonly Dictionary<string, LinkedListNode<Statement>> bySql = new(StringComparer.Ordinal);
    private readonly LinkedList<Statement> byUse = new();

    /// <summary>The prepared statement for this text; its parameters keep the values of its last use.</summary>
    public Statement Get(ReadOnlySpan<char> sql)
    {
        if (bySql.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sql, out var known))
        {
            if (known != byUse.First)
            {
                byUse.Remove(known);
                byUse.AddFirst(known);
            }

            return known.Value;
        }

        DropOldest();
        var statement = new Statement(connection, sql.ToString());
        bySql[statement.Sql] = byUse.AddFirst(statement);
        return statement;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in byUse)
        {
            statement.Dispose();
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
        bySql.Remove(oldest.Value.Sql);
        oldest.Value.Dispose();
    }
}
