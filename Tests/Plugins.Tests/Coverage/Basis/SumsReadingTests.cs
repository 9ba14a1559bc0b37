using SalesCorner.Plugins.Coverage.Basis;

namespace SalesCorner.Plugins.Tests.Coverage.Basis;

public sealed class SumsReadingTests
{
    [Fact]
    public void The_cycles_of_an_organisation_that_won_billions_are_read_like_any_other()
    {
        var sheet = new CoverageSums();
        sheet.Add(Sums.WonValue, 3_000_000_000m);
        sheet.Add(Sums.Cycle(10), 2m);

        Assert.Equal([10, 10], sheet.ToCycle());
    }
}
