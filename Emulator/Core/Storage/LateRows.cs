namespace SalesCorner.Emulator.Storage;

/// <summary>
/// Rows of one table that are written only when a statement names that table: most are gone before anybody asks for
/// them.
/// Nobody can tell, but for a process that is killed: so only a database in memory may have them.
/// </summary>
/// <param name="database">Where they are written.</param>
/// <param name="table">The table.</param>
internal sealed class LateRows(Database database, string table)
{
    private readonly string name = SqlNames.Table(table);
    private readonly Dictionary<Guid, Action> waiting = [];
    private readonly List<(Guid Id, Action Write, int Depth)> unsettled = [];
    private bool writing;

    /// <summary>Keeps a row to be written later.</summary>
    public void Add(Guid id, Action write) => waiting.Add(id, write);

    /// <summary>Forgets a row that is not written yet; false when it is.</summary>
    public bool Remove(Guid id) => waiting.Remove(id);

    /// <summary>Writes all rows before a statement that names their table.</summary>
    public void WriteFor(Statement statement)
    {
        if (
            waiting.Count > 0
            && !writing
            && (statement.NamesLateRows ??= statement.Sql.Contains(name, StringComparison.Ordinal))
        )
        {
            Write();
        }
    }

    /// <summary>Writes all rows.</summary>
    public void Write()
    {
        writing = true;
        try
        {
            foreach (var (id, write) in waiting)
            {
                write();
                if (database.InScope)
                {
                    unsettled.Add((id, write, database.Depth));
                }
            }
        }
        finally
        {
            writing = false;
        }

        waiting.Clear();
    }

    /// <summary>
    /// A transaction or savepoint at that depth has ended: what was written inside it is kept, or waits again.
    /// </summary>
    public void Ended(int depth, bool kept)
    {
        if (unsettled.Count == 0 || (kept && depth > 0))
        {
            return;
        }

        foreach (var (id, write, _) in unsettled.Where(row => !kept && row.Depth > depth))
        {
            waiting.Add(id, write);
        }

        unsettled.RemoveAll(row => kept || row.Depth > depth);
    }
}
