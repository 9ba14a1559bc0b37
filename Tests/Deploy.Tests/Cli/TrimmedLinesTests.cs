using SalesCorner.Deploy.Cli;

namespace SalesCorner.Deploy.Tests.Cli;

[Trait("Ring", "fast")]
public sealed class TrimmedLinesTests
{
    [Fact]
    public void Blanks_at_the_end_of_a_line_are_dropped_and_those_within_it_stay()
    {
        using var written = new StringWriter();
        using var lines = new TrimmedLines(written);

        lines.Write("  a  b   \n   \r\nc ");
        lines.Write(" d  ");

        Assert.Equal("  a  b\n\r\nc  d", written.ToString());
    }
}
