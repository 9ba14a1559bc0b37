using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Changes;
using SalesCorner.Plugins.Domain.Words;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Ownership;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Changes;

/// <summary>
/// Keeps a row for each event of a deal, under the owner whose pipeline it concerns. Rows stay when the deal goes on to
/// somebody else: they are that owner's week.
/// </summary>
/// <param name="service">Acts as SYSTEM.</param>
internal sealed class DealChangeStore(IOrganizationService service)
{
    /// <summary>Keeps what a save did, from its images; the same job a second time writes the same rows.</summary>
    /// <param name="run">A background run with images of <see cref="DealStates.Columns"/>.</param>
    /// <param name="configuration">Says the organisation's days and currency.</param>
    /// <returns>How many rows; none for a deal that was deleted since.</returns>
    public int Keep(PluginRun run, SalesConfiguration configuration)
    {
        if (DealStates.Of(run.PostImage) is not { } after)
        {
            return 0;
        }

        var owners = new[] { run.PreImage, run.PostImage }
            .Select(image => image?.GetAttributeValue<EntityReference>(OpportunityTable.Owner))
            .OfType<EntityReference>()
            .GroupBy(owner => owner.Id)
            .ToDictionary(owner => owner.Key, owner => owner.First());
        var deal = new EntityReference(OpportunityTable.LogicalName, run.Context.PrimaryEntityId);
        var changes = DealChanges.Between(DealStates.Of(run.PreImage), after);
        try
        {
            for (var number = 0; number < changes.Count; number++)
            {
                var columns = Columns(changes[number], configuration.Words);
                columns[DealChangeTable.ChangedOn] = configuration.DayOf(run.NowUtc);
                columns[DealChangeTable.OpportunityId] = deal;
                columns[DealChangeTable.Owner] = owners[changes[number].OwnerId];
                configuration.NameCurrency(columns);
                new OwnedRows(service).Upsert(
                    new Entity(DealChangeTable.LogicalName, DealChangeTable.Key, KeyOf(run, number)).With(columns)
                );
            }
        }
        catch (Exception) when (new OwnerStore(service).OfDeal(deal.Id) is null)
        {
            return 0;
        }

        return changes.Count;
    }

    private static Dictionary<string, object?> Columns(DealChange change, PhraseBook words) =>
        new(StringComparer.Ordinal)
        {
            [DealChangeTable.Name] = words.Say(DealChangeSentence.Of(change)),
            [DealChangeTable.Event] = Choice.Of(change.Event),
            [DealChangeTable.MovingBefore] = new Money(change.Before),
            [DealChangeTable.MovingAfter] = new Money(change.After),
            [DealChangeTable.Effect] = new Money(change.Effect),
            [DealChangeTable.Value] = new Money(change.Value),
            [DealChangeTable.CloseDateBefore] = change.CloseBefore,
            [DealChangeTable.CloseDateAfter] = change.CloseAfter,
        };

    // The job's own id stays the same when the platform tries again.
    private static string KeyOf(PluginRun run, int number) =>
        string.Format(CultureInfo.InvariantCulture, "{0:N}:{1}", run.Context.OperationId, number);
}
