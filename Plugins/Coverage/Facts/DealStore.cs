using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Credit;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Cost;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Qualification;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;

namespace SalesCorner.Plugins.Coverage.Facts;

/// <summary>Reads the deals of some owners: the open ones and the closed ones, in pages, never deal by deal.</summary>
/// <param name="service">Acts as SYSTEM.</param>
/// <param name="configuration">The configuration in force.</param>
internal sealed class DealStore(IOrganizationService service, SalesConfiguration configuration)
{
    private const string Closing = "closing";

    private static readonly string[] OpenColumns =
    [
        OpportunityTable.Owner,
        OpportunityTable.CreatedOn,
        OpportunityTable.EstimatedValueBase,
        OpportunityTable.EstimatedCloseDate,
        OpportunityTable.QualificationStatus,
        OpportunityTable.QualifiedOn,
        OpportunityTable.StaleOn,
        OpportunityTable.CloseDateAssumed,
        OpportunityTable.MinutesToQualify,
        OpportunityTable.Name,
        OpportunityTable.LayerMarks,
    ];

    private static readonly string[] ClosedColumns =
    [
        OpportunityTable.Owner,
        OpportunityTable.CreatedOn,
        OpportunityTable.State,
        OpportunityTable.StatusReason,
        OpportunityTable.Outcome,
        OpportunityTable.ActualCloseDate,
        OpportunityTable.CloseEnteredOn,
        OpportunityTable.DatedBack,
        OpportunityTable.ActualValueBase,
        OpportunityTable.EstimatedValueBase,
        OpportunityTable.QualifiedOn,
        OpportunityTable.MinutesToQualify,
        OpportunityTable.Motion,
        OpportunityTable.Touches,
        OpportunityTable.Minutes,
        OpportunityTable.CostBase,
        OpportunityTable.ScoreAtClose,
        OpportunityTable.LayerMarks,
        OpportunityTable.Stage,
        .. DealCredit.Columns,
    ];

