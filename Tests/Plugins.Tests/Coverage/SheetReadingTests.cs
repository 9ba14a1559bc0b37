using SalesCorner.Plugins.Coverage;

namespace SalesCorner.Plugins.Tests.Coverage;

public sealed class SheetReadingTests
{
    [Fact]
    public void The_cycles_of_an_organisation_that_won_billions_are_read_like_any_other()
    {
        var sheet = new FactsSheet();
        sheet.Add(Sums.WonValue, 3_000_000_000m);
        sheet.Add(Sums.Cycle(10), 2m);

        Assert.Equal([10, 10], sheet.ToCycle());
    }
}
