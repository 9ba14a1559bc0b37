using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Deals;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Brings the answers made from the record in line with the columns and with the switch: no event tells of a switch
/// that
/// was turned, a question that came, or a job that failed. The score asks the columns themselves and waits for none of
/// this.
/// </summary>
/// <param name="run">The call.</param>
internal sealed class RecordAnswersFollower(NightlyRun run)
{
    /// <summary>Writes what differs for a deal; says how many rows.</summary>
    /// <param name="row">The open deal.</param>
    /// <param name="stored">Its answers.</param>
    public int Follow(Entity row, IReadOnlyList<Entity> stored)
    {
        var deal = new DealView(new RowView(null, row), row, run.NowUtc);
        if (deal.Owner is not { } owner)
        {
            return 0;
        }

        var isOn = run.Configuration.Settings.Qualification.UseStandardEvidence;
        var changes = new RecordAnswers(
            run.Configuration.Questions,
            isOn ? deal.Standard() : StandardColumns.Unknown,
            run.Today,
            run.Configuration.Words
        ).Changes(stored);
        return new RecordAnswerStore(run.Service).Apply(
            new EntityReference(OpportunityTable.LogicalName, row.Id),
            owner,
            changes
        );
    }
}
