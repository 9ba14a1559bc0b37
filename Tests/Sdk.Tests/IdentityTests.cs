using System.Reflection;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests;

public sealed class IdentityTests
{
    private const string PlatformIdentity =
        "Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35";

    private const string ProxyIdentity =
        "Microsoft.Crm.Sdk.Proxy, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35";

    [Fact]
    public void The_assembly_has_the_identity_of_the_platform_assembly()
    {
        var identity = SdkAssemblies.ForThisRuntime.GetName().FullName;

        Assert.Equal(PlatformIdentity, identity);
    }

    [SkippableFact]
    public void The_assembly_for_plug_ins_has_the_identity_of_the_platform_assembly()
    {
        Skip.IfNot(File.Exists(SdkAssemblies.Net462Path), "The net462 build of the SDK is not there: build it first.");

        var identity = AssemblyName.GetAssemblyName(SdkAssemblies.Net462Path).FullName;

        Assert.Equal(PlatformIdentity, identity);
    }

    [SkippableFact]
    public void The_assembly_of_business_messages_has_its_identity_too()
    {
        Skip.IfNot(
            File.Exists(SdkAssemblies.ProxyNet462Path),
            "The net462 build of the SDK is not there: build it first."
        );

        var identities = new[]
        {
            SdkAssemblies.ProxyForThisRuntime.GetName().FullName,
            AssemblyName.GetAssemblyName(SdkAssemblies.ProxyNet462Path).FullName,
        };

        Assert.All(identities, identity => Assert.Equal(ProxyIdentity, identity));
    }
}
