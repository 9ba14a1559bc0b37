using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Lets the manager read and write an objective, the business unit read a public one and everybody a template; key
/// results and reviews go along.
/// </summary>
public sealed class ObjectiveSharePlugin()
    : PluginBase(
        Step.On(Message.Create, ObjectiveTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WithPostImage(Concerns)
            .Run(Share),
        Step.On(Message.Update, ObjectiveTable.LogicalName)
            .At(Stage.PostOperation)
            .Asynchronously()
            .WhenChanged(ObjectiveTable.Owner, ObjectiveTable.ManagerId, ObjectiveTable.Public, ObjectiveTable.Template)
            .WithPreImage(Concerns)
            .WithPostImage(Concerns)
            .Run(Share)
    )
{
    private static readonly string[] Concerns =
    [
        ObjectiveTable.Owner,
        ObjectiveTable.ManagerId,
        ObjectiveTable.Public,
        ObjectiveTable.Template,
        ObjectiveTable.BusinessUnit,
    ];

    private static void Share(PluginRun run)
    {
        var store = new ObjectiveShares(run.Service, run.Context.OrganizationId);
        var wanted = store.Of(run.PostImage);
        var had = store.Of(run.PreImage);
        var objective = new EntityReference(ObjectiveTable.LogicalName, run.Context.PrimaryEntityId);
        var gone = had.Keys.Where(principal => !wanted.ContainsKey(principal)).ToList();
        gone.ForEach(principal => store.Revoke(objective, principal));
        foreach (var share in wanted)
        {
            store.Grant(objective, share.Key, share.Value);
        }

        run.Trace($"Shared with {wanted.Count}, no longer with {gone.Count}.");
    }
}
