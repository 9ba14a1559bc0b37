using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Pipeline;
using SalesCorner.Plugins.Domain.Stale;

namespace SalesCorner.Plugins.Tests.Domain.Pace;

/// <summary>The layers kept on a deal: only changes, on first days, oldest first.</summary>
[Trait("Ring", "fast")]
public sealed class LayerMarksTests
{
    private static readonly LayerMark April = new(Days.On(2026, 4, 1), PaceLayer.Moving);

    private static readonly LayerMark May = new(Days.On(2026, 5, 1), PaceLayer.Stale, StaleReason.OverdueClose);

    private static readonly LayerMark June = new(Days.On(2026, 6, 1), PaceLayer.Unqualified, StaleReason.NoActivity);

    [Fact]
    public void What_is_written_is_read_again()
    {
        var text = Text(April, May, June);

        Assert.Equal("20260401m 20260501s3 20260601u0", text);
        Assert.Equal([April, May, June], LayerMarks.Read(text));
    }

    [Fact]
    public void A_deal_that_stands_as_it_stood_costs_no_mark() =>
        Assert.Equal(Text(April, May), LayerMarks.With(Text(April, May), May with { Day = Days.On(2026, 6, 1) }));

    [Fact]
    public void A_single_contact_is_kept_beside_layer_and_rule_and_is_a_change()
    {
        var alone = April with { IsSingleContact = true };
        var staleAlone = May with { IsSingleContact = true };

        var text = LayerMarks.With(
            LayerMarks.With(Text(April), alone with { Day = May.Day }),
            staleAlone with
            {
                Day = June.Day,
            }
        );

        Assert.Equal("20260401m 20260501mc 20260601s3c", text);
        Assert.Equal([April, alone with { Day = May.Day }, staleAlone with { Day = June.Day }], LayerMarks.Read(text));
    }

    [Fact]
    public void Another_rule_is_a_change() =>
        Assert.EndsWith(
            " 20260601s2",
            LayerMarks.With(
                Text(April, May),
                new LayerMark(Days.On(2026, 6, 1), PaceLayer.Stale, StaleReason.StuckInStage)
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_second_run_of_a_day_takes_the_place_of_the_first()
    {
        Assert.Equal(
            Text(April, May with { Reason = StaleReason.NoNextStep }),
            LayerMarks.With(Text(April, May), May with { Reason = StaleReason.NoNextStep })
        );
        Assert.Equal(Text(April), LayerMarks.With(Text(April, May), April with { Day = May.Day }));
    }

    [Fact]
    public void What_cannot_be_read_is_left_out() =>
        Assert.Equal([April], LayerMarks.Read("nonsense 20260401m 20261301m 20260501 20260601x 20260701s9 2026"));

    [Fact]
    public void The_latest_thirty_are_kept()
    {
        var marks = Enumerable
            .Range(0, 31)
            .Select(i => new LayerMark(
                Days.On(2024, 1, 1).AddMonths(i),
                i % 2 == 0 ? PaceLayer.Moving : PaceLayer.Stale
            ))
            .ToArray();

        Assert.Equal(marks.Skip(1), LayerMarks.Read(Text(marks)));
        Assert.InRange(Text(marks).Length, 1, 400);
    }

    [Theory]
    [InlineData("2026-05-01", true)]
    [InlineData("2026-05-02", false)]
    [InlineData("2026-04-30", false)]
    [InlineData("2026-04-20", true)]
    [InlineData("2026-04-21", false)]
    public void A_layer_is_kept_on_the_first_day_of_a_month_and_of_the_period(string day, bool isDue) =>
        Assert.Equal(isDue, LayerMarks.IsDue(Days.Parse(day), Days.On(2026, 4, 20)));

    [Theory]
    [InlineData(true, "2026-05-12", PaceLayer.Moving)]
    [InlineData(true, "2026-05-11", PaceLayer.Stale)]
    [InlineData(false, "2026-05-11", PaceLayer.Unqualified)]
    public void An_unqualified_deal_is_unqualified_before_it_is_stale(
        bool qualified,
        string staleOn,
        PaceLayer layer
    ) =>
        Assert.Equal(
            layer,
            PaceLayerRule.Of(new OpenDeal(1m, null, qualified, Days.Parse(staleOn)), Days.On(2026, 5, 11))
        );

    private static string Text(params LayerMark[] marks) => marks.Aggregate(string.Empty, LayerMarks.With);
}
