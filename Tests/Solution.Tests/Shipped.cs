using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests;

/// <summary>The repository's own solution and the assembly that ships with it, built once for all tests.</summary>
internal static class Shipped
{
    public static Repository Repository { get; } = Repository.Find();

    private static Lazy<Task<byte[]>> AssemblyBuild { get; } =
        new(() => new PluginAssemblyBuild(Repository).EnsureAsync(CancellationToken.None));

    public static Task<byte[]> AssemblyAsync() => AssemblyBuild.Value;

    public static async Task<PackedSolution> PackAsync(bool managed = false)
    {
        var assembly = await AssemblyAsync();
        return new SolutionPacker(
            new SolutionSource(Repository.SolutionFolder),
            Repository.ReadVersion(),
            () => assembly
        ).Pack(managed);
    }
}
