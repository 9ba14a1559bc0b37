using System.Reflection;

namespace SalesCorner.Deploy.Packaging;

/// <summary>Where the registration of an assembly stands in the solution's folders.</summary>
public sealed class RegistrationPaths
{
    /// <summary>The reviewed list of steps, one line each.</summary>
    public const string StepList = "plugin-steps.txt";

    /// <summary>The folder of the steps.</summary>
    public const string StepFolder = "SdkMessageProcessingSteps";

    /// <summary>The folder of the assemblies.</summary>
    public const string AssemblyFolder = "PluginAssemblies";

    /// <summary>Takes the places of an assembly: dots are dropped from its name, as the platform does it.</summary>
    public RegistrationPaths(PluginInventory inventory)
    {
        var name = new AssemblyName(inventory.AssemblyFullName).Name!;
        var fileName = name.Replace(".", string.Empty, StringComparison.Ordinal);
        AssemblyId = NameGuid.Of("pluginassembly/" + name);
        AssemblyFile = $"{AssemblyFolder}/{fileName}-{AssemblyId.ToString("D").ToUpperInvariant()}/{fileName}.dll";
    }

    /// <summary>The assembly's id in every environment.</summary>
    public Guid AssemblyId { get; }

    /// <summary>The assembly's path, in the zip and, were it there, in the folders.</summary>
    public string AssemblyFile { get; }

    /// <summary>The assembly's description.</summary>
    public string AssemblyDescription => AssemblyFile + ".data.xml";

    /// <summary>A step's file.</summary>
    public static string Step(Guid id) => $"{StepFolder}/{id:B}.xml";
}
