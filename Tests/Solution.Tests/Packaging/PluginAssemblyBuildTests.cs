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
        var built = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => new PluginAssemblyBuild(Shipped.Repository).EnsureAsync(CancellationToken.None)));

        Assert.Single(built.Select(Convert.ToHexString).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_waiting_pack_can_be_stopped()
    {
        Directory.CreateDirectory(Shipped.Repository.Artifacts);
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new PluginAssemblyBuild(Shipped.Repository).EnsureAsync(stopped.Token));
    }
}
