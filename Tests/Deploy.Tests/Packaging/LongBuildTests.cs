using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Packaging;

/// <summary>
/// A build takes a minute or two: whoever waits is told so, once, and never when there is nothing to build.
/// </summary>
public sealed class LongBuildTests
{
    private const string Builds = """
        <Project><Target Name="Build">
        <MakeDir Directories="bin/Release/net462" />
        <WriteLinesToFile File="bin/Release/net462/SalesCorner.Plugins.dll" Lines="built" Overwrite="true" />
        </Target></Project>
        """;

    [Fact]
    public async Task It_says_that_it_builds_and_only_then()
    {
        using var folder = new TempFolder();
        var build = new PluginAssemblyBuild(Sources(folder, Builds));
        var said = new List<string>();

        var first = await build.EnsureAsync(CancellationToken.None, said.Add);
        var second = await build.EnsureAsync(CancellationToken.None, said.Add);

        Assert.Equal(
            "Building the plug-in assembly, as its sources are new. This takes a minute or two.",
            Assert.Single(said)
        );
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_build_that_fails_is_told_with_its_reason()
    {
        using var folder = new TempFolder();
        var project = """<Project><Target Name="Build"><Error Text="the moon is full" /></Target></Project>""";
        var build = new PluginAssemblyBuild(Sources(folder, project));

        var refused = await Assert.ThrowsAsync<CommandFailedException>(() => build.EnsureAsync(CancellationToken.None));

        Assert.Contains("the moon is full", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_is_stopped_leaves_no_assembly()
    {
        using var folder = new TempFolder();
        using var stop = new CancellationTokenSource();
        var repository = Sources(folder, Builds);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new PluginAssemblyBuild(repository).EnsureAsync(stop.Token, _ => stop.Cancel())
        );

        Assert.False(File.Exists(repository.PluginAssembly));
    }

    // A repository whose plug-in project is built in no time.
    private static SalesCorner.Deploy.Packaging.Repository Sources(TempFolder folder, string project)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "Plugins"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "Sdk"));
        folder.With("CHANGELOG.md", "## [1.0.0]\n");
        folder.With("Plugins/SalesCorner.Plugins.csproj", project);
        return new SalesCorner.Deploy.Packaging.Repository(folder.Path);
    }
}
