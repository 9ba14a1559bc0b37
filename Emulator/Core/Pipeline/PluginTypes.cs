using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>
/// Makes plug-in objects from stored assemblies: one for each class and configuration, shared by all runs.
/// </summary>
internal sealed class PluginTypes(IReadOnlyDictionary<string, byte[]> assemblies)
{
    private readonly PluginLoadContext context = new(assemblies);
    private readonly ConcurrentDictionary<(string Assembly, string Type, string? Configuration), IPlugin> made = [];

    /// <summary>The plug-in object of a class; a fault when it cannot be made.</summary>
    public IPlugin Get(string assemblyName, string typeName, string? configuration) =>
        made.GetOrAdd(
            (assemblyName, typeName, configuration),
            static (key, types) => types.Make(key.Assembly, key.Type, key.Configuration),
            this
        );

    /// <summary>Lets the assemblies go, once nothing runs in them any more.</summary>
    public void Unload()
    {
        made.Clear();
        context.Unload();
    }

    private IPlugin Make(string assemblyName, string typeName, string? configuration)
    {
        var type =
            context.Find(assemblyName)?.GetType(typeName)
            ?? throw Broken($"The plug-in class '{typeName}' is not in the assembly '{assemblyName}'.");
        try
        {
            return (IPlugin)Construct(type, configuration);
        }
        catch (Exception error)
            when (error is MissingMethodException or InvalidCastException or TargetInvocationException)
        {
            throw Broken($"The plug-in class '{typeName}' cannot be made: {(error.InnerException ?? error).Message}");
        }
    }

    // The platform passes the step's unsecure and secure configuration to the constructor that takes them.
    private static object Construct(Type type, string? configuration)
    {
        if (type.GetConstructor([typeof(string), typeof(string)]) is { } both)
        {
            return both.Invoke([configuration, null]);
        }

        return type.GetConstructor([typeof(string)]) is { } unsecure
            ? unsecure.Invoke([configuration])
            : Activator.CreateInstance(type)!;
    }

    private static DataverseFault Broken(string message) => new(FaultCodes.PluginUnexpected, message);
}
