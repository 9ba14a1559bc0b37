namespace SalesCorner.Emulator.Pipeline;

/// <summary>Counts requests by message; small, as a plug-in makes few kinds of requests.</summary>
internal sealed class MessageTally
{
    private readonly List<KeyValuePair<string, int>> counts = [];

    /// <summary>The number of requests of every kind.</summary>
    public int Total { get; private set; }

    /// <summary>Counts one more.</summary>
    public void Add(string message)
    {
        Total++;
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i].Key == message)
            {
                counts[i] = new(message, counts[i].Value + 1);
                return;
            }
        }

        counts.Add(new(message, 1));
    }

    /// <summary>The counts so far, by message.</summary>
    public IReadOnlyDictionary<string, int> ByMessage() => counts.ToDictionary(StringComparer.Ordinal);

    /// <summary>Starts again from nothing.</summary>
    public void Clear()
    {
        counts.Clear();
        Total = 0;
    }
}
