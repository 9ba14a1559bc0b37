using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Forecast;
using SalesCorner.Plugins.Ownership;
using SalesCorner.Plugins.Reviews.Rows;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Reviews;

/// <summary>
/// Gives a new one-to-one to its rep and lets the manager read and write it, nobody else; marks the rep's latest one,
/// and
/// says its day on the rep's forecasts.
/// </summary>
public sealed class ReviewFollowPlugin()
    : PluginBase(
        Step.On(Message.Create, CoachingReviewTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(Concerns)
            .Run(Begin),
        Step.On(Message.Update, CoachingReviewTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(CoachingReviewTable.On, CoachingReviewTable.State)
            .WithPostImage(Concerns)
            .Run(Follow),
        Step.On(Message.Delete, CoachingReviewTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPreImage(Concerns)
            .Run(Follow)
    )
{
    private const AccessRights Work =
        AccessRights.ReadAccess
        | AccessRights.WriteAccess
        | AccessRights.AppendAccess
        | AccessRights.AppendToAccess
        | AccessRights.DeleteAccess;

    private static readonly string[] Concerns =
    [
        CoachingReviewTable.Rep,
        CoachingReviewTable.Manager,
        CoachingReviewTable.Owner,
    ];

    private static void Begin(PluginRun run)
    {
        var review = new EntityReference(CoachingReviewTable.LogicalName, run.Context.PrimaryEntityId);
        var row = new RowView(null, run.PostImage);
        if (row.Reference(CoachingReviewTable.Rep) is not { } rep)
        {
            run.Trace("The one-to-one names no rep: it stays with who made it.");
            return;
        }

        if (row.Reference(CoachingReviewTable.Owner)?.Id != rep.Id)
        {
            new OwnedRows(run.Service).HandOver(review, rep);
        }

        if (row.Reference(CoachingReviewTable.Manager) is { } manager && manager.Id != rep.Id)
        {
            run.Service.Execute(
                new GrantAccessRequest
                {
                    Target = review,
                    PrincipalAccess = new PrincipalAccess { Principal = manager, AccessMask = Work },
                }
            );
        }

        Follow(run);
    }

    private static void Follow(PluginRun run)
    {
        if ((run.PostImage ?? run.PreImage)?.GetAttributeValue<EntityReference>(CoachingReviewTable.Rep) is not { } rep)
        {
            return;
        }

        RowVersions.Again(
            run,
            () =>
            {
                var last = new ReviewStore(run.Service).MarkLatest(rep.Id);
                var horizon = new ConfigurationStore(run.Service).Horizon(run.NowUtc);
                var changed = new ForecastRowStore(run.Service).SayLastReview(rep.Id, horizon.Current.Start, last);
                run.Trace($"The last one-to-one is said on {changed} forecasts.");
            }
        );
    }
}
