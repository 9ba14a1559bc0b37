using SalesCorner.Plugins.Domain.Calendar;
using SalesCorner.Plugins.Domain.Pace;
using SalesCorner.Plugins.Domain.Reps;

namespace SalesCorner.Plugins.Coverage;

/// <summary>The chances of a rep's open deals, and what people call those that matter.</summary>
/// <param name="rep">The rep's coverage.</param>
/// <param name="book">The rep's deals.</param>
internal sealed class OpenChances(RepCoverage rep, DealBook book)
{
    /// <summary>Each open deal with its chance to be won by the period's end; null while nobody knows it.</summary>
    public IReadOnlyList<DealChance> All()
    {
        var deals = book.Open.Select(deal => deal.ToPace(rep.Frame.Today)).ToList();
        if (rep.Frame.Pace is not { } team || rep.Facts.Pace is not { } facts)
        {
            var assumed = rep.PaceMembers.Count == 1 ? rep.PaceMembers[0].AssumedChance : null;
            return deals.Select(deal => new DealChance(deal.Id, deal.Layer, assumed)).ToList();
        }

        var standing = new PaceStanding(0m, deals.Select(deal => Standing(deal, team)).ToList());
        var outlook = RepOutlookRule.Of(team, facts.Rep, standing, rep.Facts.Capacity);
        return deals.Select((deal, i) => new DealChance(deal.Id, deal.Layer, outlook.ChanceOf(i))).ToList();
    }

    /// <summary>The deals that matter, by their names; of deals that are alike to pace any of them is named.</summary>
    public IReadOnlyList<NamedDeal> ThatMatter()
    {
        var left = book.Open.OrderBy(deal => deal.Name, StringComparer.Ordinal).ThenBy(deal => deal.Id).ToList();
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

    private bool IsAlike(DealRow row, StandingDeal deal)
    {
        var pace = row.ToPace(rep.Frame.Today);
        return pace.Value == deal.Value
            && pace.Layer == deal.Layer
            && pace.IsOpenAt(rep.Frame.Today)
            && Standing(pace, rep.Frame.Pace!).Band == deal.Band;
    }

    private StandingDeal Standing(PaceDeal deal, TeamPace team) => new(
        deal.Id,
        deal.Value,
        team.Bands.BandOf(CalendarDay.Between(deal.CreatedOn, rep.Frame.Today)),
        team.Sizes.ClassOf(deal.Value),
        deal.Layer);
}

/// <summary>An open deal's chance.</summary>
/// <param name="Id">The deal.</param>
/// <param name="Layer">How it stands.</param>
/// <param name="Chance">Its chance to be won by the period's end; null while nobody knows it.</param>
internal sealed record DealChance(Guid Id, PaceLayer Layer, decimal? Chance);

/// <summary>A deal whose loss costs odds.</summary>
/// <param name="Id">The deal.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Value">Its estimated value in base currency.</param>
/// <param name="Cost">The odds that its loss would cost, as a share.</param>
internal sealed record NamedDeal(Guid Id, string Name, decimal Value, decimal Cost);