    /// <summary>The open deals of the owners.</summary>
    public IReadOnlyList<RepDeal> OpenOf(OwnerFilter owners)
    {
        var query = Query(
            owners.Restrict,
            configuration.HasForecastCategory ? [.. OpenColumns, OpportunityTable.ForecastCategory] : OpenColumns
        );
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.Equal, OpportunityStateCode.Open);
        return service.All(query).Select(Read).ToList();
    }

    /// <summary>The deals of the owners that closed on that day or later.</summary>
    public IReadOnlyList<RepDeal> ClosedOf(OwnerFilter owners, DateTime from)
    {
        var query = Query(owners.RestrictClosed, ClosedColumns);
        query.Criteria.AddCondition(OpportunityTable.State, ConditionOperator.NotEqual, OpportunityStateCode.Open);
        CountedSince.Restrict(query.Criteria, from);
        var closing = query.AddLink(
            OpportunityCloseTable.LogicalName,
            OpportunityTable.Id,
            OpportunityCloseTable.Opportunity,
            JoinOperator.LeftOuter
        );
        closing.EntityAlias = Closing;
        closing.Columns = new ColumnSet(OpportunityCloseTable.Competitor, OpportunityCloseTable.CreatedOn);
        // A deal that was closed more than once comes once for each close activity; the latest one speaks.
        return service
            .All(query)
            .GroupBy(row => row.Id)
            .SelectMany(rows => Parts(rows.OrderByDescending(ClosedAt).First()))
            .ToList();
    }

    // A close by a plain change of the state may name no date: then it counts on the day on which it was entered.
    private static DateTime? ClosedOn(Entity row)
    {
        var entered = row.GetAttributeValue<DateTime?>(OpportunityTable.CloseEnteredOn);
        return row.GetAttributeValue<bool?>(OpportunityTable.DatedBack) == true
            ? entered
            : row.GetAttributeValue<DateTime?>(OpportunityTable.ActualCloseDate) ?? entered;
    }

    private DateTime? PeriodDayOf(Entity row)
    {
        var closed = row.GetAttributeValue<DateTime?>(OpportunityTable.ActualCloseDate);
        var counted = ClosedOn(row);
        var isTooLate =
            closed is not null
            && counted is not null
            && CalendarDay.Between(configuration.Calendar.PeriodOf(closed.Value).End, counted.Value)
                > configuration.Settings.GraceDays;
        return isTooLate ? counted : closed ?? counted;
    }

    // One row for each part of a split deal, by whoever is credited with it.
    private IEnumerable<RepDeal> Parts(Entity row)
    {
        var deal = Read(row);
        var credited = row.GetAttributeValue<EntityReference>(OpportunityTable.CreditedTo)?.Id ?? deal.OwnerId;
        return DealCredit
            .SharesOf(new RowView(null, row))
            .Parts(credited)
            .Select(part => deal with { OwnerId = part.UserId, Share = part.Share, IsCounted = part.IsCounted });
    }

    private static DateTime? ClosedAt(Entity row) =>
        row.GetAttributeValue<AliasedValue>(Closing + "." + OpportunityCloseTable.CreatedOn)?.Value as DateTime?;

    private static QueryExpression Query(Action<QueryExpression> restrict, string[] columns)
    {
        var query = new QueryExpression(OpportunityTable.LogicalName)
        {
            ColumnSet = new ColumnSet(columns),
            NoLock = true,
        };
        restrict(query);
        query.AddOrder(OpportunityTable.Id, OrderType.Ascending);
        return query;
    }

    // A rep can have thousands of deals: what a deal cannot have is not asked for.
    private RepDeal Read(Entity row)
    {
        var state = row.GetAttributeValue<OptionSetValue>(OpportunityTable.State)?.Value ?? OpportunityStateCode.Open;
        var estimated = row.GetAttributeValue<Money>(OpportunityTable.EstimatedValueBase)?.Value;
        var minutes = row.GetAttributeValue<int?>(OpportunityTable.Minutes) ?? 0;
        var deal = new RepDeal(
            row.GetAttributeValue<EntityReference>(OpportunityTable.Owner)?.Id ?? Guid.Empty,
            configuration.DayOf(row.GetAttributeValue<DateTime>(OpportunityTable.CreatedOn))
        )
        {
            Id = row.Id,
            Value =
                state == OpportunityStateCode.Won
                    ? row.GetAttributeValue<Money>(OpportunityTable.ActualValueBase)?.Value
                    : estimated,
            Estimated = estimated,
            QualifiedOn = row.GetAttributeValue<DateTime?>(OpportunityTable.QualifiedOn),
            MinutesToQualify = row.GetAttributeValue<int?>(OpportunityTable.MinutesToQualify),
            Motion = Choice.Read<DealMotion>(row.GetAttributeValue<OptionSetValue>(OpportunityTable.Motion)),
            Touches = row.GetAttributeValue<int?>(OpportunityTable.Touches) ?? 0,
            Minutes = minutes,
            Cost =
                row.GetAttributeValue<Money>(OpportunityTable.CostBase)?.Value
                ?? CostOfSale.Of(minutes, configuration.Settings.Cost),
            Layers = LayerMarks.Read(row.GetAttributeValue<string>(OpportunityTable.LayerMarks)),
        };
        return state == OpportunityStateCode.Open ? Opened(deal, row) : Closed(deal, row, state);
    }

    private static RepDeal Opened(RepDeal deal, Entity row) =>
        deal with
        {
            Name = row.GetAttributeValue<string>(OpportunityTable.Name),
            EstimatedCloseOn = row.GetAttributeValue<DateTime?>(OpportunityTable.EstimatedCloseDate),
            IsQualified =
                Choice.Read<QualificationStatus>(
                    row.GetAttributeValue<OptionSetValue>(OpportunityTable.QualificationStatus)
                ) == QualificationStatus.Qualified,
            StaleOn = row.GetAttributeValue<DateTime?>(OpportunityTable.StaleOn),
            CloseDateAssumed = row.GetAttributeValue<bool?>(OpportunityTable.CloseDateAssumed) ?? false,
            IsCommitted = ForecastCategories.IsCommitted(row),
        };

    private RepDeal Closed(RepDeal deal, Entity row, int state) =>
        deal with
        {
            Outcome = OutcomeOf(row, state),
            ClosedOn = ClosedOn(row),
            PeriodDay = PeriodDayOf(row),
            ScoreAtClose = row.GetAttributeValue<int?>(OpportunityTable.ScoreAtClose),
            Stage = row.GetAttributeValue<int?>(OpportunityTable.Stage),
            Reason = row.GetAttributeValue<OptionSetValue>(OpportunityTable.StatusReason)?.Value,
        };

    // The close activity can name the competitor after the deal was closed, and a closed deal is read-only: so it is
    // asked itself.
    private DealOutcome OutcomeOf(Entity row, int state)
    {
        if (state == OpportunityStateCode.Won)
        {
            return DealOutcome.Won;
        }

        var stored = Choice.Read<DealOutcome>(row.GetAttributeValue<OptionSetValue>(OpportunityTable.Outcome));
        if (stored is DealOutcome.Invalid or DealOutcome.LostToCompetitor)
        {
            return stored.Value;
        }

        var named = row.Contains(Closing + "." + OpportunityCloseTable.Competitor);
        return configuration.LossReasons.OutcomeOfLost(
            row.GetAttributeValue<OptionSetValue>(OpportunityTable.StatusReason)?.Value,
            named
        );
    }
}
