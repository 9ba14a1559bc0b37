using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace SalesCorner.Plugins.Tests.Conventions.Columns;

/// <summary>Finds the file of a type, as a link from the folder of the documentation.</summary>
internal static class SourceLinks
{
    private static readonly ConcurrentDictionary<Type, string> Known = new();

    /// <summary>The type's name as a link to its file.</summary>
    public static string Of(Type type) => Known.GetOrAdd(type, static type => $"[{type.Name}](../{FileOf(type)})");

    private static string FileOf(Type type)
    {
        var isTest = type.Assembly == typeof(SourceLinks).Assembly;
        var inside = type.Namespace!.Split('.').Skip(isTest ? 3 : 2);
        var folder = Path.Combine([
            All.RepositoryRoot,
            .. isTest ? ["Tests", "Plugins.Tests"] : new[] { "Plugins" },
            .. inside,
        ]);
        var files = Directory.EnumerateFiles(folder, "*.cs");
        var file = files
            .OrderByDescending(path => Path.GetFileNameWithoutExtension(path) == type.Name)
            .First(path =>
                Regex.IsMatch(
                    File.ReadAllText(path),
                    $@"\b(class|record|enum|struct) {type.Name}\b",
                    RegexOptions.None,
                    TimeSpan.FromSeconds(1)
                )
            );
        return Path.GetRelativePath(All.RepositoryRoot, file).Replace(Path.DirectorySeparatorChar, '/');
    }
}
