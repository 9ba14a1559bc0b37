using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Checks;

/// <summary>Checks that what solution.xml lists is in the package, and that flows are listed.</summary>
internal static class RootComponentCheck
{
    private const int Table = 1;
    private const int Choice = 9;
    private const int Flow = 29;

    // The component types of solution.xml and what they stand for here.
    private static readonly Dictionary<int, ComponentKind[]> Kinds = new()
    {
        [20] = [ComponentKind.Role],
        [Flow] = [ComponentKind.Workflow],
        [60] = [ComponentKind.Dashboard, ComponentKind.Form],
        [61] = [ComponentKind.WebResource],
        [62] = [ComponentKind.SiteMap],
        [66] = [ComponentKind.CustomControl],
        [70] = [ComponentKind.ColumnProfile],
        [80] = [ComponentKind.App],
        [91] = [ComponentKind.Assembly],
        [92] = [ComponentKind.Step],
    };

    /// <summary>Checks the root components of a solution.</summary>
    public static void Run(ImportedSolution solution, MetadataCatalog current)
    {
        foreach (var root in solution.Manifest.RootComponents)
        {
            CheckRoot(root, solution, current);
        }

        var listed = solution
            .Manifest.RootComponents.Where(root => root.Attribute("type")?.Value == "29")
            .Select(root => root.Attribute("id")?.Value.Trim('{', '}').ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);
        var flow = solution.Components.FirstOrDefault(one =>
            one.Kind == ComponentKind.Workflow && !listed.Contains(one.Key)
        );
        if (flow is not null)
        {
            throw ImportFault.At(
                flow.Xml,
                $"The component {flow.Id:B} of type {Flow} is not declared in the solution file as a root component."
            );
        }
    }

    private static void CheckRoot(XElement root, ImportedSolution solution, MetadataCatalog current)
    {
        var type = root.NumberAttribute("type");
        var isThere = type switch
        {
            Table => HasTable(root.NeededAttribute("schemaName"), solution, current),
            Choice => solution.Choices.Any(one => Same(one.Name, root.NeededAttribute("schemaName"))),
            _ when Kinds.TryGetValue(type, out var kinds) => HasPart(root, kinds, solution),
            _ => throw ImportFault.At(root, $"The emulator does not import root components of type {type}."),
        };
        if (!isThere)
        {
            var name = root.Attribute("schemaName")?.Value ?? root.Attribute("id")?.Value;
            throw ImportFault.At(
                root,
                $"The root component {name} of type {type} is not defined in customizations.xml."
            );
        }
    }

    // A table of somebody else may be listed without a definition as long as the environment has it.
    private static bool HasTable(string name, ImportedSolution solution, MetadataCatalog current) =>
        solution.Tables.Any(one => Same(one.LogicalName, name))
        || current.TryTable(name.ToLowerInvariant()) is not null;

    private static bool HasPart(XElement root, ComponentKind[] kinds, ImportedSolution solution)
    {
        var parts = solution.Components.Where(one => kinds.Contains(one.Kind));
        return root.Attribute("id")?.Value is { } id
            ? parts.Any(one => one.Id == root.Id(id))
            : parts.Any(one => one.Name == root.NeededAttribute("schemaName"));
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
