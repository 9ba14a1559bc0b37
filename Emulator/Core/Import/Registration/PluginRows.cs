using System.Reflection;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Import.Checks;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Import.Reading;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Registration;

/// <summary>The rows of plug-in assemblies, types, steps and images.</summary>
internal sealed class PluginRows(RegistrationRows rows)
{
    /// <summary>Writes an assembly with its content.</summary>
    public void PutAssembly(Component assembly, AssemblyFile file)
    {
        var name = new AssemblyName(assembly.Name);
        rows.Put(
            "pluginassembly",
            assembly.Id,
            ("name", name.Name),
            ("version", name.Version?.ToString()),
            ("culture", string.IsNullOrEmpty(name.CultureName) ? "neutral" : name.CultureName),
            ("publickeytoken", Convert.ToHexStringLower(name.GetPublicKeyToken() ?? [])),
            ("content", Convert.ToBase64String(file.Content))
        );
    }

    /// <summary>Writes a plug-in type.</summary>
    public void PutType(Component type, IEnumerable<Component> all)
    {
        var assembly = all.First(one => one.Kind == ComponentKind.Assembly && one.Name == type.SubType);
        rows.Put(
            "plugintype",
            type.Id,
            ("name", type.Name),
            ("typename", type.Name),
            ("friendlyname", type.Xml.Text("FriendlyName")),
            ("assemblyname", new AssemblyName(assembly.Name).Name),
            ("pluginassemblyid", new EntityReference("pluginassembly", assembly.Id))
        );
    }

    /// <summary>Writes a step with its images, its message and the message's table.</summary>
    public void PutStep(Component step, IEnumerable<Component> all)
    {
        var node = step.Xml;
        var type = StepCheck.TypeOfStep(node, all)!;
        var handler = new EntityReference("plugintype", type.Id);
        rows.Put(
            "sdkmessageprocessingstep",
            step.Id,
            ("name", step.Name),
            ("description", node.Text("Description")),
            ("sdkmessageid", PutMessage(step.SubType!)),
            ("sdkmessagefilterid", PutFilter(step.SubType!, step.Table)),
            ("eventhandler", handler),
            ("plugintypeid", handler),
            ("stage", new OptionSetValue(node.Number("Stage") ?? 0)),
            ("mode", new OptionSetValue(node.Number("Mode") ?? 0)),
            ("rank", node.Number("Rank") ?? 1),
            ("filteringattributes", node.Text("FilteringAttributes")),
            ("asyncautodelete", node.Flag("AsyncAutoDelete")),
            ("configuration", node.Text("Configuration"))
        );
        rows.RemoveChildren("sdkmessageprocessingstepimage", "sdkmessageprocessingstepid", step.Id);
        foreach (var image in node.Descendants("SdkMessageProcessingStepImage"))
        {
            PutImage(step, image);
        }
    }

    /// <summary>
    /// Writes that the platform raises events on a table, so that steps can be registered on it later.
    /// </summary>
    public void PutEvents(string table)
    {
        foreach (var message in new[] { "Create", "Update", "Delete" })
        {
            PutMessage(message);
            PutFilter(message, table);
        }
    }

    private EntityReference PutMessage(string name)
    {
        var id = MessageNames.IdOf(name);
        rows.Put("sdkmessage", id, ("name", name));
        return new EntityReference("sdkmessage", id);
    }

    private EntityReference? PutFilter(string message, string? table)
    {
        if (table is null)
        {
            return null;
        }

        var id = StableId.Of("sdkmessagefilter", $"{message} {table}");
        rows.Put(
            "sdkmessagefilter",
            id,
            ("sdkmessageid", new EntityReference("sdkmessage", MessageNames.IdOf(message))),
            ("primaryobjecttypecode", table)
        );
        return new EntityReference("sdkmessagefilter", id);
    }

    private void PutImage(Component step, XElement image) =>
        rows.Put(
            "sdkmessageprocessingstepimage",
            image.Id(image.Needed("SdkMessageProcessingStepImageId")),
            ("name", image.Attribute("Name")?.Value),
            ("entityalias", image.Needed("EntityAlias")),
            ("imagetype", new OptionSetValue(image.Number("ImageType") ?? 0)),
            ("messagepropertyname", image.Text("MessagePropertyName")),
            ("attributes", image.Text("Attributes")),
            ("sdkmessageprocessingstepid", new EntityReference("sdkmessageprocessingstep", step.Id))
        );
}
