using SalesCorner.Plugins.Coverage.Facts;
using SalesCorner.Plugins.Coverage.Rows;
using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Coverage.Computing;

/// <summary>The chances of a rep's open deals, and what people call those that matter.</summary>
/// <param name="rep">The rep's coverage.</param>
/// <param name="book">The rep's deals.</param>
internal sealed class OpenChances(RepCoverage rep, RepDeals book)
{
    /// <summary>Each open deal with its chance to be won by the period's end; null while nobody knows it.</summary>
    public IReadOnlyList<DealChance> All()
    {
        var deals = book.Open.Select(deal => deal.ToPace(rep.Context.Today)).ToList();
        if (rep.Context.Pace is not { } team || rep.Facts.Pace is not { } facts)
        {
            var assumed = rep.PaceMembers.Count == 1 ? rep.PaceMembers[0].AssumedChance : null;
            return deals.Select(deal => new DealChance(deal.Id, deal.Layer, assumed)).ToList();
        }

        var standing = new PaceStanding(0m, deals.Select(deal => Standing(deal, team, rep.Context.Today)).ToList());
        var outlook = RepOutlookRule.Of(team, facts.Rep, standing, rep.Facts.Quota.Capacity);
        return deals.Select((deal, i) => new DealChance(deal.Id, deal.Layer, outlook.ChanceOf(i))).ToList();
    }

    /// <summary>The chance of one deal alone, as it stands or as it would stand; null while nobody knows it.</summary>
    public static decimal? ChanceOf(RepCoverage rep, PaceDeal deal) => ChancesOf(rep, [deal])[0];

    /// <summary>The chances of deals each by itself, in their order; null while nobody knows them.</summary>
    public static IReadOnlyList<decimal?> ChancesOf(RepCoverage rep, IReadOnlyList<PaceDeal> deals)
    {
        if (rep.Context.Pace is not { } team || rep.Facts.Pace is not { } facts)
        {
            var assumed = rep.PaceMembers.Count == 1 ? rep.PaceMembers[0].AssumedChance : null;
            return deals.Select(_ => assumed).ToList();
        }

        var standing = new PaceStanding(0m, deals.Select(deal => Standing(deal, team, rep.Context.Today)).ToList());
        var outlook = RepOutlookRule.Of(team, facts.Rep, standing, rep.Facts.Quota.Capacity);
        return deals.Select((_, place) => (decimal?)outlook.ChanceOf(place)).ToList();
    }

    /// <summary>The deals that matter, by their names; of deals that are alike to pace any of them is named.</summary>
    public IReadOnlyList<NamedDeal> ThatMatter()
    {
        var values = new HashSet<decimal>(rep.DealsThatMatter.Select(matters => matters.Deal.Value));
        var left = book
            .Open.Where(deal => values.Contains(deal.Worth))
            .OrderBy(deal => deal.Name, StringComparer.Ordinal)
            .ThenBy(deal => deal.Id)
            .ToList();
        var named = new List<NamedDeal>();
        foreach (var matters in rep.DealsThatMatter)
        {
            var deal = left.Find(row => IsAlike(row, matters.Deal));
            if (deal is not null)
            {
                left.Remove(deal);
                named.Add(new NamedDeal(deal.Id, deal.Name ?? string.Empty, matters.Deal.Value, matters.Cost));
            }
        }

        return named;
    }

    private bool IsAlike(RepDeal row, StandingDeal deal)
    {
        var pace = row.ToPace(rep.Context.Today);
        return pace.Value == deal.Value
            && pace.Layer == deal.Layer
            && pace.IsOpenAt(rep.Context.Today)
            && Standing(pace, rep.Context.Pace!, rep.Context.Today).Band == deal.Band;
    }

    private static StandingDeal Standing(PaceDeal deal, TeamPace team, DateTime today) =>
        new(
            deal.Id,
            deal.Value,
            team.Bands.BandOf(CalendarDay.Between(deal.CreatedOn, today)),
            team.Sizes.ClassOf(deal.Value),
            deal.Layer
        );
}
