using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Marks the parents that an objective leaves: when it moves to another one, when it is deactivated or deleted.
/// </summary>
public sealed class ObjectiveMarkPlugin()
    : PluginBase(
        Step.On(Message.Update, ObjectiveTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(ObjectiveTable.ParentId, ObjectiveTable.State, ObjectiveTable.Template, ObjectiveTable.Weight)
            .WithPreImage(ObjectiveTable.ParentId)
            .WithPostImage(ObjectiveTable.ParentId)
            .Run(Mark),
        Step.On(Message.Delete, ObjectiveTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPreImage(ObjectiveTable.ParentId)
            .Run(Mark)
    )
{
    private static void Mark(PluginRun run)
    {
        var parents = new[] { run.PreImage, run.PostImage }.Select(image =>
            image?.GetAttributeValue<EntityReference>(ObjectiveTable.ParentId)
        );
        run.Trace($"{new ObjectiveMarks(run.Service, run.NowUtc).Mark(parents)} parents marked.");
    }
}
