using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Credit;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Counts the deals that nobody is credited for: of teams without a credited user, and of disabled users.
/// </summary>
internal static class UnattributedChunk
{
    private const string Name = "Unattributed";

    /// <summary>Counts for every period of the horizon, and closes what counts no more.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var horizon = run.Horizon;
        // Before what they follow from is read: a version must not be newer than that.
        var rows = new CoverageRowStore(run.Service);
        var stored = rows.OfKinds(
            horizon.Start,
            horizon.LastStart,
            new ColumnSet(StoredCoverage.Columns),
            RowKind.Unattributed
        );
        var tally = CoverageTally.WithPace(run.Configuration, run.Today, isNight: true);
        var owners = OwnerFilter.Unattributed(new TeamCreditStore(run.Service).CreditedTeams());
        var deals = new DealStore(run.Service, run.Configuration);
        var leads = new LeadStore(run.Service).CountOf(owners, tally.WindowStart);
        var book = new RepDeals(deals.OpenOf(owners), deals.ClosedOf(owners, horizon.Periods.Min(tally.From)), leads);

        var changed = new DisabledReps(run).Say(horizon.Current.Start) + new OldPeriods(run).Close();
        foreach (var period in horizon.Periods)
        {
            var key = CoverageKey.Unattributed(period.Start);
            var row = stored.TryGetValue(key, out var found) ? found : null;
            if (row is not null || book.Concerns(period, run.Today))
            {
                var wanted = row is null
                    ? CoverageRowIdentity.OfPeriod(period, RowKind.Unattributed, Name)
                    : new(StringComparer.Ordinal);
                wanted[RepCoverageTable.Basis] = tally.Of(book, period).ToString();
                changed += rows.Write(row, key, wanted) ? 1 : 0;
            }
        }

        // What is closed or said already is not found again, so the next call goes on with the rest.
        return new ChunkResult(book.Open.Count + book.Closed.Count, changed)
        {
            Next =
                changed > horizon.Periods.Count && run.Budget.IsSpent
                    ? run.Token with
                    {
                        Page = run.Token.Page + 1,
                    }
                    : null,
        };
    }
}
