using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Forecast;

namespace SalesCorner.Plugins.Tests.Domain.Forecast;

[Trait("Ring", "fast")]
public sealed class CallTrackTests
{
    [Fact]
    public void Accuracy_is_one_less_the_errors_over_what_was_won()
    {
        // Off by 20 and by 10, of 200 won: 1 - 30 / 200.
        var track = CallTrack.Of([new(120m, 100m), new(90m, 100m)]);

        Assert.Equal(0.85m, track.Accuracy);
        Assert.Equal(0.05m, track.Bias);
        Assert.Equal(2, track.Periods);
    }

    [Fact]
    public void Accuracy_never_falls_below_nothing()
    {
        var track = CallTrack.Of([new(300m, 100m), new(300m, 100m)]);

        Assert.Equal(0m, track.Accuracy);
        Assert.Equal(2m, track.Bias);
    }

    [Fact]
    public void One_period_is_too_few()
    {
        var track = CallTrack.Of([new(300m, 100m)]);

        Assert.Equal(CallVerdict.TooFew, track.Verdict);
        Assert.Null(track.Bias);
        Assert.Null(track.Accuracy);
        Assert.Null(track.Corrected(100m));
    }

    [Fact]
    public void Periods_in_which_nothing_was_won_tell_no_bias()
    {
        var track = CallTrack.Of([new(300m, 0m), new(100m, 0m)]);

        Assert.Null(track.Verdict);
        Assert.Null(track.Bias);
    }

    [Theory]
    [InlineData(110, CallVerdict.Straight)]
    [InlineData(111, CallVerdict.HappyEars)]
    [InlineData(90, CallVerdict.Straight)]
    [InlineData(89, CallVerdict.Sandbagging)]
    public void A_tenth_is_the_limit_on_both_sides(int call, CallVerdict verdict) =>
        Assert.Equal(verdict, CallTrack.Of([new(call, 100m), new(call, 100m)]).Verdict);

    [Fact]
    public void A_call_is_corrected_by_its_bias()
    {
        var track = CallTrack.Of([new(118m, 100m), new(118m, 100m)]);

        Assert.Equal(203_389.83m, Math.Round(track.Corrected(240_000m)!.Value, 2));
        Assert.Null(track.Corrected(null));
    }

    [Fact]
    public void Calls_of_nothing_lead_to_no_factor() =>
        Assert.Null(CallTrack.Of([new(0m, 100m), new(0m, 100m)]).Corrected(240_000m));

    [Fact]
    public void Each_caller_is_held_against_the_periods_that_have_its_call_and_a_result()
    {
        var calendar = new FiscalCalendar();
        var periods = new[] { 2, 5, 8 }
            .Select(month => calendar.PeriodOf(new DateTime(2025, month, 1, 0, 0, 0, DateTimeKind.Utc)))
            .ToList();
        var record = new CallRecord([
            new CalledPeriod(periods[0], 100m, [new FrozenCall(periods[0].Start) { Commit = 120m, Landing = 100m }]),
            new CalledPeriod(
                periods[1],
                100m,
                [
                    new FrozenCall(periods[1].Start)
                    {
                        Commit = 130m,
                        Landing = 90m,
                        Manager = 110m,
                    },
                ]
            ),
            new CalledPeriod(
                periods[2],
                null,
                [
                    new FrozenCall(periods[2].Start)
                    {
                        Commit = 900m,
                        Landing = 900m,
                        Manager = 900m,
                    },
                ]
            ),
        ]);

        Assert.Equal(0.25m, record.Of(Caller.Rep, CallMoment.FirstDay).Bias);
        Assert.Equal(-0.05m, record.Of(Caller.Pace, CallMoment.FirstDay).Bias);
        Assert.Equal(CallVerdict.TooFew, record.Of(Caller.Manager, CallMoment.FirstDay).Verdict);
        Assert.Equal(CallTrack.Nothing, record.Of(Caller.Rep, CallMoment.HalfTime));
    }
}
