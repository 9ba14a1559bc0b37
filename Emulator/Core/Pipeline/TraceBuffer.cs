using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Limits;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Keeps what one plug-in run traces: the newest lines, up to the platform's limit.</summary>
internal sealed class TraceBuffer : ITracingService
{
    private StringBuilder? text;

    /// <inheritdoc/>
    public void Trace(string format, params object[] args)
    {
        if (format is null)
        {
            return;
        }

        text ??= new StringBuilder();
        // Without arguments the text is no format: braces in it stand for themselves.
        _ = args is null or [] ? text.Append(format) : text.AppendFormat(CultureInfo.InvariantCulture, format, args);
        text.Append('\n');
        DropOldest(text);
    }

    /// <inheritdoc/>
    public override string ToString() => text?.ToString() ?? "";

    private static void DropOldest(StringBuilder text)
    {
        var excess = text.Length - PlatformLimits.TraceCharacters;
        if (excess <= 0)
        {
            return;
        }

        // Whole lines go, unless the newest line alone is too long.
        var cut = excess;
        while (cut < text.Length && text[cut - 1] != '\n')
        {
            cut++;
        }

        text.Remove(0, cut < text.Length ? cut : excess);
    }
}
