namespace SalesCorner.Emulator.Storage;

/// <summary>A transaction, or a savepoint inside one: what is not committed when it is disposed is undone.</summary>
public sealed class DbScope : IDisposable
{
    private readonly Database database;
    private bool ended;

    internal DbScope(Database database, int depth)
    {
        this.database = database;
        Depth = depth;
    }

    /// <summary>How many scopes stand around this one; 0 is the transaction itself.</summary>
    public int Depth { get; }

    /// <summary>Keeps what was done in this scope; scopes inside it must have ended.</summary>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(ended, this);
        database.EndScope(this, keep: true);
        ended = true;
    }

    /// <summary>Undoes what was done in this scope unless it was committed.</summary>
    public void Dispose()
    {
        if (!ended)
        {
            ended = true;
            database.EndScope(this, keep: false);
        }
    }
}
