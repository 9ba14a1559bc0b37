using System.Security;
using System.Xml.Linq;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Import.Checks;

/// <summary>Refuses plug-in assemblies that the platform would refuse, and types that are not in them.</summary>
internal static class AssemblyCheck
{
    /// <summary>The largest plug-in assembly: 16 MB, as the platform's documentation gives it.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    /// <summary>
    /// Checks every assembly of a solution with its types, and the types already installed that stay.
    /// </summary>
    public static void Run(ImportedSolution solution, IReadOnlyCollection<Component> staying)
    {
        foreach (var assembly in solution.Components.Where(one => one.Kind == ComponentKind.Assembly))
        {
            var inspected = Inspect(assembly, solution.Assemblies[assembly.Id]);
            var registered = solution
                .Components.Concat(staying)
                .Where(one => one.Kind == ComponentKind.PluginType && one.SubType == assembly.Name);
            foreach (var type in registered.Where(type => !inspected.PluginTypes.Contains(type.Name)))
            {
                throw ImportFault.At(
                    NodeOf(type, assembly),
                    $"PluginType [{type.Name}] not found in PluginAssembly [{assembly.Name}] which has a total of "
                        + $"{inspected.PluginTypes.Count} plug-in types."
                );
            }
        }
    }

    private static XElement NodeOf(Component type, Component assembly) =>
        type.Xml.Parent is null ? assembly.Xml : type.Xml;

    private static InspectedAssembly Inspect(Component assembly, AssemblyFile file)
    {
        if (file.Content.Length > MaximumBytes)
        {
            throw ImportFault.Of(
                file.Path,
                $"The plug-in assembly '{assembly.Name}' is larger than {MaximumBytes / 1024 / 1024} MB."
            );
        }

        var inspected = Read(file);
        if (!inspected.IsSigned)
        {
            throw ImportFault.Of(
                file.Path,
                $"The plug-in assembly '{inspected.FullName}' is not signed with a strong name."
            );
        }

        return inspected.FullName == assembly.Name
            ? inspected
            : throw ImportFault.At(assembly.Xml, $"The file '{file.Path}' is the assembly '{inspected.FullName}'.");
    }

    private static InspectedAssembly Read(AssemblyFile file)
    {
        try
        {
            return InspectedAssembly.Read(file.Content);
        }
        catch (Exception error) when (IsOfContent(error))
        {
            throw ImportFault.Of(file.Path, $"not readable as an assembly: {error.Message}");
        }
    }

    // What the reader of metadata raises for bytes that make no sense: a wrong key, culture, name or offset among them.
    private static bool IsOfContent(Exception error) =>
        error
            is BadImageFormatException
                or InvalidDataException
                or SecurityException
                or ArgumentException
                or ArithmeticException
                or IOException;
}
