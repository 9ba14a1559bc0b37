namespace SalesCorner.Plugins.Tests.Conventions;

/// <summary>
/// The fast ring, <c>dotnet test --filter Ring=fast</c>: rules and conventions, nothing that opens an embedded
/// Dataverse.
/// </summary>
[Trait("Ring", "fast")]
public sealed class RingTests
{
    private static readonly string TestsFolder = Path.Combine(All.RepositoryRoot, "Tests", "Plugins.Tests");

    [Fact]
    public void No_test_of_the_fast_ring_opens_a_world()
    {
        var files = Directory
            .EnumerateFiles(TestsFolder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "RingTests.cs")
            .Select(File.ReadAllText)
            .Where(text => text.Contains("[Trait(\"Ring\", \"fast\")]", StringComparison.Ordinal));

        Assert.DoesNotContain(files, text => text.Contains("PluginWorld", StringComparison.Ordinal));
    }
}
