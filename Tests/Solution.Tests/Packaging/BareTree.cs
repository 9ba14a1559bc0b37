using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests.Packaging;

/// <summary>A folder with a source file and an assembly beside it, and no project that could build.</summary>
internal sealed class BareTree : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("salescorner-tree-");
    private readonly string source;

    public BareTree(bool assemblyIsYounger)
    {
        File.WriteAllText(Path.Combine(root.FullName, "CHANGELOG.md"), "## [1.0.0]");
        Directory.CreateDirectory(Path.Combine(root.FullName, "Sdk"));
        source = Path.Combine(Directory.CreateDirectory(Path.Combine(root.FullName, "Plugins")).FullName, "Some.cs");
        File.WriteAllText(source, "// a source file");
        Repository = new Repository(root.FullName);
        Directory.CreateDirectory(Path.GetDirectoryName(Repository.PluginAssembly)!);
        File.WriteAllBytes(Repository.PluginAssembly, AssemblyBytes);
        File.SetLastWriteTimeUtc(
            Repository.PluginAssembly,
            File.GetLastWriteTimeUtc(source).AddSeconds(assemblyIsYounger ? 1 : -1)
        );
    }

    public static byte[] AssemblyBytes => [1, 2, 3];

    public Repository Repository { get; }

    public void DeleteSource()
    {
        File.Delete(source);
        File.SetLastWriteTimeUtc(
            Path.Combine(Repository.Artifacts, "plugin-assembly.sha256"),
            File.GetLastWriteTimeUtc(Repository.PluginAssembly).AddSeconds(1)
        );
    }

    public void Dispose() => root.Delete(recursive: true);
}
