using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Checks;

/// <summary>Checks steps and custom APIs: their classes, tables, columns, stages and images.</summary>
internal sealed class StepCheck(MetadataCatalog catalog, IReadOnlyCollection<Component> installed)
{
    private const int PostOperation = 40;

    private static readonly int[] Stages = [10, 20, PostOperation];

    /// <summary>Checks the steps and custom APIs among these components.</summary>
    public void Run(IEnumerable<Component> components)
    {
        foreach (var one in components)
        {
            switch (one.Kind)
            {
                case ComponentKind.Step:
                    CheckStep(one);
                    break;
                case ComponentKind.CustomApi:
                    CheckApi(one);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The id of the plug-in type that a custom API names, or null.</summary>
    public static Guid? TypeOfApi(XElement api)
    {
        var type = api.Element("plugintypeid");
        var text =
            type is null ? ""
            : type.Text("plugintypeexportkey") is { Length: > 0 } key ? key
            : type.Text("plugintypeid");
        return text.Length == 0 ? null : api.Id(text);
    }

    /// <summary>The plug-in type that a step names, by id where it gives one, else by class name; or null.</summary>
    public static Component? TypeOfStep(XElement step, IEnumerable<Component> installed)
    {
        var types = installed.Where(one => one.Kind == ComponentKind.PluginType);
        var className = step.Text("PluginTypeName").Split(',')[0].Trim();
        return step.Text("PluginTypeId") is { Length: > 0 } id
            ? types.FirstOrDefault(one => one.Id == step.Id(id) && (className.Length == 0 || one.Name == className))
            : types.FirstOrDefault(one => one.Name == className);
    }

    private void CheckStep(Component step)
    {
        var node = step.Xml;
        if (TypeOfStep(node, installed) is null)
        {
            throw ImportFault.At(
                node,
                $"The plug-in type '{node.Text("PluginTypeName")}' is not in any plug-in assembly of the environment."
            );
        }

        var stage = node.Number("Stage") ?? throw ImportFault.At(node, "'Stage' is missing.");
        if (!Stages.Contains(stage))
        {
            throw ImportFault.At(node, $"Steps stand in the stages 10, 20 and 40, not in {stage}.");
        }

        if (node.Number("Mode") == 1 && stage != PostOperation)
        {
            throw ImportFault.At(node, "An asynchronous step must stand in the stage 40.");
        }

        var table = TableOf(step);
        CheckColumns(node, node.Text("FilteringAttributes"), table);
        foreach (var image in Images(node))
        {
            CheckImage(image, step, stage);
            CheckColumns(image, image.Text("Attributes"), table);
        }
    }

    private TableDefinition? TableOf(Component step)
    {
        if (step.Table is null)
        {
            return null;
        }

        return catalog.TryTable(step.Table)
            ?? throw ImportFault.At(step.Xml, $"'PrimaryEntity' names the unknown table '{step.Table}'.");
    }

    private static IEnumerable<XElement> Images(XElement step) =>
        step.Element("SdkMessageProcessingStepImages")?.Elements("SdkMessageProcessingStepImage") ?? [];

    private static void CheckImage(XElement image, Component step, int stage)
    {
        var type = image.Number("ImageType") ?? 0;
        _ = image.Needed("EntityAlias");
        if (type is 0 or 2 && step.SubType == "Create")
        {
            throw ImportFault.At(image, "A step on Create has no pre-image.");
        }

        if (type is 1 or 2 && (stage != PostOperation || step.SubType == "Delete"))
        {
            throw ImportFault.At(image, "A post-image exists in the stage 40 only, and not on Delete.");
        }
    }

    private static void CheckColumns(XElement node, string list, TableDefinition? table)
    {
        var unknown = table is null ? null : Array.Find(Columns(list), name => table.TryColumn(name) is null);
        if (unknown is not null)
        {
            throw ImportFault.At(node, $"The table '{table!.LogicalName}' has no column '{unknown}'.");
        }
    }

    private static string[] Columns(string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void CheckApi(Component api)
    {
        var type = TypeOfApi(api.Xml);
        if (type is not null && !installed.Any(one => one.Kind == ComponentKind.PluginType && one.Id == type))
        {
            throw ImportFault.At(
                api.Xml,
                $"The plug-in type {type:D} is not in any plug-in assembly of the environment."
            );
        }

        if (api.Table is not null && catalog.TryTable(api.Table) is null)
        {
            throw ImportFault.At(api.Xml, $"'boundentitylogicalname' names the unknown table '{api.Table}'.");
        }
    }
}
