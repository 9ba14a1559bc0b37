using System.Globalization;
using System.Text;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Configuring.Input;

/// <summary>Reads a file that has to be a text of bounded size, before anything else looks at it.</summary>
internal static class InputText
{
    /// <summary>
    /// The largest file that is read, in bytes: 500 reps with 8 quotas each need less than a tenth of it.
    /// </summary>
    public const int LargestFile = 10_000_000;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The text as UTF-8 without a byte order mark.</summary>
    /// <exception cref="CommandFailedException">Missing, too large, or no text in UTF-8.</exception>
    public static ReadOnlyMemory<byte> Read(string path)
    {
        var name = Path.GetFileName(path);
        var bytes = Bytes(path, name);
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new CommandFailedException(
                $"{name}: the file is in UTF-16. Save it as UTF-8 (in Excel: \"CSV UTF-8\")."
            );
        }

        var zero = Array.IndexOf(bytes, (byte)0);
        if (zero >= 0)
        {
            throw new CommandFailedException(
                $"{name}, line {LineOf(bytes, zero)}: the file holds a NUL byte, so it is no text. Save it as "
                    + "text in UTF-8."
            );
        }

        try
        {
            Strict.GetCharCount(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            throw new CommandFailedException(
                $"{name}, line {LineOf(bytes, problem.Index)}: the file is not in UTF-8. Save it as UTF-8 (in "
                    + "Excel: \"CSV UTF-8\").",
                problem
            );
        }

        return bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsMemory(3) : bytes;
    }

    private static byte[] Bytes(string path, string name)
    {
        try
        {
            var file = new FileInfo(path);
            return !file.Exists ? throw new CommandFailedException($"{name}: there is no such file. Check the path.")
                : file.Length > LargestFile
                    ? throw new CommandFailedException(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{name}: the file has {file.Length:N0} bytes; {LargestFile:N0} are read at most. "
                                + $"Is it the right file?"
                        )
                    )
                : File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{name}: the file cannot be read ({failure.Message}).", failure);
        }
    }

    private static int LineOf(byte[] bytes, int position) =>
        bytes.AsSpan(0, Math.Clamp(position, 0, bytes.Length)).Count((byte)'\n') + 1;
}
