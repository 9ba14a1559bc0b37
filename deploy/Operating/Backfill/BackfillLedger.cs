namespace SalesCorner.Deploy.Operating.Backfill;

/// <summary>Knows what is done, and keeps it in the checkpoint's file after every rep.</summary>
/// <param name="file">The file.</param>
/// <param name="checkpoint">What was done before.</param>
internal sealed class BackfillLedger(CheckpointFile file, BackfillCheckpoint checkpoint)
{
    private readonly Lock gate = new();
    private BackfillCheckpoint now = checkpoint;

    /// <summary>Whether a share is done.</summary>
    public bool IsDone(Guid id) => now.Done.Contains(id);

    /// <summary>How many shares are done.</summary>
    public int Count => now.Done.Count;

    /// <summary>Notes that a share is done.</summary>
    public void Finished(Guid id)
    {
        lock (gate)
        {
            now = now with { Done = [.. now.Done, id] };
            file.Write(now);
        }
    }
}
