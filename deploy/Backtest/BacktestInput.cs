using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Input.Quotas;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Deploy.Backtest;

/// <summary>Turns an export into what a back-test asks about.</summary>
/// <param name="history">The export.</param>
/// <param name="fiscal">The fiscal periods.</param>
public sealed class BacktestInput(SalesHistory history, FiscalPeriods fiscal)
{
    /// <summary>The data of a back-test of the periods that were over on the export's last day.</summary>
    /// <param name="from">The first day from which periods are asked about; null takes all.</param>
    public BacktestData Read(DateOnly? from)
    {
        var deals = history.Deals.Where(deal => !deal.OwnedByTeam && deal.Outcome != DealOutcome.Invalid).ToList();
        var usable = deals.Where(deal => (deal.Created ?? deal.Closed) is not null).ToList();
        var periods = Periods(usable, from);
        var quotas = new BacktestQuotas(history, fiscal, periods);
        return new BacktestData
        {
            Source = history.Source,
            Deals = usable
                .Select(Pace)
                .GroupBy(deal => deal.Rep, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(
                    rep => rep.Key,
                    IReadOnlyCollection<PaceDeal> (rep) => [.. rep.Select(one => one.Deal)],
                    StringComparer.OrdinalIgnoreCase
                ),
            Calendar = Calendar,
            Periods = periods,
            QuotaOf = quotas.Of,
            Notes = [.. Notes(deals), .. quotas.Notes, .. history.Notes],
        };
    }

    private FiscalCalendar Calendar { get; } =
        new(
            new DateTime(2001, fiscal.Year.StartMonth, fiscal.Year.StartDay, 0, 0, 0, DateTimeKind.Utc),
            (int)(fiscal.Length == PeriodLength.Month ? FiscalPeriodType.Month : FiscalPeriodType.Quarter),
            fiscal.Year.IsNamedByEnd ? FiscalYearNaming.EndDate : FiscalYearNaming.StartDate
        );

    private List<FiscalPeriod> Periods(List<DealRecord> deals, DateOnly? from)
    {
        var periods = new List<FiscalPeriod>();
        var last = Moment(history.LastDay);
        if (deals.Min(deal => deal.Closed) is not { } firstClose)
        {
            return periods;
        }

        var first = from > firstClose ? from.Value : firstClose;
        var period = Calendar.PeriodOf(Moment(first));
        period = period.Start < Moment(first) ? Calendar.Next(period) : period;
        for (; period.End <= last; period = Calendar.Next(period))
        {
            periods.Add(period);
        }

        return periods;
    }

    // A deal that was closed and has no creation day counts with its close alone: nobody can say when it was open.
    private (string Rep, PaceDeal Deal) Pace(DealRecord deal, int place)
    {
        var worth = history.WorthOf(deal.Currency);
        var closed = deal.Outcome == DealOutcome.Open ? null : deal.Closed;
        return (
            deal.Owner,
            new PaceDeal(
                Moment(deal.Created ?? deal.Closed!.Value),
                closed is { } on ? Moment(on) : null,
                deal.Outcome == DealOutcome.Won
            )
            {
                Id = new Guid(place + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                Value = (deal.EstimatedValue ?? deal.ActualValue ?? 0m) * worth,
                Actual = (deal.ActualValue ?? 0m) * worth,
            }
        );
    }

    private IEnumerable<string> Notes(List<DealRecord> deals)
    {
        var never = deals.Count(deal => deal.Created is null && deal.Outcome == DealOutcome.Open);
        if (never > 0)
        {
            yield return $"Left out, for nobody knows when they were created: {Counted.Of(never, "open deal")}.";
        }

        var closed = deals.Count(deal => deal.Created is null && deal.Outcome != DealOutcome.Open);
        if (closed > 0)
        {
            yield return "Counted in what was won, but never as open, for they have no creation day: "
                + $"{Counted.Of(closed, "closed deal")}.";
        }

        var teams = history.Deals.Count(deal => deal.OwnedByTeam);
        if (teams > 0)
        {
            yield return $"Owned by a team and so nobody's: {Counted.Of(teams, "deal")}.";
        }
    }

    private static DateTime Moment(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
