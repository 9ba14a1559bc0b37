using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Goals;

public sealed class ObjectiveReviewPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid objective;

    public ObjectiveReviewPluginTests()
    {
        objective = world.Creates(world.Rep, GoalWorld.Objective(world.Rep));
        world.Creates(world.Rep, GoalWorld.KeyResult(objective, world.Rep, 25m));
        world.Drain();
    }

    [Fact]
    public void A_review_knows_its_day_the_progress_then_and_the_next_one()
    {
        var review = world.Read(ObjectiveReviewTable.LogicalName, Reviews(Confidence.AtRisk));
        world.Drain();

        Assert.Equal("2026-02-10: Grow the pipeline", review[ObjectiveReviewTable.Name]);
        Assert.Equal(world.Today, review[ObjectiveReviewTable.ReviewedOn]);
        Assert.Equal(25m, review[ObjectiveReviewTable.Progress]);
        Assert.Equal(world.Today.AddDays(14), review[ObjectiveReviewTable.NextReviewOn]);
        Assert.Equal(Choice.Of(Confidence.AtRisk), world.ReadObjective(objective)[ObjectiveTable.Confidence]);
    }

    [Fact]
    public void The_objective_follows_its_latest_review_and_not_one_entered_late()
    {
        Reviews(Confidence.Off);
        world.Drain();
        Reviews(Confidence.OnTrack, world.Today.AddDays(-20));
        world.Drain();

        var row = world.ReadObjective(objective);
        Assert.Equal(Choice.Of(Confidence.Off), row[ObjectiveTable.Confidence]);
        Assert.Equal(world.Today, row[ObjectiveTable.LastReviewOn]);
        Assert.Equal(world.Today.AddDays(14), row[ObjectiveTable.NextReviewOn]);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(22)]
    public void The_days_between_reviews_are_14_to_21(int days) => Assert.ThrowsAny<Exception>(() => world.Sets(days));

    [Fact]
    public void The_setting_decides_when_the_next_one_is()
    {
        world.Sets(21);

        var review = world.Read(ObjectiveReviewTable.LogicalName, Reviews(Confidence.OnTrack));

        Assert.Equal(world.Today.AddDays(21), review[ObjectiveReviewTable.NextReviewOn]);
    }

    public void Dispose() => world.Dispose();

    private Guid Reviews(Confidence confidence, DateTime? on = null) =>
        world.Creates(
            world.Rep,
            new Entity(ObjectiveReviewTable.LogicalName)
            {
                [ObjectiveReviewTable.ObjectiveId] = GoalWorld.At(objective),
                [ObjectiveReviewTable.Confidence] = Choice.Of(confidence),
                [ObjectiveReviewTable.ReviewedOn] = on,
            }
        );
}
