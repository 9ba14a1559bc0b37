using System.IO.Compression;

namespace SalesCorner.Deploy.Packaging;

/// <summary>
/// Writes a zip whose bytes depend on its content alone: no clock, no directory entries, no file attributes.
/// </summary>
public static class DeterministicZip
{
    // The earliest time that the zip format can say.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the parts in the given order.</summary>
    public static byte[] Write(IEnumerable<ZipPart> parts)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                var entry = zip.CreateEntry(part.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = FixedTime;
                entry.ExternalAttributes = 0;
                using var content = entry.Open();
                content.Write(part.Content);
            }
        }

        return buffer.ToArray();
    }
}
