using SalesCorner.Conventions.Tests.Support;

namespace SalesCorner.Conventions.Tests;

/// <summary>A picture is there to be seen.</summary>
public sealed class ShownPicturesTests
{
    private static readonly string Pages = string.Join(
        '\n',
        Directory
            .EnumerateFiles(Path.Combine(Sources.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Sources.Root, "README.md"))
            .Select(File.ReadAllText)
    );

    private static readonly List<string> Pictures =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Sources.Root, "docs", "images"))
            .Select(file => Path.GetFileName(file)),
    ];

    [Fact]
    public void Every_picture_is_shown_on_a_page() =>
        Assert.All(Pictures, picture => Assert.Contains($"images/{picture})", Pages, StringComparison.Ordinal));

    [Theory]
    [InlineData("deal.png")]
    [InlineData("team-coverage.png")]
    [InlineData("my-pipeline.png")]
    public void The_first_page_shows_deal_team_and_rep(string picture) =>
        Assert.Contains(
            $"](docs/images/{picture})",
            string.Join('\n', Sources.Lines("README.md")),
            StringComparison.Ordinal
        );
}
