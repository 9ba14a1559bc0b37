using System.Text.RegularExpressions;
using SalesCorner.Conventions.Tests.Support;

namespace SalesCorner.Conventions.Tests;

/// <summary>The pictures of docs/architecture.md show the arrows that the code has.</summary>
public sealed partial class PictureTests
{
    private static readonly string Page = string.Join('\n', Sources.Lines("docs/architecture.md"));

    [Theory]
    [InlineData(House.Emulator)]
    [InlineData(House.Deploy)]
    public void Every_arrow_of_the_code_follows_from_those_drawn(string root)
    {
        var drawn = Drawn(root).ToLookup(arrow => arrow.From, arrow => arrow.To);

        Assert.Empty(
            House
                .Arrows(root, levels: 1)
                .Where(arrow => !Circles.Reached(arrow.From, drawn).Contains(arrow.To))
                .Select(arrow => $"{arrow.From} -> {arrow.To}: {arrow.Types}")
        );
    }

    [Theory]
    [InlineData(House.Emulator)]
    [InlineData(House.Deploy)]
    public void Every_arrow_drawn_is_one_of_the_code(string root) =>
        Assert.Empty(Drawn(root).Except(House.Arrows(root, levels: 1).Select(arrow => (arrow.From, arrow.To))));

    [Theory]
    [InlineData(House.Emulator, House.WebApi)]
    [InlineData(House.Emulator, House.Preview)]
    [InlineData(House.WebApi, House.Preview)]
    public void What_is_below_does_not_know_what_is_above(string below, string above) =>
        Assert.DoesNotContain(House.AssemblyOf(below).GetReferencedAssemblies(), one => one.Name == above);

    private static IReadOnlyList<(string From, string To)> Drawn(string root)
    {
        var picture = Page.Split($"%% {root}\n")[1].Split("```")[0];
        return
        [
            .. Arrow()
                .Matches(picture)
                .Select(match => (Name(match.Groups["from"].Value), Name(match.Groups["to"].Value))),
        ];
    }

    private static string Name(string drawn) => drawn == "top" ? "(top)" : drawn;

    [GeneratedRegex(@"(?<from>\w+) --> (?<to>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Arrow();
}
