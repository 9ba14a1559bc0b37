using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Reading;

/// <summary>Reads plug-in steps.</summary>
internal static class StepReader
{
    private const string WebHook = "4618";

    /// <summary>The steps of a solution.</summary>
    public static IEnumerable<Component> Read(XElement customizations) =>
        SolutionReader.Children(customizations, "SdkMessageProcessingSteps").Select(One);

    private static Component One(XElement node)
    {
        if (node.Text("EventHandlerTypeCode") == WebHook)
        {
            throw ImportFault.At(node, "The emulator runs plug-ins, no service endpoints and web hooks.");
        }

        var id = node.Id(node.NeededAttribute("SdkMessageProcessingStepId"));
        var table = node.Text("PrimaryEntity");
        return new Component
        {
            Kind = ComponentKind.Step,
            Key = id.ToString("D"),
            Id = id,
            Name = node.NeededAttribute("Name"),
            Table = table is "" or "none" ? null : table,
            SubType = MessageNames.Of(node),
            Xml = node,
        };
    }
}
