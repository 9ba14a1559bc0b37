using System.Text;

namespace SalesCorner.Deploy.Tests.Support;

/// <summary>Keeps what is written, and says when a certain text came.</summary>
internal sealed class AnnouncingWriter(string awaited) : TextWriter
{
    private readonly StringBuilder written = new();
    private readonly TaskCompletionSource came = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Ends when the text came.</summary>
    public Task Came => came.Task;

    public override void Write(char value)
    {
        lock (written)
        {
            written.Append(value);
            if (value == awaited[^1] && written.ToString().EndsWith(awaited, StringComparison.Ordinal))
            {
                came.TrySetResult();
            }
        }
    }

    public override string ToString()
    {
        lock (written)
        {
            return written.ToString();
        }
    }
}
