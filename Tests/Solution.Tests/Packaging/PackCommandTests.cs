using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Solution.Tests.Packaging;

public sealed class PackCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("packages-").FullName;

    private static string Version => Shipped.Repository.ReadVersion().ToString(3);

    [Fact]
    public async Task Pack_writes_both_packages_and_says_what_went_in()
    {
        using var screen = new Screen();

        var code = await screen.RunAsync("pack", "--out", folder);

        Assert.Equal(ExitCode.Success, code);
        Assert.Equal([$"SalesCornerXrm_{Version}.zip", $"SalesCornerXrm_{Version}_managed.zip"], Written());
        Assert.Contains("plug-in steps", screen.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--managed", "_managed")]
    [InlineData("--unmanaged", "")]
    public async Task Pack_writes_the_one_package_that_is_asked_for(string option, string ending)
    {
        using var screen = new Screen();

        await screen.RunAsync("pack", option, "--out", folder);

        Assert.Equal([$"SalesCornerXrm_{Version}{ending}.zip"], Written());
    }

    [Fact]
    public async Task Pack_answers_as_json_too()
    {
        using var screen = new Screen();

        await screen.RunAsync("pack", "--managed", "--out", folder, "--json");

        var package = JsonNode.Parse(screen.Out)!.AsArray().Single()!;
        Assert.Equal(new FileInfo((string)package["file"]!).Length, (long)package["bytes"]!);
        Assert.True((int)package["parts"]!["views"]! > 0);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_said_in_one_line()
    {
        var file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, string.Empty);
        using var screen = new Screen();

        var code = await screen.RunAsync("pack", "--out", Path.Combine(file, "below"));

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("Give --out another folder.", screen.Error.Trim().Split('\n')[^1], StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IEnumerable<string?> Written() =>
        Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
