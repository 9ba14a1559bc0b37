using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Coverage.Computing;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Nightly.Chunks;

/// <summary>
/// Measures, before anything is counted, by which age bands and size classes the night counts: from the deals won in
/// the
/// window, of the organisation and of each business unit.
/// </summary>
internal static class PaceBandsChunk
{
    // So many of the latest wins tell ages and sizes apart as well as more would, and are read in seconds.
    private const int MostWins = 50_000;
    private const int PageSize = 5_000;

    // Fewer wins tell neither ages nor sizes apart, and pace says nothing.
    private const int LeastWins = 10;

    /// <summary>Measures and remembers them, in one call.</summary>
    public static ChunkResult Run(NightlyRun run)
    {
        var units = new RepProfileStore(run.Service)
            .WithTeams(new RepProfileStore(run.Service).Everybody())
            .SelectMany(rep => rep.Owners.Select(owner => new KeyValuePair<Guid, Guid?>(owner, rep.BusinessUnitId)))
            .GroupBy(owner => owner.Key)
            .ToDictionary(owner => owner.Key, owner => owner.First().Value);
        var wins = Wins(run);
        var window = new PaceWindow(
            run.Today,
            run.Configuration.Settings.Rates.WindowDays,
            run.Configuration.Settings.Rates.MinimumLifeDays
        );
        new FiguresRow(run.Service).ChangePace(figures =>
        {
            figures.FirstCloseTicks = FirstClose(run)?.Ticks;
            figures.Organisation = Team(figures.Organisation, wins.Select(win => win.Deal).ToList(), window);
            figures.Units = wins.Where(win => units.TryGetValue(win.OwnerId, out var unit) && unit is not null)
                .GroupBy(win => units[win.OwnerId]!.Value.ToString("D"), StringComparer.Ordinal)
                .Where(unit => unit.Count() >= LeastWins && unit.Count() < wins.Count)
                .ToDictionary(
                    unit => unit.Key,
                    unit =>
                        Team(
                            figures.Units.TryGetValue(unit.Key, out var known) ? known : null,
                            unit.Select(win => win.Deal).ToList(),
                            window
                        ),
                    StringComparer.Ordinal
                );
        });
        return new ChunkResult(wins.Count, 0);
    }

    private static PaceTeamEntry Team(PaceTeamEntry? known, List<PaceDeal> wins, PaceWindow window) =>
        new()
        {
            Bands =
                wins.Count < LeastWins
                    ? new PaceBandsEntry()
                    : PaceContract.Entry(window.BandsOf(wins), window.SizesOf(wins)),
            Tables = known?.Tables ?? [],
        };

    private static List<Win> Wins(NightlyRun run)
    {
        var from = new CoverageTally(run.Today, run.Configuration.Settings).WindowStart;
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(
                OpportunityTable.Owner,
                OpportunityTable.CreatedOn,
                OpportunityTable.ActualCloseDate,
                OpportunityTable.ActualValueBase
            ),
            NoLock = true,
            PageInfo = new PagingInfo { PageNumber = 1, Count = PageSize },
        };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Won);
        query.Criteria.AddCondition(OpportunityTable.ActualCloseDate, ConditionOperator.OnOrAfter, from);
        query.AddOrder(OpportunityTable.ActualCloseDate, OrderType.Descending);
        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        var wins = new List<Win>();
        EntityCollection page;
        do
        {
            page = run.Service.RetrieveMultiple(query);
            wins.AddRange(page.Entities.Select(row => Read(row, run.Configuration)));
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        } while (page.MoreRecords && wins.Count < MostWins && !run.Budget.IsSpent);

        return wins;
    }

    private static Win Read(Entity row, SalesConfiguration configuration) =>
        new(
            row.GetAttributeValue<EntityReference>(OpportunityTable.Owner)?.Id ?? Guid.Empty,
            new PaceDeal(
                configuration.DayOf(row.GetAttributeValue<DateTime>(OpportunityTable.CreatedOn)),
                row.GetAttributeValue<DateTime?>(OpportunityTable.ActualCloseDate),
                IsWon: true
            )
            {
                Actual = row.GetAttributeValue<Money>(OpportunityTable.ActualValueBase)?.Value ?? 0m,
            }
        );

    private static DateTime? FirstClose(NightlyRun run)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(OpportunityTable.ActualCloseDate),
            TopCount = 1,
            NoLock = true,
        };
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.NotEqual, OpportunityStateCode.Open);
        query.Criteria.AddCondition(OpportunityTable.ActualCloseDate, ConditionOperator.NotNull);
        query.AddOrder(OpportunityTable.ActualCloseDate, OrderType.Ascending);
        return run
            .Service.RetrieveMultiple(query)
            .Entities.FirstOrDefault()
            ?.GetAttributeValue<DateTime?>(OpportunityTable.ActualCloseDate)
            ?.Date;
    }

    private sealed record Win(Guid OwnerId, PaceDeal Deal);
}
