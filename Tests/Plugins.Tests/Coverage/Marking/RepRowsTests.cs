using SalesCorner.Plugins.Coverage.Marking;

namespace SalesCorner.Plugins.Tests.Coverage.Marking;

public sealed class RepRowsTests
{
    private static readonly DateTime Now = new(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(null, false)]
    [InlineData(0, true)]
    [InlineData((7 * 86_400) - 1, true)]
    [InlineData(7 * 86_400, false)]
    public void A_marked_row_waits_for_a_week_at_most(int? secondsAgo, bool waits) =>
        Assert.Equal(
            waits,
            new RepRow(Guid.Empty, secondsAgo is { } seconds ? Now.AddSeconds(-seconds) : null).IsWaiting(Now)
        );
}
