using System.IO.Compression;
using System.Text;

namespace SalesCorner.Deploy.Tests.Support;

/// <summary>Packages as files, as they are and with changes.</summary>
internal static class PackageFiles
{
    private static readonly Lazy<string> ManagedFile = new(() => Write("managed.zip", LiveEnvironment.ManagedPackage));
    private static readonly Lazy<string> UnmanagedFile = new(() => Write("unmanaged.zip", LiveEnvironment.Package));

    /// <summary>The managed package of this repository.</summary>
    public static string Managed => ManagedFile.Value;

    /// <summary>The unmanaged package of this repository.</summary>
    public static string Unmanaged => UnmanagedFile.Value;

    /// <summary>A package with changed texts.</summary>
    /// <param name="zip">The package.</param>
    /// <param name="part">The file in it.</param>
    /// <param name="change">Changes the file's text.</param>
    public static byte[] Changed(byte[] zip, string part, Func<string, string> change)
    {
        using var bytes = new MemoryStream();
        bytes.Write(zip);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part)!;
            string text;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
            {
                text = reader.ReadToEnd();
            }

            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(change(text));
        }

        return bytes.ToArray();
    }

    /// <summary>A package with another version.</summary>
    public static byte[] WithVersion(byte[] zip, string version) =>
        Changed(
            zip,
            "solution.xml",
            text =>
                System.Text.RegularExpressions.Regex.Replace(
                    text,
                    "<Version>[^<]*</Version>",
                    $"<Version>{version}</Version>",
                    System.Text.RegularExpressions.RegexOptions.None,
                    TimeSpan.FromSeconds(1)
                )
        );

    /// <summary>Writes a file beside the tests' assembly and gives its path.</summary>
    public static string Write(string name, byte[] content)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "packages");
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
