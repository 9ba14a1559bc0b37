using System.Reflection;
using System.Runtime.Loader;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Holds the plug-in assemblies of one state of the registrations; they go when it is unloaded.</summary>
/// <remarks>
/// Both assemblies of the SDK and the framework are the host's: only so is a plug-in's IPlugin the emulator's IPlugin.
/// A .NET Framework assembly runs here as long as it asks for types that exist on both sides.
/// </remarks>
internal sealed class PluginLoadContext(IReadOnlyDictionary<string, byte[]> stored)
    : AssemblyLoadContext("plug-ins", isCollectible: true)
{
    private readonly Dictionary<string, Assembly> loaded = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The stored assembly of that name, loaded once.</summary>
    public Assembly? Find(string name)
    {
        lock (loaded)
        {
            if (!loaded.TryGetValue(name, out var assembly) && stored.TryGetValue(name, out var bytes))
            {
                using var stream = new MemoryStream(bytes);
                assembly = LoadFromStream(stream);
                loaded[name] = assembly;
            }

            return assembly;
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name is { } name and not ("Microsoft.Xrm.Sdk" or "Microsoft.Crm.Sdk.Proxy") ? Find(name) : null;
}
