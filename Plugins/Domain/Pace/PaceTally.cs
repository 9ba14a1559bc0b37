using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>Counts one rep's deals for a frame.</summary>
/// <param name="frame">The periods, bands and classes to count by.</param>
/// <param name="window">The trailing window.</param>
public sealed class PaceTally(PaceFrame frame, PaceWindow window)
{
    /// <summary>What the earlier periods say of the rep whose deals these are.</summary>
    public RepPace Of(IReadOnlyCollection<PaceDeal> deals) =>
        new()
        {
            FirstDealOn = deals.Count == 0 ? null : deals.Min(deal => deal.CreatedOn.Date),
            IsActive = deals.Any(deal => window.Holds(deal) || deal.IsOpenAt(frame.Today)),
            Periods = frame.Earlier.Select(period => Sums(deals, period)).ToList(),
        };

    /// <summary>
    /// Where the rep stands: what closes today counts from tomorrow on, as it did on the reference days.
    /// </summary>
    public PaceStanding StandingOf(IReadOnlyCollection<PaceDeal> deals)
    {
        var yesterday = CalendarDay.Add(frame.Today, -1);
        var last = yesterday < frame.Period.End ? yesterday : frame.Period.End;
        var won = deals.Where(deal => deal.IsWonBetween(frame.Period.Start, last)).Sum(deal => deal.Actual);
        var open = deals.Where(deal => deal.IsOpenAt(frame.Today)).ToList();
        var newest = NewestDeals.ThirdOf(open.Where(deal => deal.Layer == PaceLayer.Moving).ToList());
        return new PaceStanding(won, open.Select(deal => Standing(deal, newest)).ToList());
    }

    private StandingDeal Standing(PaceDeal deal, IReadOnlyCollection<PaceDeal> newest)
    {
        var cell = Cell(deal, frame.Today);
        return new StandingDeal(deal.Id, deal.Value, cell.Band, cell.Size, deal.Layer, newest.Contains(deal));
    }

    private PeriodSums Sums(IReadOnlyCollection<PaceDeal> deals, EarlierPeriod period)
    {
        var open = deals.Where(deal => deal.IsOpenAt(period.ReferenceDay)).ToList();
        var rest = deals.Where(deal => deal.IsWonBetween(period.From, period.End)).ToList();
        return new PeriodSums
        {
            Open = Cells(open, period),
            Won = Cells(open.Where(deal => deal.IsWonBetween(period.From, period.End)), period),
            Layers = new LayerCounts(
                Layer(open, period, PaceLayer.Moving),
                Layer(open, period, PaceLayer.Stale),
                Layer(open, period, PaceLayer.Unqualified)
            ),
            NewDeals = rest.Where(deal => deal.CreatedOn.Date >= period.ReferenceDay)
                .Select(deal => deal.Actual)
                .ToList(),
            Rest = rest.Sum(deal => deal.Actual),
            WonInAll = deals.Where(deal => deal.IsWonBetween(period.Period.Start, period.End)).Sum(deal => deal.Actual),
        };
    }

    private LayerCount Layer(IEnumerable<PaceDeal> open, EarlierPeriod period, PaceLayer layer)
    {
        var kept = open.Where(deal => deal.LayerAt(period.ReferenceDay) == layer).ToList();
        return new LayerCount(Cells(kept, period), kept.Count(deal => deal.IsWonBetween(period.From, period.End)));
    }

    private CellCounts Cells(IEnumerable<PaceDeal> deals, EarlierPeriod period) =>
        CellCounts.Of(deals.Select(deal => Cell(deal, period.ReferenceDay)));

    private DealCell Cell(PaceDeal deal, DateTime day) =>
        new(frame.Bands.BandOf(CalendarDay.Between(deal.CreatedOn, day)), frame.Sizes.ClassOf(deal.Value), 1);
}
