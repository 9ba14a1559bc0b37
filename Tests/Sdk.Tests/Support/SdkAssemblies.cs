using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Sdk.Tests.Support;

/// <summary>
/// The builds of the SDK: the one that the tests run on, and the one that plug-ins are compiled against.
/// </summary>
internal static class SdkAssemblies
{
    public static Assembly ForThisRuntime { get; } = typeof(Entity).Assembly;

    public static Assembly ProxyForThisRuntime { get; } = typeof(WhoAmIRequest).Assembly;

    public static string Net462Path { get; } = Built("Sdk", "Microsoft.Xrm.Sdk.dll");

    public static string ProxyNet462Path { get; } = Built("SdkProxy", "Microsoft.Crm.Sdk.Proxy.dll");

    // A context of its own, because assemblies of the same names are loaded already.
    private static readonly Lazy<AssemblyLoadContext> Net462 = new(() =>
    {
        var context = new AssemblyLoadContext("net462 builds of the SDK");
        context.LoadFromAssemblyPath(Net462Path);
        context.LoadFromAssemblyPath(ProxyNet462Path);
        return context;
    });

    public static Assembly Load(string framework) => Load(framework, ForThisRuntime);

    public static Assembly LoadProxy(string framework) => Load(framework, ProxyForThisRuntime);

    private static Assembly Load(string framework, Assembly assembly) =>
        framework switch
        {
            "net10.0" => assembly,
            "net462" => Net462.Value.Assemblies.Single(one => one.GetName().Name == assembly.GetName().Name),
            _ => throw new ArgumentOutOfRangeException(nameof(framework), framework, "The SDK has no such build."),
        };

    private static string Built(string project, string file) =>
        Repository.PathTo(project, "bin", Configuration(ForThisRuntime), "net462", file);

    private static string Configuration(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Debug";
}
