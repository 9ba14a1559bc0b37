using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Reviews;

public sealed class ReviewDefaultsPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_one_to_one_knows_who_leads_it_today_and_the_next_one()
    {
        var row = world.Read(CoachingReviewTable.LogicalName, world.HasReview(world.Rep));

        Assert.Equal(world.Manager, row.GetAttributeValue<EntityReference>(CoachingReviewTable.Manager).Id);
        Assert.Equal(world.Today, row.GetAttributeValue<DateTime>(CoachingReviewTable.On));
        Assert.Equal(world.Today.AddDays(14), row.GetAttributeValue<DateTime>(CoachingReviewTable.NextReviewOn));
        Assert.Equal("Rep Sample, 2026-02-10", row[CoachingReviewTable.Name]);
    }

    [Fact]
    public void The_days_to_the_next_one_are_a_setting()
    {
        world.Sets(SettingsTable.OneToOneDays, 7);

        var row = world.Read(CoachingReviewTable.LogicalName, world.HasReview(world.Rep));

        Assert.Equal(world.Today.AddDays(7), row.GetAttributeValue<DateTime>(CoachingReviewTable.NextReviewOn));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(31)]
    public void They_are_7_to_30(int days) =>
        Assert.ThrowsAny<Exception>(() => world.Sets(SettingsTable.OneToOneDays, days));

    [Fact]
    public void It_stays_with_its_rep_and_manager()
    {
        var id = world.HasReview(world.Rep);

        Assert.ThrowsAny<Exception>(() => Change(id, CoachingReviewTable.Rep, CoverageWorld.User(world.OtherRep)));
        Assert.ThrowsAny<Exception>(() => Change(id, CoachingReviewTable.Manager, CoverageWorld.User(world.OtherRep)));
    }

    [Fact]
    public void Nobody_types_which_one_is_the_latest()
    {
        var id = world.HasReview(world.Rep);

        Change(id, CoachingReviewTable.IsLatest, false);

        Assert.True(
            world.Read(CoachingReviewTable.LogicalName, id).GetAttributeValue<bool>(CoachingReviewTable.IsLatest)
        );
    }

    public void Dispose() => world.Dispose();

    private void Change(Guid id, string column, object value) =>
        world.As(world.Manager).Update(new Entity(CoachingReviewTable.LogicalName, id) { [column] = value });
}
