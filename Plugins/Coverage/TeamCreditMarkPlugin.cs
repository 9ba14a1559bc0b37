using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Coverage.Marking;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage;

/// <summary>Marks the coverage of whoever is, or no longer is, credited for a team's deals.</summary>
public sealed class TeamCreditMarkPlugin()
    : PluginBase(
        Step.On(Message.Create, TeamCreditTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(TeamCreditTable.UserId)
            .Run(Mark),
        Step.On(Message.Update, TeamCreditTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(TeamCreditTable.UserId, TeamCreditTable.TeamId, TeamCreditTable.State)
            .WithPreImage(TeamCreditTable.UserId)
            .WithPostImage(TeamCreditTable.UserId)
            .Run(Mark),
        Step.On(Message.Delete, TeamCreditTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPreImage(TeamCreditTable.UserId)
            .Run(Mark)
    )
{
    private static void Mark(PluginRun run)
    {
        var horizon = new ConfigurationStore(run.Service).Horizon(run.NowUtc);
        var marks = new CoverageMarks(run.Service, run.NowUtc);
        var users = new[] { run.PreImage, run.PostImage }
            .Select(image => image?.GetAttributeValue<EntityReference>(TeamCreditTable.UserId)?.Id)
            .OfType<Guid>()
            .Distinct()
            .ToList();
        var marked = users.Sum(user =>
            marks.Mark(user, new MarkScope([horizon.Current, horizon.Next], horizon) { Others = true })
        );
        run.Trace($"{users.Count} reps concerned, {marked} coverage rows marked.");
    }
}
