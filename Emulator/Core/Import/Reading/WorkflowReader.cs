using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads cloud flows and the connection references that they use.</summary>
internal static class WorkflowReader
{
    private const int CloudFlow = 5;

    /// <summary>The flows and connection references of a solution.</summary>
    public static IEnumerable<Component> Read(SolutionPackage package, XElement customizations) =>
        SolutionReader
            .Children(customizations, "Workflows")
            .Select(node => Flow(package, node))
            .Concat(SolutionReader.Children(customizations, "connectionreferences").Select(Reference));

    private static Component Flow(SolutionPackage package, XElement node)
    {
        if (node.Number("Category") != CloudFlow)
        {
            throw ImportFault.At(
                node,
                "The emulator keeps cloud flows; it does not run classic workflows, rules and actions."
            );
        }

        var id = node.Id(node.NeededAttribute("WorkflowId"));
        return new Component
        {
            Kind = ComponentKind.Workflow,
            Key = id.ToString("D"),
            Id = id,
            Name = node.NeededAttribute("Name"),
            Xml = node,
            File = package.Content(node, node.Needed("JsonFileName")),
        };
    }

    private static Component Reference(XElement node)
    {
        var name = node.NeededAttribute("connectionreferencelogicalname");
        return new Component
        {
            Kind = ComponentKind.ConnectionReference,
            Key = name.ToLowerInvariant(),
            Id = StableId.Of("connectionreference", name),
            Name = name,
            Xml = node,
        };
    }
}
