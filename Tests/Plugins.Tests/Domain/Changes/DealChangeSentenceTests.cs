using SalesCorner.Plugins.Domain.Changes;

namespace SalesCorner.Plugins.Tests.Domain.Changes;

[Trait("Ring", "fast")]
public sealed class DealChangeSentenceTests
{
    private static readonly DateTime March = new(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(DealEvent.Created, "Created, worth 1,200")]
    [InlineData(DealEvent.Won, "Won 1,200")]
    [InlineData(DealEvent.Lost, "Lost, worth 1,200")]
    [InlineData(DealEvent.Grown, "Grown to 1,200")]
    [InlineData(DealEvent.Shrunk, "Shrunk to 1,200")]
    [InlineData(DealEvent.PulledIn, "Pulled in from no date to 2026-03-31")]
    [InlineData(DealEvent.PushedOut, "Pushed out from no date to 2026-03-31")]
    [InlineData(DealEvent.TurnedStale, "Turned stale, worth 1,200")]
    [InlineData(DealEvent.MovingAgain, "Moving again, worth 1,200")]
    [InlineData(DealEvent.ChangedOwner, "Changed owner, worth 1,200")]
    [InlineData(DealEvent.Qualified, "Qualified, worth 1,200")]
    [InlineData(DealEvent.NoLongerQualified, "No longer qualified, worth 1,200")]
    public void Every_event_is_said_in_one_line(DealEvent kind, string expected) =>
        Assert.Equal(expected, DealChangeSentence.Of(new DealChange(kind, Guid.Empty, 0m, 0m, 1_200m, null, March)));
}
