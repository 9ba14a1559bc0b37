namespace SalesCorner.Emulator.Storage;

/// <summary>
/// Puts the text of a statement together without a new string for each save; for one thread at a time.
/// </summary>
internal sealed class SqlText
{
    private char[] text = new char[2_048];
    private int length;

    /// <summary>Begins anew.</summary>
    public SqlText Begin(string start)
    {
        length = 0;
        return Append(start);
    }

    /// <summary>Adds a part.</summary>
    public SqlText Append(string part)
    {
        if (length + part.Length > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, length + part.Length));
        }

        part.CopyTo(text.AsSpan(length));
        length += part.Length;
        return this;
    }

    /// <summary>The text so far; overwritten by the next one.</summary>
    public ReadOnlySpan<char> Span => text.AsSpan(0, length);
}
