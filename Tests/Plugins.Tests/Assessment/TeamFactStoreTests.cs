using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Assessment;

/// <summary>What stands beside an answer is what the rows of the team say.</summary>
public sealed class TeamFactStoreTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void Reps_who_left_within_a_year_are_the_turnover_and_count_nowhere_else()
    {
        world.HasQuota(world.Rep, 100_000m);
        world.HasDeal(world.Rep, 40_000m);
        world.HasQuota(world.OtherRep, 1m);
        world.HasWon(world.OtherRep, 10_000m);
        world.RunNight();
        world.System.Update(new Entity("systemuser", world.OtherRep) { ["isdisabled"] = true });

        Assert.Equal(
            "You put \"Pipeline and forecast\" at 4. 50 % of the reps left within 365 days. "
                + "0 % of the reps are covered or better.",
            FactsOf("RepTurnover, RepsOnTrack")
        );
    }

    [Fact]
    public void One_to_ones_and_reviews_of_objectives_in_the_period_are_counted()
    {
        world.HasReview(world.Rep, world.Today.AddDays(-3));
        world.HasReview(world.Rep, CoverageWorld.Quarter.AddDays(-1));
        world.Creates(
            world.Rep,
            new Entity(ObjectiveReviewTable.LogicalName)
            {
                [ObjectiveReviewTable.ObjectiveId] = GoalWorld.At(world.HasObjective(world.Rep)),
                [ObjectiveReviewTable.Confidence] = Choice.Of(Confidence.OnTrack),
            }
        );

        Assert.Equal(
            "You put \"Pipeline and forecast\" at 4. 2 one-to-ones and reviews of objectives were held in the period.",
            FactsOf("ReviewsHeld")
        );
    }

    [Fact]
    public void Accuracy_and_bias_are_the_mean_of_the_forecast_rows_of_the_reps()
    {
        HasCalled(world.Rep, 130m);
        HasCalled(world.OtherRep, 110m);
        world.HasDeal(world.Rep, 40_000m);
        world.HasDeal(world.OtherRep, 40_000m);
        world.RunNight();

        Assert.Equal(
            "You put \"Pipeline and forecast\" at 4. The team's forecast accuracy over four periods is 80 %. "
                + "The team's calls were off by 20 % (above 0: too high).",
            FactsOf("ForecastAccuracy, ForecastBias")
        );
    }

    [Fact]
    public void Time_is_that_of_the_last_two_weeks_and_what_is_not_measured_says_so()
    {
        var deal = world.HasDeal(world.Rep, 40_000m);
        world.RunNight();

        Assert.Equal(
            "You put \"Pipeline and forecast\" at 4. 0 % of the team's time is planned work with customers. "
                + "The bias of the team's calls is not measured yet.",
            FactsOf("ProactiveShare, ForecastBias", deal)
        );
    }

    [Fact]
    public void A_week_without_anything_is_not_measured_and_no_nought()
    {
        world.HasDeal(world.Rep, 40_000m);
        world.RunNight();

        Assert.EndsWith("The team's time is not measured yet.", FactsOf("ProactiveShare"), StringComparison.Ordinal);
    }

    public void Dispose() => world.Dispose();

    // Two closed periods, called alike on the first day and at half time, of 100 won.
    private void HasCalled(Guid rep, decimal commit)
    {
        foreach (var start in new[] { ForecastWorld.Day(2025, 4, 1), ForecastWorld.Day(2025, 7, 1) })
        {
            world.HasSnapshot(rep, start, (CoverageSnapshotTable.Commit, commit));
            world.HasSnapshot(rep, start.AddDays(44), (CoverageSnapshotTable.Commit, commit));
            world.HasSnapshot(rep, start.AddMonths(2), (CoverageSnapshotTable.Commit, commit));
            world.HasSnapshot(rep, start.AddMonths(3).AddDays(-1), (CoverageSnapshotTable.WonValue, 100m));
        }
    }

    private string FactsOf(string indicators, Guid? worked = null)
    {
        if (worked is { } deal)
        {
            var call = world.Creates(world.Rep, Some.Call(deal));
            world.As(world.Rep).Update(Some.Completion(ActivityTable.PhoneCall, call, world.Dataverse.Clock.UtcNow));
            world.RunNight();
        }

        var answer = world.Has(
            AssessmentWorld.Answer(world.HasAssessment(world.Manager), world.HasPillar(indicators), 4, world.Manager)
        );
        world.Drain();
        return (string)world.ReadAnswer(answer)[AssessmentAnswerTable.Facts];
    }
}
