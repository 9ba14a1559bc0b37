using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

/// <summary>Owners are told once of a follow-up that became overdue.</summary>
public sealed class FollowUpNoticesChunkTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void On_the_day_after_it_was_due_and_once()
    {
        world.HasLead(world.Rep, world.HasEvent());
        world.HasLead(world.Rep, world.HasEvent());
        var told = new List<int>();

        foreach (var day in Enumerable.Range(0, 7))
        {
            world.RunNight();
            told.Add(world.Rows(NotificationTable.LogicalName).Count);
            world.Days(1);
        }

        Assert.Equal([0, 0, 0, 0, 1, 1, 1], told);
        var notice = Assert.Single(world.Rows(NotificationTable.LogicalName));
        Assert.Equal("2 follow-ups of yours are overdue after an event", notice[NotificationTable.Title]);
        Assert.Equal(world.Rep, notice.GetAttributeValue<EntityReference>(NotificationTable.Owner).Id);
    }

    [Fact]
    public void Nobody_is_told_of_what_was_followed_up()
    {
        var lead = world.HasLead(world.Rep, world.HasEvent());
        world.RunNight();
        world.Calls(EventWorld.LeadRef(lead));
        world.Days(4);

        world.RunNight();

        Assert.Empty(world.Rows(NotificationTable.LogicalName));
    }

    public void Dispose() => world.Dispose();
}
