using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Cli;

public sealed class LineProgressTests
{
    [Fact]
    public async Task A_line_says_how_far_it_is_how_fast_it_goes_and_how_long_it_still_takes()
    {
        using var error = new StringWriter();
        var clock = new SteppingClock(TimeSpan.FromSeconds(5));
        using var log = new CommandLog(null, clock);

        await LineProgress.RunAsync(
            new Terminal(TextWriter.Null, error, IsInteractive: false, clock),
            log,
            meter =>
            {
                meter.Begin("Open deals", 400);
                meter.Advance(100);
                return Task.FromResult(true);
            }
        );

        Assert.Equal(
            ["Open deals 0 of 400 (10 s)", "Open deals 100 of 400 (15 s, 10 a second, about 00:00:30 left)"],
            error.ToString().Trim().Split('\n').Select(line => line.Trim())
        );
    }
}
