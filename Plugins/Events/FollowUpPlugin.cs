using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Activities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Events;

/// <summary>
/// Stops the clocks of people captured at events when an activity with them is completed, reopened, moved or deleted,
/// and looks again when a lead is qualified.
/// </summary>
public sealed class FollowUpPlugin()
    : PluginBase([
        .. ActivitySteps.All.SelectMany(table =>
            new[]
            {
                Step.On(Message.Update, table)
                    .At(Stage.PostOperation)
                    .Asynchronously()
                    .WhenChanged(ActivityTable.State, ActivityTable.Regarding, ActivityTable.ActualEnd)
                    .WithPreImage(ActivityTable.Regarding, ActivityTable.State)
                    .WithPostImage(ActivityTable.Regarding, ActivityTable.State)
                    .Run(FollowActivity),
                Step.On(Message.Delete, table)
                    .At(Stage.PostOperation)
                    .Asynchronously()
                    .WithPreImage(ActivityTable.Regarding, ActivityTable.State)
                    .Run(FollowActivity),
            }
        ),
        Step.On(Message.Update, LeadTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(LeadTable.Contact, LeadTable.Account, LeadTable.Opportunity, LeadTable.Campaign)
            .WithPostImage(LeadTable.FollowUpDueOn)
            .Run(FollowLead),
    ])
{
    private static void FollowActivity(PluginRun run)
    {
        var images = new[] { run.PreImage, run.PostImage }.OfType<Entity>().ToList();
        var regarded = images
            .Select(image => image.GetAttributeValue<EntityReference>(ActivityTable.Regarding))
            .Where(FollowUpStore.IsConcerned)
            .Distinct()
            .ToList();
        if (regarded.Count == 0 || !images.Any(IsCompleted))
        {
            run.Trace("Nobody of an event is concerned.");
            return;
        }

        Refresh(run, regarded);
    }

    private static bool IsCompleted(Entity image) =>
        image.GetAttributeValue<OptionSetValue>(ActivityTable.State)?.Value == ActivityStateCode.Completed;

    private static void FollowLead(PluginRun run)
    {
        if (run.PostImage?.Contains(LeadTable.FollowUpDueOn) == true)
        {
            Refresh(run, [new EntityReference(LeadTable.LogicalName, run.Context.PrimaryEntityId)]);
        }
    }

    private static void Refresh(PluginRun run, List<EntityReference> regarded)
    {
        var store = new FollowUpStore(run.Service, new ConfigurationStore(run.Service).Read());
        RowVersions.UntilRight(run, () => store.Refresh(regarded) > 0);
    }
}
