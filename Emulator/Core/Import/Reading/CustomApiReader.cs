using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>
/// Reads custom APIs from their folders; parameters and answers become children of the API's element.
/// </summary>
internal static class CustomApiReader
{
    private const string Folder = "customapis/";

    /// <summary>The custom APIs of a solution.</summary>
    public static IEnumerable<Component> Read(SolutionPackage package)
    {
        var paths = package
            .Names.Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        var apis = paths.Where(path => Depth(path) == 3 && path.EndsWith("/customapi.xml", StringComparison.Ordinal));
        return apis.Select(path => One(package, path, paths));
    }

    private static int Depth(string path) => path.Split('/').Length;

    private static Component One(SolutionPackage package, string path, List<string> paths)
    {
        var node = package.Xml(path);
        var name = node.NeededAttribute("uniquename");
        var folder = path[..(path.LastIndexOf('/') + 1)];
        foreach (var child in paths.Where(one => one.StartsWith(folder, StringComparison.Ordinal) && Depth(one) == 5))
        {
            var part = package.Xml(child);
            _ = part.NeededAttribute("uniquename");
            _ = part.Number("type") ?? throw ImportFault.At(part, "'type' is missing.");
            node.Add(part);
        }

        return new Component
        {
            Kind = ComponentKind.CustomApi,
            Key = name.ToLowerInvariant(),
            Id = StableId.Of("customapi", name),
            Name = name,
            Table = node.Text("boundentitylogicalname") is { Length: > 0 } table ? table : null,
            Xml = node,
        };
    }
}
