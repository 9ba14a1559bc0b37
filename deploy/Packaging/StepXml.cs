using System.Globalization;
using System.Xml.Linq;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Writes the registration of plug-ins as the folder format holds it.</summary>
public static class StepXml
{
    // A part keeps the version that it first came with.
    private const string IntroducedVersion = "1.0.0.0";
    private const int PluginTypeHandler = 4602;
    private const int PreImage = 0;
    private const int PostImage = 1;

    private static readonly XAttribute Xsi = new(XNamespace.Xmlns + "xsi", "http://www.w3.org/2001/XMLSchema-instance");

    /// <summary>The assembly with its types.</summary>
    public static XElement Assembly(PluginInventory inventory, RegistrationPaths paths) =>
        new(
            "PluginAssembly",
            new XAttribute("FullName", inventory.AssemblyFullName),
            new XAttribute("PluginAssemblyId", paths.AssemblyId.ToString("D")),
            new XAttribute("CustomizationLevel", "1"),
            Xsi,
            new XElement("IsolationMode", "2"),
            new XElement("SourceType", "0"),
            new XElement("IntroducedVersion", IntroducedVersion),
            new XElement("FileName", "/" + paths.AssemblyFile),
            new XElement(
                "PluginTypes",
                inventory.Plugins.Select(plugin => new XElement(
                    "PluginType",
                    new XAttribute("AssemblyQualifiedName", $"{plugin.FullName}, {inventory.AssemblyFullName}"),
                    new XAttribute("PluginTypeId", plugin.Id.ToString("D")),
                    new XAttribute("Name", plugin.FullName),
                    new XElement("FriendlyName", plugin.Name)
                ))
            )
        );

    /// <summary>One step.</summary>
    public static XElement Step(PluginInventory inventory, DeclaredPlugin plugin, DeclaredStep step) =>
        new(
            "SdkMessageProcessingStep",
            new XAttribute("Name", $"{plugin.FullName}: {step.Message} of {step.Table} ({step.StageName})"),
            new XAttribute("SdkMessageProcessingStepId", plugin.IdOf(step).ToString("B")),
            Xsi,
            new XElement("SdkMessageId", SdkMessages.IdOf(step.Message).ToString("D")),
            new XElement("PluginTypeName", $"{plugin.FullName}, {inventory.AssemblyFullName}"),
            new XElement("PluginTypeId", plugin.Id.ToString("D")),
            new XElement("PrimaryEntity", step.Table),
            new XElement("AsyncAutoDelete", step.IsAsynchronous ? "1" : "0"),
            step.Filter.Count > 0 ? new XElement("FilteringAttributes", string.Join(',', step.Filter)) : null,
            new XElement("InvocationSource", "1"),
            new XElement("Mode", step.IsAsynchronous ? "1" : "0"),
            new XElement("Rank", step.Order),
            new XElement("EventHandlerTypeCode", PluginTypeHandler),
            new XElement("Stage", step.Stage),
            new XElement("IsCustomizable", "1"),
            new XElement("IsHidden", "0"),
            new XElement("SupportedDeployment", "0"),
            new XElement("IntroducedVersion", IntroducedVersion),
            new XElement(
                "SdkMessageProcessingStepImages",
                Image(plugin, step, PreImage),
                Image(plugin, step, PostImage)
            )
        );

    private static XElement? Image(DeclaredPlugin plugin, DeclaredStep step, int type)
    {
        var (name, columns) = type == PreImage ? ("PreImage", step.PreImage) : ("PostImage", step.PostImage);
        return columns.Count == 0
            ? null
            : new XElement(
                "SdkMessageProcessingStepImage",
                new XAttribute("Name", name),
                new XElement(
                    "SdkMessageProcessingStepImageId",
                    NameGuid.Of($"image/{plugin.HeadOf(step)} {name}").ToString("B")
                ),
                new XElement("Attributes", string.Join(',', columns)),
                new XElement("EntityAlias", name),
                new XElement("ImageType", type.ToString(CultureInfo.InvariantCulture)),
                new XElement("MessagePropertyName", SdkMessages.ImageProperty(step.Message)),
                new XElement("IsCustomizable", "1")
            );
    }
}
