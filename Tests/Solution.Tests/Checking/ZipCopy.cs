using System.IO.Compression;
using SalesCorner.Deploy.Checking;
using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Solution.Tests.Checking;

/// <summary>A copy of a package, to spoil one thing in it.</summary>
internal sealed class ZipCopy : IDisposable
{
    private readonly MemoryStream bytes = new();

    public ZipCopy(byte[] zip)
    {
        bytes.Write(zip);
    }

    public void Delete(Func<string, bool> which)
    {
        using var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true);
        archive.Entries.First(entry => which(entry.FullName)).Delete();
    }

    public void Add(string name)
    {
        using var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true);
        archive.CreateEntry(name);
    }

    public IReadOnlyList<Finding> Check(ICheckRule rule) =>
        new SolutionChecker([rule]).CheckZip(bytes.ToArray(), "package.zip", schemas: null);

    public void Dispose() => bytes.Dispose();
}
