using SalesCorner.Plugins.Coverage.Basis;
using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Closed;
using SalesCorner.Plugins.Domain.Pace;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>Counts somebody's deals for pace and puts the counts on a sheet.</summary>
/// <param name="frames">By which periods, bands and classes.</param>
/// <param name="today">The day of the count.</param>
internal sealed class PaceCount(PaceFrames frames, DateTime today)
{
    private RepDeals? seen;
    private List<PaceDeal> seenDeals = [];

    /// <summary>Adds what pace counts for a period; nothing for a period that it does not speak of.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="book">The deals.</param>
    /// <param name="period">The period.</param>
    public void Add(CoverageSums sheet, RepDeals book, FiscalPeriod period)
    {
        if (!frames.SpeakOf(period))
        {
            return;
        }

        var deals = DealsOf(book);
        var everybody = new PaceTally(frames.OfOrganisation(period), frames.Window);
        var rep = Since(everybody.Of(deals), book);
        var standing = everybody.StandingOf(deals);
        PaceWriting.WriteRep(sheet, rep, standing);
        PaceWriting.WriteTeam(sheet, PaceSums.Organisation, rep, standing);
        if (frames.OfUnit(period, book.BusinessUnitId) is { } own)
        {
            var unit = new PaceTally(own, frames.Window);
            PaceWriting.WriteTeam(sheet, PaceSums.Unit, unit.Of(deals), unit.StandingOf(deals));
        }
    }

    // Somebody's deals are counted for several periods, one behind the other.
    private List<PaceDeal> DealsOf(RepDeals book)
    {
        if (!ReferenceEquals(book, seen))
        {
            seenDeals = book
                .Open.Concat(book.Closed)
                .Where(deal => deal.IsCounted && deal.Outcome != DealOutcome.Invalid)
                .Where(deal => deal.Outcome is null || deal.ClosedOn is not null)
                .Select(deal => deal.ToPace(today))
                .ToList();
            seen = book;
        }

        return seenDeals;
    }

    // Deals that closed before those that were read can be older than all of these.
    private static RepPace Since(RepPace rep, RepDeals book) =>
        book.FirstDealOn is { } known && !(rep.FirstDealOn <= known) ? rep with { FirstDealOn = known } : rep;
}
