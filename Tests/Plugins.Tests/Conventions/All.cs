using System.Runtime.CompilerServices;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Plugins.Runtime;

namespace SalesCorner.Plugins.Tests.Conventions;

/// <summary>The whole assembly, so that a new class is checked without anyone remembering.</summary>
internal static class All
{
    public static string RepositoryRoot { get; } = Repository.Find().Root;

    public static IReadOnlyList<PluginBase> Plugins { get; } =
    [
        .. typeof(PluginBase)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PluginBase)) && !type.IsAbstract)
            .Select(type => (PluginBase)Activator.CreateInstance(type)!),
    ];

    public static IEnumerable<Step> Steps => Plugins.SelectMany(plugin => plugin.Steps);

    /// <summary>The types that people wrote: not the compiler, and not what counts the coverage.</summary>
    public static IEnumerable<Type> Types =>
        typeof(PluginBase)
            .Assembly.GetTypes()
            .Where(type => type.GetCustomAttributes(typeof(CompilerGeneratedAttribute), inherit: false).Length == 0)
            .Where(type => type.Namespace?.StartsWith("Coverlet.", StringComparison.Ordinal) != true);
}
