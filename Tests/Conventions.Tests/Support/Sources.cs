using System.Text.RegularExpressions;

namespace SalesCorner.Conventions.Tests.Support;

/// <summary>The files of the repository, without what a build makes.</summary>
internal static partial class Sources
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The C# files below some top-level folders, by their paths from the root.</summary>
    public static IReadOnlyList<string> In(params IEnumerable<string> folders) =>
        [
            .. folders
                .SelectMany(folder =>
                    Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
                )
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !Built().IsMatch(file))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The lines of a file.</summary>
    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Root, file));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SalesCornerXrm.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("SalesCornerXrm.sln is not above the tests.");
        }

        return folder;
    }

    [GeneratedRegex(@"(^|/)(obj|bin)/", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Built();
}
