using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Solution.Tests.Packaging;

public sealed class PluginAssemblyBuildTests
{
    [Fact]
    public async Task What_is_current_is_not_built_again()
    {
        var first = await Shipped.AssemblyAsync();
        var written = File.GetLastWriteTimeUtc(Shipped.Repository.PluginAssembly);

        var second = await new PluginAssemblyBuild(Shipped.Repository).EnsureAsync(CancellationToken.None);

        Assert.Equal(first, second);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Shipped.Repository.PluginAssembly));
    }

    [Fact]
    public async Task Packs_at_the_same_time_wait_for_one_build()
    {
        var built = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ => new PluginAssemblyBuild(Shipped.Repository).EnsureAsync(CancellationToken.None))
        );

        Assert.Single(built.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_waiting_pack_can_be_stopped()
    {
        Directory.CreateDirectory(Shipped.Repository.Artifacts);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new PluginAssemblyBuild(Shipped.Repository).EnsureAsync(stopped.Token)
        );
    }

    [Fact]
    public async Task What_the_build_of_the_tool_made_is_taken_as_it_is()
    {
        using var tree = new BareTree(assemblyIsYounger: true);

        var bytes = await new PluginAssemblyBuild(tree.Repository).EnsureAsync(CancellationToken.None);

        Assert.Equal(BareTree.AssemblyBytes, bytes);
    }

    [Fact]
    public async Task An_assembly_older_than_a_source_file_is_built_again()
    {
        using var tree = new BareTree(assemblyIsYounger: false);

        var refused = await Assert.ThrowsAsync<CommandFailedException>(() =>
            new PluginAssemblyBuild(tree.Repository).EnsureAsync(CancellationToken.None)
        );

        Assert.Contains("does not build", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_file_that_is_gone_since_the_last_build_is_noticed()
    {
        using var tree = new BareTree(assemblyIsYounger: true);
        await new PluginAssemblyBuild(tree.Repository).EnsureAsync(CancellationToken.None);
        tree.DeleteSource();

        await Assert.ThrowsAsync<CommandFailedException>(() =>
            new PluginAssemblyBuild(tree.Repository).EnsureAsync(CancellationToken.None)
        );
    }
}
