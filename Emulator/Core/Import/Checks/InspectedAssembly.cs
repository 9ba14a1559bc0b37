using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SalesCorner.Emulator.Import.Checks;

/// <summary>What stands in an assembly's metadata; nothing of it is loaded or run.</summary>
/// <param name="FullName">The assembly's full name, with the token of its public key.</param>
/// <param name="IsSigned">Whether it has a strong name.</param>
/// <param name="PluginTypes">The full names of the classes that can be plug-ins.</param>
internal sealed record InspectedAssembly(string FullName, bool IsSigned, IReadOnlySet<string> PluginTypes)
{
    private const string PluginInterface = "Microsoft.Xrm.Sdk.IPlugin";

    /// <summary>
    /// Reads an assembly; an <see cref="InvalidDataException"/> or <see cref="BadImageFormatException"/> when it is
    /// none.
    /// </summary>
    public static InspectedAssembly Read(byte[] content)
    {
        using var image = new PEReader(new MemoryStream(content, writable: false));
        if (!image.HasMetadata)
        {
            throw new InvalidDataException("The file has no .NET metadata.");
        }

        var metadata = image.GetMetadataReader();
        if (!metadata.IsAssembly)
        {
            throw new InvalidDataException("The file is a module, not an assembly.");
        }

        var definition = metadata.GetAssemblyDefinition();
        var flags = image.PEHeaders.CorHeader?.Flags ?? default;
        var plugins = metadata
            .TypeDefinitions.Where(handle => IsPlugin(metadata, handle))
            .Select(handle => NameOf(metadata, handle));
        return new InspectedAssembly(
            definition.GetAssemblyName().FullName,
            !definition.PublicKey.IsNil && flags.HasFlag(CorFlags.StrongNameSigned),
            plugins.ToHashSet(StringComparer.Ordinal)
        );
    }

    private static bool IsPlugin(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var kind = type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Interface);
        return kind == default && Implements(metadata, handle);
    }

    // A base class in another assembly may be a plug-in: only running the type would tell.
    private static bool Implements(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var isDirect = type.GetInterfaceImplementations()
            .Select(one => metadata.GetInterfaceImplementation(one).Interface)
            .Any(one => NameOf(metadata, one) == PluginInterface);
        return isDirect
            || (
                !type.BaseType.IsNil
                && type.BaseType.Kind switch
                {
                    HandleKind.TypeDefinition => Implements(metadata, (TypeDefinitionHandle)type.BaseType),
                    HandleKind.TypeReference => !NameOf(metadata, type.BaseType)
                        .StartsWith("System.", StringComparison.Ordinal),
                    _ => false,
                }
            );
    }

    private static string NameOf(MetadataReader metadata, EntityHandle handle) =>
        handle.Kind switch
        {
            HandleKind.TypeDefinition => NameOf(metadata, (TypeDefinitionHandle)handle),
            HandleKind.TypeReference => NameOf(metadata, metadata.GetTypeReference((TypeReferenceHandle)handle)),
            _ => "",
        };

    private static string NameOf(MetadataReader metadata, TypeReference type) =>
        Join(metadata.GetString(type.Namespace), metadata.GetString(type.Name));

    private static string NameOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        return outer.IsNil
            ? Join(metadata.GetString(type.Namespace), metadata.GetString(type.Name))
            : NameOf(metadata, outer) + "+" + metadata.GetString(type.Name);
    }

    private static string Join(string space, string name) => space.Length == 0 ? name : space + "." + name;
}
