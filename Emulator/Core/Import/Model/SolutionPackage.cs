using System.IO.Compression;
using System.Xml.Linq;

namespace SalesCorner.Emulator.Import.Model;

/// <summary>The files of a solution zip, read into memory with limits on what a zip may claim and hold.</summary>
internal sealed class SolutionPackage
{
    /// <summary>The most bytes that all files together may have when unpacked.</summary>
    public const long MaximumBytes = 256L * 1024 * 1024;

    private const int MaximumEntries = 20_000;

    private static readonly string[] RootFiles = ["solution.xml", "customizations.xml", "[Content_Types].xml"];

    private readonly Dictionary<string, byte[]> files;

    private SolutionPackage(Dictionary<string, byte[]> files) => this.files = files;

    /// <summary>The names of all files.</summary>
    public IReadOnlyCollection<string> Names => files.Keys;

    /// <summary>
    /// Reads a zip and checks that it is one, that it is whole and that it holds the three root files.
    /// </summary>
    public static SolutionPackage Open(byte[] zip)
    {
        ArgumentNullException.ThrowIfNull(zip);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip, writable: false), ZipArchiveMode.Read);
            var package = new SolutionPackage(ReadAll(archive));
            var missing = RootFiles.FirstOrDefault(name => !package.files.ContainsKey(name));
            return missing is null
                ? package
                : throw ImportFault.Of(
                    missing,
                    "The solution file is invalid. The compressed file must contain the following files at its root: "
                        + "solution.xml, customizations.xml, and [Content_Types].xml."
                );
        }
        catch (InvalidDataException error)
        {
            throw ImportFault.Of("solution", $"The file is not a zip file, or it is damaged: {error.Message}");
        }
    }

    /// <summary>The content of a file that another one names, with or without a leading slash.</summary>
    public byte[] Content(XElement node, string name)
    {
        var path = name.TrimStart('/');
        return files.TryGetValue(path, out var content)
            ? content
            : throw ImportFault.At(
                node,
                $"The solution specified an expected assets file but that file was missing or invalid: '{path}'."
            );
    }

    /// <summary>The root element of a file that must be there.</summary>
    public XElement Xml(string name) => SafeXml.Read(name, files[name]);

    /// <summary>The content of a file, or null.</summary>
    public byte[]? TryContent(string name) => files.GetValueOrDefault(name);

    private static Dictionary<string, byte[]> ReadAll(ZipArchive archive)
    {
        if (archive.Entries.Count > MaximumEntries)
        {
            throw ImportFault.Of("solution", $"The zip has more than {MaximumEntries} entries.");
        }

        var unpacked = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var left = MaximumBytes;
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            CheckName(entry.FullName);
            if (!seen.Add(entry.FullName))
            {
                throw ImportFault.Of(entry.FullName, "The zip holds this entry twice.");
            }

            var content = Read(entry, left);
            left -= content.LongLength;
            unpacked[entry.FullName] = content;
        }

        return unpacked;
    }

    private static void CheckName(string name)
    {
        var isOutside =
            name.Length == 0
            || name[0] == '/'
            || name.Contains('\\', StringComparison.Ordinal)
            || name.Contains(':', StringComparison.Ordinal)
            || name.Split('/').Contains("..", StringComparer.Ordinal);
        if (isOutside)
        {
            throw ImportFault.Of(name, "The entry's name leads out of the solution file.");
        }
    }

    // Counts what really comes out: a zip may lie about the size of its entries.
    private static byte[] Read(ZipArchiveEntry entry, long allowed)
    {
        using var source = entry.Open();
        using var target = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = source.Read(buffer)) > 0)
        {
            if (target.Length + read > allowed)
            {
                throw ImportFault.Of(entry.FullName, $"The zip unpacks to more than {MaximumBytes / 1024 / 1024} MB.");
            }

            target.Write(buffer, 0, read);
        }

        var content = target.ToArray();
        return Checksum.Of(content) == entry.Crc32
            ? content
            : throw ImportFault.Of(entry.FullName, "The entry is damaged: its checksum is wrong.");
    }
}
