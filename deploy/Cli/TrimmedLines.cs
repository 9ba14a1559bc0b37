using System.Text;

namespace SalesCorner.Deploy.Cli;

/// <summary>Passes text on line by line, without the blanks at the end of a line, which tables leave.</summary>
/// <param name="inner">Where to; it is not closed.</param>
internal sealed class TrimmedLines(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    // Blanks of which it is not known yet whether anything follows them on their line.
    private int held;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                held++;
                break;
            case '\r' or '\n':
                held = 0;
                inner.Write(value);
                break;
            default:
                inner.Write(new string(' ', held));
                held = 0;
                inner.Write(value);
                break;
        }
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
