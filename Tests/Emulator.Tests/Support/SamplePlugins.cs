using System.Reflection;
using System.Xml.Linq;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Tests.Support;

/// <summary>The sample plug-in assembly, built for .NET Framework, and the nodes that register it.</summary>
internal static class SamplePlugins
{
    public const string Stamp = "SalesCorner.SamplePlugin.StampPlugin";
    public const string Refuse = "SalesCorner.SamplePlugin.RefusePlugin";
    public const string Catch = "SalesCorner.SamplePlugin.CatchPlugin";
    public const string Who = "SalesCorner.SamplePlugin.WhoPlugin";
    public const string Echo = "SalesCorner.SamplePlugin.EchoPlugin";

    public static readonly Guid AssemblyId = new("5a0e3c11-7b1d-4e0b-9d7a-0c54a5d10091");

    private const string ZipPath = "/PluginAssemblies/SamplePlugin/SamplePlugin.dll";

    private static readonly string FilePath = Path.Combine(AppContext.BaseDirectory, "SalesCorner.SamplePlugin.dll");

    public static byte[] Content => File.ReadAllBytes(FilePath);

    public static string FullName => AssemblyName.GetAssemblyName(FilePath).FullName;

    /// <summary>Adds the assembly with these types to a solution.</summary>
    public static SolutionZip WithSamplePlugins(this SolutionZip zip, params string[] types) =>
        zip.With("SolutionPluginAssemblies", AssemblyNode(FullName, types))
            .Root(91, FullName, AssemblyId)
            .File(ZipPath[1..], Content);

    public static XElement AssemblyNode(string fullName, params string[] types) =>
        new(
            "PluginAssembly",
            new XAttribute("FullName", fullName),
            new XAttribute("PluginAssemblyId", AssemblyId.ToString("D")),
            new XElement("IsolationMode", "2"),
            new XElement("SourceType", "0"),
            new XElement("FileName", ZipPath),
            new XElement(
                "PluginTypes",
                types.Select(type => new XElement(
                    "PluginType",
                    new XAttribute("AssemblyQualifiedName", $"{type}, {fullName}"),
                    new XAttribute("PluginTypeId", TypeId(type).ToString("D")),
                    new XAttribute("Name", type),
                    new XElement("FriendlyName", type)
                ))
            )
        );

    /// <summary>A step on a message whose id is the same everywhere.</summary>
    public static XElement Step(string type, string message, string table, int stage) =>
        new(
            "SdkMessageProcessingStep",
            new XAttribute("Name", $"{type}: {message} of {table}"),
            new XAttribute("SdkMessageProcessingStepId", StepId(type, message, table).ToString("B")),
            new XElement("SdkMessageName", message),
            new XElement("PluginTypeName", $"{type}, {FullName}"),
            new XElement("PluginTypeId", TypeId(type).ToString("D")),
            new XElement("PrimaryEntity", table),
            new XElement("Mode", "0"),
            new XElement("Rank", "1"),
            new XElement("EventHandlerTypeCode", "4602"),
            new XElement("Stage", stage),
            new XElement("SdkMessageProcessingStepImages")
        );

    public static XElement Image(string alias, int type, string columns) =>
        new(
            "SdkMessageProcessingStepImage",
            new XAttribute("Name", alias),
            new XElement("SdkMessageProcessingStepImageId", StableId.Of("test", alias).ToString("B")),
            new XElement("Attributes", columns),
            new XElement("EntityAlias", alias),
            new XElement("ImageType", type),
            new XElement("MessagePropertyName", "Target")
        );

    public static Guid TypeId(string type) => StableId.Of("test type", type);

    public static Guid StepId(string type, string message, string table) =>
        StableId.Of("test step", type + message + table);
}
