using System.Globalization;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

/// <summary>Counts a rep's deals of the present period in the plainest way, without the solution's code.</summary>
internal sealed class PlainSums(PluginWorld world)
{
    private readonly IReadOnlyList<Entity> deals = world.Rows(OpportunityTable.LogicalName);

    private readonly Dictionary<Guid, Guid> credits = world
        .Rows(TeamCreditTable.LogicalName)
        .ToDictionary(
            row => row.GetAttributeValue<EntityReference>(TeamCreditTable.TeamId).Id,
            row => row.GetAttributeValue<EntityReference>(TeamCreditTable.UserId).Id
        );

    /// <summary>What the rep's stored row says otherwise.</summary>
    public IEnumerable<string> DifferencesOf(Guid rep)
    {
        var start = new DateTime(
            world.Today.Year,
            (((world.Today.Month - 1) / 3) * 3) + 1,
            1,
            0,
            0,
            0,
            DateTimeKind.Utc
        );
        var key = string.Create(CultureInfo.InvariantCulture, $"{rep:D}:{start:yyyy-MM-dd}");
        var row = world.Rows(RepCoverageTable.LogicalName, RepCoverageTable.Key, key).SingleOrDefault();
        return row is null ? [] : Compare(row, start, start.AddMonths(3).AddDays(-1)).Select(line => key + " " + line);
    }

    private static int State(Entity deal) => deal.GetAttributeValue<OptionSetValue>(OpportunityTable.State).Value;

    private static DateTime? Day(Entity deal, string column) => deal.GetAttributeValue<DateTime?>(column)?.Date;

    private static decimal Sum(IEnumerable<Entity> rows, string column) =>
        rows.Sum(deal => deal.GetAttributeValue<Money>(column)?.Value ?? 0m);

    private Guid CreditedFor(Entity deal)
    {
        if (State(deal) != 0 && deal.GetAttributeValue<EntityReference>(OpportunityTable.CreditedTo) is { } frozen)
        {
            return frozen.Id;
        }

        var owner = deal.GetAttributeValue<EntityReference>(OpportunityTable.Owner).Id;
        return credits.GetValueOrDefault(owner, owner);
    }

    private IEnumerable<string> Compare(Entity row, DateTime start, DateTime end)
    {
        var own = deals
            .Where(deal => CreditedFor(deal) == row.GetAttributeValue<EntityReference>(RepCoverageTable.RepId).Id)
            .ToList();
        var open = own.Where(deal =>
                State(deal) == 0 && Day(deal, OpportunityTable.EstimatedCloseDate) is { } on && on >= start && on <= end
            )
            .ToList();
        var qualified = open.Where(deal =>
                Equals(
                    deal.GetAttributeValue<OptionSetValue>(OpportunityTable.QualificationStatus),
                    Choice.Of(QualificationStatus.Qualified)
                )
                && Day(deal, OpportunityTable.EstimatedCloseDate) >= world.Today
            )
            .ToList();
        var moving = qualified
            .Where(deal => Day(deal, OpportunityTable.StaleOn) is not { } stale || stale > world.Today)
            .ToList();
        var closed = own.Where(deal =>
                State(deal) != 0
                && Day(deal, OpportunityTable.ActualCloseDate) >= world.Today.AddDays(-365)
                && Day(deal, OpportunityTable.ActualCloseDate) > Day(deal, OpportunityTable.CreatedOn)
            )
            .ToList();
        var won = own.Where(deal =>
            State(deal) == 1 && Day(deal, OpportunityTable.ActualCloseDate) is { } on && on >= start && on <= end
        );
        return new[]
        {
            Told(row, RepCoverageTable.RawCount, open.Count),
            Told(row, RepCoverageTable.RawValue, Sum(open, OpportunityTable.EstimatedValue)),
            Told(row, RepCoverageTable.QualifiedCount, qualified.Count),
            Told(row, RepCoverageTable.MovingCount, moving.Count),
            Told(row, RepCoverageTable.MovingValue, Sum(moving, OpportunityTable.EstimatedValue)),
            Told(row, RepCoverageTable.WonValue, Sum(won, OpportunityTable.ActualValue)),
            Told(row, RepCoverageTable.WinCount, closed.Count(deal => State(deal) == 1)),
            Told(row, RepCoverageTable.ClosedCount, closed.Count),
        }.OfType<string>();
    }

    private static string? Told(Entity row, string column, decimal wanted)
    {
        var stored =
            row.Contains(column) && row[column] is Money money
                ? money.Value
                : Convert.ToDecimal(row.GetAttributeValue<object>(column), CultureInfo.InvariantCulture);
        return stored == wanted ? null : FormattableString.Invariant($"{column} is {stored} instead of {wanted}");
    }
}
