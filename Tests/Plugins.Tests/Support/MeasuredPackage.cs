using System.IO.Compression;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>
/// The package with the assembly beside the tests in place of the one that ships, where coverage is measured: the
/// collector
/// counts in that one. The source is the same, the framework .NET 10 instead of 4.6.2.
/// </summary>
internal static class MeasuredPackage
{
    private static bool IsMeasured => Environment.GetEnvironmentVariable("SALESCORNER_COVERAGE") == "1";

    /// <summary>The package as it is, or with the measured assembly.</summary>
    public static byte[] Of(byte[] package)
    {
        if (!IsMeasured)
        {
            return package;
        }

        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var shipped = archive.Entries.Single(entry =>
                entry.FullName.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            );
            using var content = shipped.Open();
            content.SetLength(0);
            content.Write(File.ReadAllBytes(typeof(PluginBase).Assembly.Location));
        }

        return stream.ToArray();
    }
}
