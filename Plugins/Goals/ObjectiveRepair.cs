using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Domain.Goals;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Goals;

/// <summary>
/// Makes good what the save of an objective left undone because something could not be read then: its period, status,
/// manager and next review; a parent that stands below it is taken away, and one that cannot be agreed yet is a draft
/// again. What is missing stands in its advice.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
/// <param name="today">The organisation's day.</param>
internal sealed class ObjectiveRepair(IOrganizationService service, SalesConfiguration configuration, DateTime today)
{
    private static readonly string[] Columns =
    [
        ObjectiveTable.Name,
        ObjectiveTable.Owner,
        ObjectiveTable.ParentId,
        ObjectiveTable.PeriodStart,
        ObjectiveTable.PeriodEnd,
        ObjectiveTable.ObjectiveStatus,
        ObjectiveTable.Template,
        ObjectiveTable.NextReviewOn,
        ObjectiveTable.ManagerId,
    ];

    /// <summary>Whether an objective's last save could not do all that it should.</summary>
    public static bool IsOwed(Entity objective) =>
        FailurePolicy.IsNote(objective.GetAttributeValue<string>(ObjectiveTable.Note));

    /// <summary>Completes the objective in a save, which advises on it and computes it anew.</summary>
    /// <param name="chain">The objective and those above it, itself first.</param>
    public void Make(IReadOnlyList<Entity> chain)
    {
        var id = chain[0].Id;
        var row = service.Retrieve(ObjectiveTable.LogicalName, id, new ColumnSet(Columns));
        var wanted = Completed(new RowView(null, row));
        if (chain[chain.Count - 1].GetAttributeValue<EntityReference>(ObjectiveTable.ParentId)?.Id == id)
        {
            wanted[ObjectiveTable.ParentId] = null;
        }

        var version = row.RowVersion;
        var completed = new RowView(null, row.With(wanted));
        if (IsAgreed(completed) && Missing(completed, id))
        {
            wanted[ObjectiveTable.ObjectiveStatus] = Choice.Of(ObjectiveStatus.Draft);
        }

        service.UpdateAsRead(new Entity(ObjectiveTable.LogicalName, id) { RowVersion = version }.With(wanted));
    }

    private Dictionary<string, object?> Completed(RowView objective)
    {
        var periods = new ObjectivePeriods(configuration.Calendar);
        var start = objective.Day(ObjectiveTable.PeriodStart);
        var end = objective.Day(ObjectiveTable.PeriodEnd);
        var days = periods.Complete(start, end < start ? null : end, today);
        var wanted = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            // The name as it is: so the save judges the objective like one that somebody has typed.
            [ObjectiveTable.Name] = objective.Value<string>(ObjectiveTable.Name),
            [ObjectiveTable.PeriodStart] = days.Start,
            [ObjectiveTable.PeriodEnd] = days.End,
            [ObjectiveTable.ObjectiveStatus] = Choice.Of(ObjectiveColumns.StatusOf(objective)),
            [ObjectiveTable.Note] = null,
        };
        if (!objective.Value<bool>(ObjectiveTable.Template))
        {
            var first = days.Start > today ? days.Start : today;
            wanted[ObjectiveTable.NextReviewOn] =
                objective.Day(ObjectiveTable.NextReviewOn) ?? first.AddDays(configuration.Settings.Goals.ReviewDays);
            wanted[ObjectiveTable.ManagerId] =
                objective.Reference(ObjectiveTable.ManagerId)
                ?? new ManagerStore(service).ManagerOf(objective.Reference(ObjectiveTable.Owner)!);
        }

        return wanted;
    }

    private static bool IsAgreed(RowView objective) =>
        ObjectiveColumns.StatusOf(objective) is ObjectiveStatus.Agreed or ObjectiveStatus.Active;

    private bool Missing(RowView objective, Guid id)
    {
        var owner = objective.Reference(ObjectiveTable.Owner)!;
        return SmartCheck.Missing(new ObjectiveCheckStore(service).Of(objective, id, owner)).Count > 0;
    }
}
