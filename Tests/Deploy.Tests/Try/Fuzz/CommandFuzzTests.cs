using System.Globalization;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Commands;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Try.Fuzz;

/// <summary>Whole runs on parts of the exports: figures, or one clear line.</summary>
public sealed class CommandFuzzTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("Owner,Topic,Status,Est. Close Date\nAnn One,Pumps,Open,12/1/2026\n")]
    [InlineData("Owner,Topic,Status,Est. Close Date\nAnn One,Pumps,Won,12/1/2026\n")]
    [InlineData("owner,stage,value\nAnn One,Close,5\n")]
    [InlineData("owner,stage,value,outcome,closed\nAnn One,Close,5,won,2026-05-05\n")]
    [InlineData("owner,stage,value,created\nAnn One,Close,,\n")]
    [InlineData("owner,stage,value,created,closed,outcome\nAnn One,Close,-5,2026-05-05,2026-05-01,won\n")]
    [InlineData("Opportunity Name,Opportunity Owner,Stage,Close Date\nPumps,Ann One,Closed Won,3/28/2062\n")]
    public async Task A_run_on_little_ends_with_figures(string text)
    {
        var (code, error) = await Run(text);

        Assert.Equal(ExitCode.Success, code);
        Assert.DoesNotContain("failed", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("owner,stage,value\n")]
    [InlineData("owner,stage,value,outcome\nAnn One,,5,Closed\n")]
    [InlineData("stage,value,created\nClose,5,2026-01-01\n")]
    [InlineData("Opportunity Name,Stage,Amount,Close Date\nPumps,Closed Won,5,2026-01-01\n")]
    public async Task What_cannot_be_run_is_one_line_with_the_cure(string text)
    {
        var (code, error) = await Run(text);

        Assert.Equal(ExitCode.Failed, code);
        Assert.StartsWith("deals.csv: ", Assert.Single(error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private async Task<(int Code, string Error)> Run(string text)
    {
        var errors = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = new Terminal(TextWriter.Null, errors, IsInteractive: false, TimeProvider.System);
        var code = await new CommandLineHost(CommandList.All(), terminal).RunAsync([
            "try",
            "--no-serve",
            "--data",
            folder.With("deals.csv", text),
        ]);
        return (code, errors.ToString());
    }
}
