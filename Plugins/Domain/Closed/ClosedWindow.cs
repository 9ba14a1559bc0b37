using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Settings;

namespace SalesCorner.Plugins.Domain.Closed;

/// <summary>The trailing window: a deal closed from <see cref="Start"/> to today, both included, can count.</summary>
/// <param name="Today">The day on which the figures are computed.</param>
/// <param name="Settings">Length of the window and least life of a deal.</param>
public sealed record ClosedWindow(DateTime Today, RateSettings Settings)
{
    /// <summary>The first day of the window: so many days before today.</summary>
    public DateTime Start => CalendarDay.Add(Today, -Settings.WindowDays);

    /// <summary>Keeps the deals that count and says how many do not, and why.</summary>
    public ClosedSelection Select(IEnumerable<ClosedDeal> deals)
    {
        var counted = new List<ClosedDeal>();
        int invalid = 0,
            undated = 0,
            outside = 0,
            shortLived = 0;
        foreach (var deal in deals)
        {
            switch (Judge(deal))
            {
                case Verdict.Invalid:
                    invalid++;
                    break;
                case Verdict.Undated:
                    undated++;
                    break;
                case Verdict.Outside:
                    outside++;
                    break;
                case Verdict.ShortLived:
                    shortLived++;
                    break;
                default:
                    counted.Add(deal);
                    break;
            }
        }

        return new ClosedSelection(counted, invalid, undated, outside, shortLived);
    }

    /// <summary>Whether a deal counts.</summary>
    public bool Counts(ClosedDeal deal) => Judge(deal) == Verdict.Counts;

    private Verdict Judge(ClosedDeal deal)
    {
        if (deal.Outcome == DealOutcome.Invalid)
        {
            return Verdict.Invalid;
        }

        if (deal.ClosedOn is null)
        {
            return Verdict.Undated;
        }

        if (deal.ClosedOn < Start || deal.ClosedOn.Value.Date > Today)
        {
            return Verdict.Outside;
        }

        return deal.LifeDays < Settings.MinimumLifeDays ? Verdict.ShortLived : Verdict.Counts;
    }

    private enum Verdict
    {
        Counts,
        Invalid,
        Undated,
        Outside,
        ShortLived,
    }
}
