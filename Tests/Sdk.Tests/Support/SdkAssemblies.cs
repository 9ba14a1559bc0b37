using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Sdk.Tests.Support;

/// <summary>The builds of the SDK: the one that the tests run on, and the one that plug-ins are compiled against.</summary>
internal static class SdkAssemblies
{
    public static Assembly ForThisRuntime { get; } = typeof(Entity).Assembly;

    public static string Net462Path { get; } = Repository.PathTo(
        "Sdk", "bin", Configuration(ForThisRuntime), "net462", "Microsoft.Xrm.Sdk.dll");

    // A context of its own, because an assembly of the same name is loaded already.
    private static readonly Lazy<Assembly> Net462 = new(() =>
        new AssemblyLoadContext("net462 build of the SDK").LoadFromAssemblyPath(Net462Path));

    public static Assembly Load(string framework) => framework switch
    {
        "net10.0" => ForThisRuntime,
        "net462" => Net462.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(framework), framework, "The SDK has no such build."),
    };

    private static string Configuration(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Debug";
}
