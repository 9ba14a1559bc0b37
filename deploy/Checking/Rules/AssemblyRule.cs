using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using SalesCorner.Deploy.Checking.Contract;

namespace SalesCorner.Deploy.Checking.Rules;

/// <summary>
/// The assembly is signed, made for .NET Framework 4.6.2, and asks for nothing that the sandbox lacks.
/// </summary>
public sealed class AssemblyRule : ICheckRule
{
    // The platform's limit for an assembly (16 MB).
    private const int LargestAssembly = 16 * 1024 * 1024;
    private const string Framework = ".NETFramework,Version=v4.6.2";

    private static readonly string[] InSandbox =
    [
        "mscorlib",
        "System",
        "System.Core",
        "System.Xml",
        "System.Runtime.Serialization",
        "Microsoft.Xrm.Sdk",
        "Microsoft.Crm.Sdk.Proxy",
    ];

    /// <inheritdoc/>
    public string Id => "SC1501";

    /// <inheritdoc/>
    public string Name => "plug-in assembly";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckSubject subject) =>
        subject.Solution.Section("SolutionPluginAssemblies").SelectMany(node => Registered(node, subject));

    private static IEnumerable<Finding> Registered(XElement node, CheckSubject subject)
    {
        var file = ((string?)node.Element("FileName"))?.TrimStart('/') ?? string.Empty;
        if (!subject.Solution.Files.TryGetValue(file, out var bytes))
        {
            return
            [
                Finding.At(node, $"The assembly {file} is not in the package.", "Run salescorner pack --write-steps."),
            ];
        }

        try
        {
            using var image = new PEReader(new MemoryStream(bytes));
            var metadata = image.GetMetadataReader();
            return
            [
                .. Identity(node, metadata, image),
                .. References(node, metadata),
                .. Limits(node, bytes, metadata),
            ];
        }
        catch (Exception failure) when (failure is BadImageFormatException or InvalidOperationException)
        {
            return [Finding.At(node, $"{file} is no assembly.", "Build the plug-ins again.")];
        }
    }

    private static IEnumerable<Finding> Identity(XElement node, MetadataReader metadata, PEReader image)
    {
        var name = metadata.GetAssemblyDefinition().GetAssemblyName();
        var registered = (string?)node.Attribute("FullName") ?? string.Empty;
        if (
            name.GetPublicKeyToken() is not { Length: > 0 }
            || image.PEHeaders.CorHeader?.Flags.HasFlag(CorFlags.StrongNameSigned) != true
        )
        {
            yield return Finding.At(
                node,
                "The assembly is not signed.",
                "Set <SignAssembly> and a key file in the plug-ins' project."
            );
        }

        if (name.FullName != registered)
        {
            yield return Finding.At(
                node,
                $"The assembly is {name.FullName}, but registered as {registered}.",
                "Run salescorner pack --write-steps."
            );
        }

        foreach (
            var type in node.Descendants("PluginType")
                .Where(type =>
                    (string?)type.Attribute("AssemblyQualifiedName")
                    != $"{(string?)type.Attribute("Name")}, {registered}"
                )
        )
        {
            yield return Finding.At(
                type,
                "The type's qualified name does not end in the assembly's full name.",
                "Run salescorner pack --write-steps."
            );
        }
    }

    private static IEnumerable<Finding> References(XElement node, MetadataReader metadata) =>
        metadata
            .AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Except(InSandbox, StringComparer.Ordinal)
            .Select(reference =>
                Finding.At(
                    node,
                    $"The assembly asks for {reference}, which the sandbox does not have.",
                    $"Use only {string.Join(", ", InSandbox)}."
                )
            );

    private static IEnumerable<Finding> Limits(XElement node, byte[] bytes, MetadataReader metadata)
    {
        var framework = FrameworkOf(metadata);
        if (framework != Framework)
        {
            yield return Finding.At(
                node,
                $"The assembly is made for {framework ?? "an unknown framework"}.",
                "Build the plug-ins for net462."
            );
        }

        if (bytes.Length > LargestAssembly)
        {
            yield return Finding.At(node, "The assembly is larger than 16 MB.", "Take out what it carries along.");
        }

        if ((string?)node.Element("IsolationMode") != "2" || (string?)node.Element("SourceType") != "0")
        {
            yield return Finding.At(
                node,
                "The assembly is not registered for the sandbox and the database.",
                "Write IsolationMode 2 and SourceType 0."
            );
        }
    }

    private static string? FrameworkOf(MetadataReader metadata) =>
        metadata
            .GetAssemblyDefinition()
            .GetCustomAttributes()
            .Select(metadata.GetCustomAttribute)
            .Where(attribute => NameOf(attribute, metadata) == "TargetFrameworkAttribute")
            .Select(attribute => metadata.GetBlobReader(attribute.Value))
            .Select(value => value.ReadUInt16() == 1 ? value.ReadSerializedString() : null)
            .FirstOrDefault();

    private static string? NameOf(CustomAttribute attribute, MetadataReader metadata) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent
            is { Kind: HandleKind.TypeReference } parent
            ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name)
            : null;
}
