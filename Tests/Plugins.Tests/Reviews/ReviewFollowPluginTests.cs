using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Reviews;

/// <summary>A one-to-one is its rep's and its manager's, and nobody else's.</summary>
public sealed class ReviewFollowPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void The_rep_owns_and_reads_it_and_the_manager_writes_it()
    {
        var id = world.HasReview(world.Rep);

        Assert.Equal(
            world.Rep,
            world.Read(CoachingReviewTable.LogicalName, id).GetAttributeValue<EntityReference>("ownerid").Id
        );
        Notes(world.Manager, id);
        Assert.Equal("Agreed", Read(world.Rep, id)[CoachingReviewTable.Notes]);
        Assert.ThrowsAny<Exception>(() => Notes(world.Rep, id));
    }

    [Fact]
    public void Nobody_else_sees_it_not_even_another_manager_or_an_administrator_of_the_app()
    {
        var id = world.HasReview(world.Rep);
        var peer = world.Has(
            new Entity("systemuser")
            {
                ["firstname"] = "Peer",
                ["lastname"] = "Sample",
                ["domainname"] = "peer@example.com",
                ["internalemailaddress"] = "peer@example.com",
                ["businessunitid"] = new EntityReference("businessunit", world.Dataverse.RootBusinessUnitId),
            }
        );
        world.GiveRoles(CoverageWorld.User(peer), Users.Manager);

        Assert.ThrowsAny<Exception>(() => Read(world.OtherRep, id));
        Assert.ThrowsAny<Exception>(() => Read(peer, id));
        Assert.ThrowsAny<Exception>(() => Read(world.Administrator, id));
        Assert.Empty(world.As(peer).RetrieveMultiple(new QueryExpression(CoachingReviewTable.LogicalName)).Entities);
    }

    [Fact]
    public void The_latest_one_is_marked_whatever_the_order_of_entry()
    {
        var late = world.HasReview(world.Rep, world.Today.AddDays(-5));
        var early = world.HasReview(world.Rep, world.Today.AddDays(-20));

        Assert.True(IsLatest(late));
        Assert.False(IsLatest(early));
        world.System.Delete(CoachingReviewTable.LogicalName, late);
        world.Drain();
        Assert.True(IsLatest(early));
    }

    [Fact]
    public void The_rep_s_forecast_says_the_day_at_once_and_after_the_night()
    {
        world.HasForecast(world.Rep);
        Assert.False(world.ForecastOf(world.Rep).Contains(ForecastTable.LastReviewOn));

        world.HasReview(world.Rep, world.Today.AddDays(-5));

        Assert.Equal(world.Today.AddDays(-5), world.ForecastOf(world.Rep)[ForecastTable.LastReviewOn]);
        world.RunNight();
        Assert.Equal(world.Today.AddDays(-5), world.ForecastOf(world.Rep)[ForecastTable.LastReviewOn]);
    }

    public void Dispose() => world.Dispose();

    private bool IsLatest(Guid id) =>
        world.Read(CoachingReviewTable.LogicalName, id).GetAttributeValue<bool>(CoachingReviewTable.IsLatest);

    private Entity Read(Guid user, Guid id) =>
        world.As(user).Retrieve(CoachingReviewTable.LogicalName, id, new ColumnSet(CoachingReviewTable.Notes));

    private void Notes(Guid user, Guid id) =>
        world
            .As(user)
            .Update(new Entity(CoachingReviewTable.LogicalName, id) { [CoachingReviewTable.Notes] = "Agreed" });
}
