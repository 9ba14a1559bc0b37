namespace SalesCorner.Fuzz;

/// <summary>A reader of strangers' input.</summary>
internal abstract class FuzzTarget : IDisposable
{
    /// <summary>Its name, and that of its folder of kept inputs.</summary>
    public abstract string Name { get; }

    /// <summary>An input, the same for the same random numbers.</summary>
    public abstract byte[] Make(Random random);

    /// <summary>Reads an input.</summary>
    public abstract void Feed(byte[] input);

    /// <summary>Whether an exception is how the reader refuses.</summary>
    public abstract bool IsRefusal(Exception exception);

    /// <inheritdoc/>
    public virtual void Dispose() { }

    /// <summary>One of some.</summary>
    protected static T Pick<T>(Random random, IReadOnlyList<T> some) => some[random.Next(some.Count)];
}
