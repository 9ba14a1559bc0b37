using System.Text.RegularExpressions;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests.Surface;

/// <summary>The surface of the platform's assembly, as the text beside the repository lists it.</summary>
internal static partial class ReferenceSurface
{
    // Types that .NET Framework alone has: the COM faces of exceptions and attributes.
    private const string FrameworkOnly = @", System\.Runtime\.InteropServices\._\w+";

    // Only attributes that are part of the contract are compared; a value in brackets may hold one more pair.
    private const string AnyAttribute = @" \[(?<name>[\w.]+Attribute)\((?:[^()]|\([^()]*\))*\)\]";

    public static string Path { get; } =
        Repository.PathTo("..", "shared", "reference", "xrm-sdk", "Microsoft.Xrm.Sdk.txt");

    public static HashSet<string> Read() => File.ReadLines(Path).Select(Comparable).ToHashSet(StringComparer.Ordinal);

    private static string Comparable(string line) =>
        AttributePattern()
            .Replace(
                FrameworkOnlyPattern().Replace(line, string.Empty),
                match => AttributeText.IsInteresting(match.Groups["name"].Value) ? match.Value : string.Empty
            );

    [GeneratedRegex(FrameworkOnly, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FrameworkOnlyPattern();

    [GeneratedRegex(AnyAttribute, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AttributePattern();
}
