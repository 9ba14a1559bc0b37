using System.Reflection;
using System.Runtime.Loader;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Packaging;

/// <summary>What an assembly registers: its plug-in types and their own lists of steps.</summary>
/// <param name="AssemblyFullName">The assembly's full name.</param>
/// <param name="Plugins">Its plug-in types, by name.</param>
public sealed record PluginInventory(string AssemblyFullName, IReadOnlyList<DeclaredPlugin> Plugins)
{
    private const string PluginInterface = "Microsoft.Xrm.Sdk.IPlugin";

    /// <summary>Loads an assembly aside, makes each plug-in and reads its <c>Steps</c> by name.</summary>
    /// <remarks>By name, so that the tool needs no reference to the plug-ins. A net462 assembly runs here as far as its
    /// constructors do.</remarks>
    /// <exception cref="CommandFailedException">The assembly cannot be read, or a plug-in has no such list.</exception>
    public static PluginInventory Read(byte[] assembly)
    {
        var context = new AssemblyLoadContext("plug-in inventory", isCollectible: true);
        try
        {
            using var bytes = new MemoryStream(assembly);
            var loaded = context.LoadFromStream(bytes);
            return new PluginInventory(
                loaded.FullName!,
                [.. PluginTypes(loaded).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(ReadPlugin)]
            );
        }
        catch (Exception failure)
            when (failure is BadImageFormatException or FileNotFoundException or ReflectionTypeLoadException)
        {
            throw new CommandFailedException(
                $"The plug-in assembly cannot be read: {failure.Message} Build it again.",
                failure
            );
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<Type> PluginTypes(Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(type =>
                type is { IsClass: true, IsAbstract: false, IsPublic: true }
                && type.GetInterfaces().Any(contract => contract.FullName == PluginInterface)
            );

    private static DeclaredPlugin ReadPlugin(Type type)
    {
        var steps =
            type.GetProperty("Steps")?.GetValue(Activator.CreateInstance(type)) as IEnumerable<object>
            ?? throw new CommandFailedException($"{type.FullName} declares no Steps. Derive it from PluginBase.");
        return new DeclaredPlugin(type.FullName!, [.. steps.Select(ReadStep)]);
    }

    private static DeclaredStep ReadStep(object step) =>
        new()
        {
            Message = Get<string>(step, "Message"),
            Table = Get<string>(step, "Table"),
            Stage = Convert.ToInt32(Get<object>(step, "Stage"), System.Globalization.CultureInfo.InvariantCulture),
            StageName = Get<object>(step, "Stage").ToString()!,
            Filter = Columns(step, "Filter"),
            PreImage = Columns(step, "PreImage"),
            PostImage = Columns(step, "PostImage"),
            IsAsynchronous = Get<bool>(step, "IsAsynchronous"),
            Order = Get<int>(step, "Order"),
            Inputs = Parameters(step, "Inputs"),
            Outputs = Parameters(step, "Outputs"),
        };

    private static string[] Columns(object step, string property) =>
        [.. Get<IEnumerable<string>>(step, property).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static DeclaredParameter[] Parameters(object step, string property) =>
        [
            .. Get<IEnumerable<object>>(step, property)
                .Select(parameter => new DeclaredParameter(
                    Get<string>(parameter, "Name"),
                    Get<Type>(parameter, "Type").Name,
                    Get<bool>(parameter, "IsOptional")
                )),
        ];

    private static T Get<T>(object step, string property) =>
        step.GetType().GetProperty(property)?.GetValue(step) is T value
            ? value
            : throw new CommandFailedException(
                $"A declared step has no {property}. Build the plug-ins and the tool from the same sources."
            );
}
