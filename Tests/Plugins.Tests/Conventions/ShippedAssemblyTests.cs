using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Plugins.Tests.Conventions;

public sealed class ShippedAssemblyTests
{
    private static readonly string[] Allowed =
    [
        "mscorlib",
        "System",
        "System.Core",
        "System.Xml",
        "System.Runtime.Serialization",
        "Microsoft.Xrm.Sdk",
        "Microsoft.Crm.Sdk.Proxy",
    ];

    [Fact]
    public async Task It_references_only_what_the_platform_has()
    {
        using var reader = new PEReader(new MemoryStream(await Assembly()));
        var metadata = reader.GetMetadataReader();

        var references = metadata.AssemblyReferences.Select(handle =>
            metadata.GetString(metadata.GetAssemblyReference(handle).Name)
        );

        Assert.All(references, name => Assert.Contains(name, Allowed));
    }

    [Fact]
    public async Task It_is_signed_keeps_its_assembly_version_and_is_small()
    {
        var bytes = await Assembly();
        using var reader = new PEReader(new MemoryStream(bytes));
        var definition = reader.GetMetadataReader().GetAssemblyDefinition();

        Assert.Equal(new Version(1, 0, 0, 0), definition.Version);
        Assert.False(definition.PublicKey.IsNil);
        Assert.InRange(bytes.Length, 1, 16 * 1024 * 1024);
    }

    private static Task<byte[]> Assembly() =>
        new PluginAssemblyBuild(new Repository(All.RepositoryRoot)).EnsureAsync(CancellationToken.None);
}
