using System.IO.Compression;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Checking;
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

    [Fact]
    public async Task For_another_publishers_package_the_rules_that_hold_are_counted()
    {
        using var screen = new Screen();
        var universal = RuleList.All().Count(rule => rule.IsUniversal);
        var package = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".zip");
        await File.WriteAllBytesAsync(package, await ForeignAsync());

        await screen.RunAsync("check", package, "--json");

        File.Delete(package);
        Assert.Contains(
            $"It is another publisher's package: {universal} of {RuleList.All().Count} rules hold for it.",
            screen.Error.ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
        Assert.Equal(universal, JsonNode.Parse(screen.Out)!["rules"]!.AsArray().Count);
    }

    // Our own package under somebody else's name.
    private static async Task<byte[]> ForeignAsync()
    {
        using var bytes = new MemoryStream();
        bytes.Write((await Shipped.PackAsync()).Zip);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("solution.xml")!;
            using var reading = new StreamReader(entry.Open());
            var text = (await reading.ReadToEndAsync())
                .Replace("<UniqueName>SalesCorner", "<UniqueName>Contoso", StringComparison.Ordinal)
                .Replace("<CustomizationPrefix>sc<", "<CustomizationPrefix>con<", StringComparison.Ordinal);
            reading.Dispose();
            entry.Delete();
            await using var writing = new StreamWriter(archive.CreateEntry("solution.xml").Open());
            await writing.WriteAsync(text);
        }

        return bytes.ToArray();
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
