using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Tests.Support;

/// <summary>What tests of one-to-ones do with a world.</summary>
internal static class ReviewWorld
{
    /// <summary>A one-to-one as a manager types it.</summary>
    public static Entity Review(Guid rep, DateTime? on = null)
    {
        var review = new Entity(CoachingReviewTable.LogicalName)
        {
            [CoachingReviewTable.Rep] = CoverageWorld.User(rep),
        };
        if (on is not null)
        {
            review[CoachingReviewTable.On] = on;
        }

        return review;
    }

    /// <summary>A one-to-one that the manager has made.</summary>
    public static Guid HasReview(this PluginWorld world, Guid rep, DateTime? on = null)
    {
        var id = world.Creates(world.Manager, Review(rep, on));
        world.Drain();
        return id;
    }

    /// <summary>An action that was agreed in one.</summary>
    public static Guid HasAction(this PluginWorld world, Guid review, string subject, DateTime due) =>
        world.Has(
            new Entity(ActivityTable.Task)
            {
                [ActivityTable.Subject] = subject,
                [ActivityTable.Regarding] = new EntityReference(CoachingReviewTable.LogicalName, review),
                [ActivityTable.ScheduledEnd] = due,
                ["ownerid"] = CoverageWorld.User(world.Rep),
            }
        );
}
