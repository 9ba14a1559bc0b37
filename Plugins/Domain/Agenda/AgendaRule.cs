using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Agenda;

/// <summary>Chooses what to do today: one thing a deal, those first that bring the most this period.</summary>
public static class AgendaRule
{
    /// <summary>The things to do, the best first.</summary>
    /// <param name="deals">The rep's open deals.</param>
    /// <param name="today">The day.</param>
    /// <param name="coolingDays">Days before turning stale in which a deal is cooling.</param>
    /// <param name="most">How many things at most.</param>
    public static IReadOnlyList<AgendaItem> Of(
        IEnumerable<AgendaDeal> deals,
        DateTime today,
        int coolingDays,
        int most
    ) =>
        deals
            .Select(deal => Of(deal, today, coolingDays))
            .OfType<AgendaItem>()
            .OrderByDescending(item => item.Worth)
            .ThenByDescending(item => item.Deal.Value)
            .ThenBy(item => item.On)
            .ThenBy(item => item.Deal.Id)
            .Take(most)
            .ToList();

    private static AgendaItem? Of(AgendaDeal deal, DateTime today, int coolingDays)
    {
        // A step that was booked and missed is done first, also where it made the deal stale.
        if (deal.LateSince is { } late)
        {
            return Item(AgendaKind.Late, deal, late);
        }

        if (deal.StaleOn is { } stale && CalendarDay.Between(today, stale) <= coolingDays)
        {
            return Item(stale.Date <= today ? AgendaKind.Stale : AgendaKind.Cooling, deal, stale);
        }

        return deal.IsQualified ? null : Item(AgendaKind.Unqualified, deal, null);
    }

    private static AgendaItem Item(AgendaKind kind, AgendaDeal deal, DateTime? on) =>
        new(kind, deal, on, deal.Value * Math.Max(0m, deal.Gain));
}
