using System.Reflection;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests.Surface;

public sealed class SurfaceTests
{
    private const string NoReference = "The text of the platform's surface is not beside the repository.";
    private const string NoNet462 = "The net462 build of the SDK is not there: build the solution first.";

    // Members of declared types that are left out: settings of the platform's own service host, without public
    // documentation, and what needs a type that is left out.
    private static readonly string[] LeftOut =
    [
        "Microsoft.Xrm.Sdk.Query.QueryExpression.DeserializationDepthLimit ",
        "Microsoft.Xrm.Sdk.Query.QueryExpression.InternalResetSerializationCounters(",
        "Microsoft.Xrm.Sdk.Query.QueryExpression.SerializationDepthLimit ",
        // From the discovery service, which is retired.
        "Microsoft.Xrm.Sdk.Organization.EndpointCollection.FromDiscovery(",
        "Microsoft.Xrm.Sdk.Organization.OrganizationDetail.FromDiscovery(",
    ];

    [SkippableTheory]
    [InlineData("net10.0")]
    [InlineData("net462")]
    public void Every_member_stands_as_in_the_platform_assembly(string framework)
    {
        Skip.IfNot(File.Exists(ReferenceSurface.Path), NoReference);
        Skip.If(framework == "net462" && !File.Exists(SdkAssemblies.Net462Path), NoNet462);

        var strange = SurfaceText
            .Of(SdkAssemblies.Load(framework))
            .Except(ReferenceSurface.Read(), StringComparer.Ordinal)
            .ToList();

        Assert.True(strange.Count == 0, string.Join(Environment.NewLine, strange));
    }

    [SkippableFact]
    public void A_declared_type_has_every_member_that_the_platform_type_has()
    {
        Skip.IfNot(File.Exists(ReferenceSurface.Path), NoReference);
        var ours = SurfaceText.Of(SdkAssemblies.ForThisRuntime);
        var types = SdkAssemblies
            .ForThisRuntime.GetExportedTypes()
            .Select(type => TypeText.Name(type) + ".")
            .ToHashSet(StringComparer.Ordinal);

        var missing = ReferenceSurface
            .Read()
            .Where(line => types.Contains(DeclaringType(line)))
            .Except(ours, StringComparer.Ordinal)
            .Where(line => !LeftOut.Any(start => line.StartsWith(start, StringComparison.Ordinal)))
            .ToList();

        Assert.True(missing.Count == 0, string.Join(Environment.NewLine, missing));
    }

    [SkippableTheory]
    [InlineData("net10.0")]
    [InlineData("net462")]
    public void The_surface_is_the_approved_one(string framework) =>
        Compare(framework, SdkAssemblies.Load, "ApprovedSurface.txt");

    // No list of the platform's surface lies there for these: each message was written from its page of documentation.
    [SkippableTheory]
    [InlineData("net10.0")]
    [InlineData("net462")]
    public void The_surface_of_the_business_messages_is_the_approved_one(string framework) =>
        Compare(framework, SdkAssemblies.LoadProxy, "ApprovedProxySurface.txt");

    private static void Compare(string framework, Func<string, Assembly> load, string file)
    {
        Skip.If(framework == "net462" && !File.Exists(SdkAssemblies.ProxyNet462Path), NoNet462);
        var approved = Repository.PathTo("Tests", "Sdk.Tests", file);
        var lines = SurfaceText.Of(load(framework));
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(approved, string.Join('\n', lines) + "\n");
        }

        Assert.Equal(File.ReadAllLines(approved), lines);
    }

    // "Namespace.Type.Member(Other.Type name) :: …" belongs to "Namespace.Type."; so does "Namespace.Type..ctor()".
    private static string DeclaringType(string line)
    {
        var name = line.Split(" :: ")[0]
            .Split(" = ")[0]
            .Split('(')[0]
            .Split('[')[0]
            .Replace("..ctor", ".ctor", StringComparison.Ordinal);
        var generic = name.IndexOf(">.", StringComparison.Ordinal);
        return generic > 0 ? name[..(generic + 2)] : name[..(name.LastIndexOf('.') + 1)];
    }
}
