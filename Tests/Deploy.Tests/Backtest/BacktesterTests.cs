using SalesCorner.Deploy.Backtest;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;

namespace SalesCorner.Deploy.Tests.Backtest;

/// <summary>A back-test knows on each day what was known on that day, and nothing else.</summary>
public sealed class BacktesterTests
{
    private static readonly IReadOnlyList<DealRecord> Deals = SomeDeals.OfTwoYears();

    [Fact]
    public void What_happens_after_a_period_changes_nothing_of_what_was_said_in_it()
    {
        var asItWas = Run(Deals).Points.Where(point => point.Period == "Q2 2026").ToList();
        var known = new DateOnly(2026, 6, 30);
        IReadOnlyList<DealRecord> otherFuture =
        [
            .. Deals
                .Where(deal => deal.Created <= known)
                .Select(deal =>
                    deal.Closed <= known
                        ? deal
                        : deal with
                        {
                            Outcome = DealOutcome.Lost,
                            Closed = new DateOnly(2026, 9, 30),
                            ActualValue = null,
                        }
                ),
        ];

        var withAnotherFuture = Run(otherFuture).Points.Where(point => point.Period == "Q2 2026").ToList();

        Assert.NotEmpty(asItWas);
        Assert.Equal(asItWas, withAnotherFuture);
    }

    [Fact]
    public void What_happens_later_in_a_period_changes_the_outcome_and_not_the_odds()
    {
        var firstDay = Run(Deals).Points.First(point => point is { Period: "Q2 2026", At: "first day" });
        var day = new DateOnly(2026, 4, 1);
        IReadOnlyList<DealRecord> allLost =
        [
            .. Deals.Select(deal =>
                deal.Closed >= day ? deal with { Outcome = DealOutcome.Lost, ActualValue = null } : deal
            ),
        ];

        var lost = Run(allLost).Points.First(point => point is { Period: "Q2 2026", At: "first day" });

        Assert.Equal(
            (firstDay.Rep, firstDay.Odds, firstDay.Landing, firstDay.Quota),
            (lost.Rep, lost.Odds, lost.Landing, lost.Quota)
        );
        Assert.True(firstDay.Actual > 0m);
        Assert.Equal(0m, lost.Actual);
    }

    [Fact]
    public void A_period_that_is_not_over_is_not_asked_about()
    {
        var asked = Run(Deals, lastDay: new DateOnly(2026, 6, 29))
            .Points.Select(point => point.Period)
            .Distinct()
            .ToList();

        Assert.Contains("Q1 2026", asked);
        Assert.DoesNotContain("Q2 2026", asked);
    }

    [Fact]
    public void The_first_periods_are_named_as_too_short_of_history()
    {
        var result = Run(Deals);

        Assert.Contains(
            result.Notes,
            note =>
                note.StartsWith("Too little history", StringComparison.Ordinal)
                && note.Contains("Q2 2025", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(result.Points, point => point.Period == "Q2 2025");
    }

    [Fact]
    public void A_quota_of_the_input_is_the_number_to_make()
    {
        var history = SomeDeals.History(Deals) with
        {
            Quotas = [new QuotaRecord("Ada", new DateOnly(2026, 4, 1), 123_456m)],
        };

        var points = Run(history, null).Points.Where(point => point.Period == "Q2 2026").ToList();

        Assert.All(points.Where(point => point.Rep == "Ada"), point => Assert.Equal(123_456m, point.Quota));
        Assert.All(points.Where(point => point.Rep != "Ada"), point => Assert.NotEqual(123_456m, point.Quota));
    }

    [Fact]
    public void From_leaves_earlier_periods_out()
    {
        var asked = Run(SomeDeals.History(Deals), new DateOnly(2026, 2, 1))
            .Points.Select(point => point.Period)
            .Distinct();

        Assert.Equal(["Q2 2026", "Q3 2026"], asked);
    }

    [Fact]
    public void An_export_without_a_close_says_that_nothing_can_be_said()
    {
        IReadOnlyList<DealRecord> open =
        [
            .. Deals.Select(deal => deal with { Outcome = DealOutcome.Open, Closed = null, ActualValue = null }),
        ];

        var result = Run(open);

        Assert.Empty(result.Points);
        Assert.StartsWith("Nothing can be said yet", Assert.Single(result.Verdict), StringComparison.Ordinal);
    }

    private static BacktestResult Run(IReadOnlyList<DealRecord> deals, DateOnly? lastDay = null) =>
        Run(SomeDeals.History(deals) with { LastDay = lastDay ?? SomeDeals.LastDay }, null);

    private static BacktestResult Run(SalesHistory history, DateOnly? from) =>
        new Backtester(new BacktestInput(history, FiscalPeriods.Quarters).Read(from), new SilentMeter()).Run(
            CancellationToken.None
        );

    private sealed class SilentMeter : IProgressMeter
    {
        public void Begin(string phase, long? total = null) { }

        public void Advance(long parts = 1) { }
    }
}
