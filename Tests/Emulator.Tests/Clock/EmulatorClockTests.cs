using SalesCorner.Emulator.Clock;

namespace SalesCorner.Emulator.Tests.Clock;

public sealed class EmulatorClockTests
{
    private static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void It_stands_until_it_is_told_to_move()
    {
        var clock = new EmulatorClock(Start);

        Assert.Equal(Start, clock.UtcNow);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(Start.AddDays(1), clock.UtcNow);
        clock.Set(Start.AddYears(-2));
        Assert.Equal(Start.AddYears(-2), clock.UtcNow);
    }

    [Fact]
    public void It_can_follow_real_time_and_stop_again()
    {
        var time = new SteppedTime(Start.AddMilliseconds(400));
        var clock = new EmulatorClock(Start.AddYears(-1), time);
        clock.FollowRealTime();

        Assert.Equal(Start, clock.UtcNow);
        time.Now += TimeSpan.FromSeconds(5);
        Assert.Equal(Start.AddSeconds(5), clock.UtcNow);
        Assert.True(clock.FollowsRealTime);

        clock.Advance(TimeSpan.FromSeconds(1));
        time.Now += TimeSpan.FromSeconds(5);
        Assert.Equal(Start.AddSeconds(6), clock.UtcNow);
    }

    [Fact]
    public void It_takes_utc_only_and_never_advances_backwards()
    {
        var clock = new EmulatorClock(Start);

        Assert.Throws<ArgumentException>(() => clock.Set(DateTime.SpecifyKind(Start, DateTimeKind.Local)));
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Advance(TimeSpan.FromSeconds(-1)));
    }
}
