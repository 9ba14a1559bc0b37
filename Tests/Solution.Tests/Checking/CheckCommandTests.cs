using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;

namespace SalesCorner.Solution.Tests.Checking;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task A_fault_ends_in_exit_code_one_with_file_problem_and_cure()
    {
        using var copy = Spoilt();
        using var screen = new Screen();

        var code = await screen.RunAsync("check", copy.Folder);

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("OptionSets/sc_grade.xml", screen.Out, StringComparison.Ordinal);
        Assert.Contains("The value 1 is outside the publisher's range.", screen.Out, StringComparison.Ordinal);
        Assert.Contains("Use a value from 482730000 to 482739999.", screen.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_answered_as_json_too()
    {
        using var copy = Spoilt();
        using var screen = new Screen();

        await screen.RunAsync("check", copy.Folder, "--json");

        var answer = JsonNode.Parse(screen.Out)!;
        var finding = answer["findings"]!.AsArray().Single(one => (string?)one!["rule"] == "options")!;
        Assert.False((bool)answer["passed"]!);
        Assert.Equal("optionset[sc_grade]/options/option[1]", (string?)finding["node"]);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_said_in_one_line()
    {
        using var screen = new Screen();

        var code = await screen.RunAsync("check", "nothing.zip");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Equal("There is no nothing.zip. Give a package or a solution folder.", screen.Error.Trim());
    }

    private static SolutionCopy Spoilt()
    {
        var copy = new SolutionCopy();
        copy.Edit(
            "OptionSets/sc_grade.xml",
            root => root.Descendants("option").First().SetAttributeValue("value", "1")
        );
        return copy;
    }
}
