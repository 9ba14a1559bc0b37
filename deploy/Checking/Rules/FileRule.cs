using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;
using SalesCorner.Deploy.Checking.Model;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>Every file that is named is there, and no file lies in the package that nobody names.</summary>
public sealed class FileRule : ICheckRule
{
    private static readonly string[] Naming = ["FileName", "JsonFileName", "XamlFileName", "FormulaDefinitionFileName"];

    // The platform's codes of web resource types by the ending of the name.
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "1",
        [".htm"] = "1",
        [".css"] = "2",
        [".js"] = "3",
        [".xml"] = "4",
        [".png"] = "5",
        [".jpg"] = "6",
        [".gif"] = "7",
        [".ico"] = "10",
        [".svg"] = "11",
        [".resx"] = "12",
    };

    /// <inheritdoc/>
    public string Id => "SC1005";

    /// <inheritdoc/>
    public string Name => "files";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject)
    {
        var solution = subject.Solution;
        var named = solution
            .Customizations.Descendants()
            .Where(node => Naming.Contains(node.Name.LocalName, StringComparer.Ordinal))
            .ToList();
        var names = named
            .Select(node => node.Value.TrimStart('/'))
            .Concat(ControlFiles(solution))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. named
                .Where(node => !solution.Files.ContainsKey(node.Value.TrimStart('/')))
                .Select(node =>
                    Finding.At(
                        node,
                        $"The package has no file {node.Value}.",
                        "Add it, or correct the name: upper and lower case count."
                    )
                ),
            .. solution
                .Files.Keys.Where(file => !names.Contains(file) && !IsOwnFile(file))
                .Select(file => Finding.In(file, "Nothing in the solution names this file.", "Delete it.")),
            .. solution.Section("WebResources").SelectMany(Type),
        ];
    }

    // A control's manifest names the files beside it.
    private static IEnumerable<string> ControlFiles(SolutionModel solution) =>
        from control in solution.Section("CustomControls")
        let manifest = NodeText.Of(control, "FileName").TrimStart('/')
        where solution.Files.ContainsKey(manifest)
        let folder = manifest[..(manifest.LastIndexOf('/') + 1)]
        from resource in OwnFile.Read(manifest, solution.Files[manifest])?.Descendants("resources").Elements() ?? []
        select folder + (string?)resource.Attribute("path");

    private static bool IsOwnFile(string file) =>
        SolutionFiles.OwnFileFolders.Any(folder => file.StartsWith(folder + "/", StringComparison.Ordinal));

    private static IEnumerable<Finding> Type(XElement resource)
    {
        var name = (string?)resource.Element("Name") ?? string.Empty;
        return
            !Types.TryGetValue(Path.GetExtension(name), out var type)
            || (string?)resource.Element("WebResourceType") == type
            ? []
            :
            [
                Finding.At(
                    resource,
                    $"{name} is of type {(string?)resource.Element("WebResourceType")}.",
                    $"Write <WebResourceType>{type}</WebResourceType>."
                ),
            ];
    }
}
