using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Cli;

/// <summary>
/// Whatever cannot work as it was typed ends with exit code 2, in every command, and before anything is done.
/// </summary>
public sealed class WrongUsageTests
{
    [Theory]
    [InlineData("try --reps 0", "--reps has to be between")]
    [InlineData("try --deals 2000000", "--deals has to be between")]
    [InlineData("try --port 70000", "--port takes a number")]
    [InlineData("try --map map.json", "name the export too")]
    [InlineData("try --seed one", "one")]
    [InlineData("try --json nowhere/result.json", "no such folder")]
    [InlineData("backtest", "Name the export")]
    [InlineData("backtest --data deals.csv --from soon", "write the day as")]
    [InlineData("serve --port 70000", "--port takes a number")]
    [InlineData("pack --release --managed", "leave --managed and --unmanaged away")]
    [InlineData("check one.zip --package other.zip", "Two packages are named")]
    [InlineData("check one.zip two.zip", "two.zip")]
    [InlineData("status", "--url")]
    [InlineData("status --url ftp://contoso.example --auth token", "no environment's address")]
    [InlineData("status --url https://contoso.example --auth somehow", "somehow")]
    [InlineData("deploy --url https://contoso.example --auth token --patch", "--patch needs a package")]
    [InlineData("deploy --url https://contoso.example --auth token --upgrade --update", "exclude each other")]
    [InlineData("bootstrap", "--url")]
    [InlineData("configure --url https://contoso.example --auth token", "What should be configured?")]
    [InlineData("configure --file a.json --export b.json --url https://contoso.example", "Give either --file")]
    [InlineData("backfill --url https://contoso.example --parallel 99", "--parallel takes a number")]
    [InlineData("nightly --url https://contoso.example --chunk 0", "--chunk takes a number")]
    [InlineData("verify --url https://contoso.example --yes no", "no")]
    [InlineData("remove --keep-data", "--keep-data")]
    public async Task It_is_told_with_exit_code_two(string line, string says)
    {
        var words = line.Split(' ');
        var command = CommandList.All(LiveEnvironment.Setup).Single(one => one.Outline.Name == words[0]);
        using var screen = new Screen();

        var code = await screen.RunAsync(command, words);

        Assert.True(code == ExitCode.Usage, $"{code}: {screen.Error}");
        Assert.Contains(says, screen.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
