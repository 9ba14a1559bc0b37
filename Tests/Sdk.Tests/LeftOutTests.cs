using System.Reflection;
using SalesCorner.Sdk.Tests.Support;

namespace SalesCorner.Sdk.Tests;

/// <summary>
/// Decision 001: what is left out is a type that is missing, a compile error for whoever asks for it, never a type that
/// is there and answers wrongly.
/// </summary>
public sealed class LeftOutTests
{
    private static readonly IReadOnlyList<Type> Types =
    [
        .. SdkAssemblies.ForThisRuntime.GetExportedTypes(),
        .. typeof(Microsoft.Crm.Sdk.Messages.WhoAmIRequest).Assembly.GetExportedTypes(),
    ];

    [Theory]
    [InlineData("OrganizationServiceContext")]
    [InlineData("SaveChangesOptions")]
    [InlineData("SaveChangesResult")]
    [InlineData("SaveChangesException")]
    [InlineData("SaveChangesResultCollection")]
    [InlineData("OrganizationServiceProxy")]
    [InlineData("DiscoveryServiceProxy")]
    [InlineData("IDiscoveryService")]
    public void A_type_that_is_left_out_is_not_there(string name) =>
        Assert.DoesNotContain(Types, type => type.Name == name);

    [Fact]
    public void Nothing_offers_a_query_by_LINQ() =>
        Assert.DoesNotContain(
            Types.SelectMany(type =>
                type.GetMethods(
                    BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
                )
            ),
            method => typeof(IQueryable).IsAssignableFrom(method.ReturnType)
        );

    [Fact]
    public void The_decision_names_what_is_left_out() =>
        Assert.Contains(
            "A type that is missing is a compile error, never a wrong answer",
            File.ReadAllText(Path.Combine(Repository.Root, "docs", "decisions", "001-own-sdk-assembly.md")),
            StringComparison.Ordinal
        );
}
