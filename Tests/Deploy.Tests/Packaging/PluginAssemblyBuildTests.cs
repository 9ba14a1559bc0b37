using SalesCorner.Deploy.Packaging;

namespace SalesCorner.Deploy.Tests.Packaging;

public sealed class PluginAssemblyBuildTests
{
    [Fact]
    public async Task Who_has_nothing_to_build_does_not_wait_for_who_builds()
    {
        var repository = new Repository(Support.Repository.Root);
        var build = new PluginAssemblyBuild(repository);
        var built = await build.EnsureAsync(CancellationToken.None);
        await using var building = await TakenAsync(Path.Combine(repository.Artifacts, ".plugin-assembly.lock"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        var read = await build.EnsureAsync(patience.Token);

        Assert.Equal(built, read);
    }

    // Another test may pack just now.
    private static async Task<FileStream> TakenAsync(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }
}
