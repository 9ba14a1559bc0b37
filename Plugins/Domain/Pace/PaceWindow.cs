using SalesCorner.Plugins.Domain.Calendar;

namespace SalesCorner.Plugins.Domain.Pace;

/// <summary>
/// The trailing 365 days up to yesterday, by close date: from them come age bands, size classes and who belongs to the
/// team.
/// </summary>
/// <param name="Today">The day from which it is looked at.</param>
/// <param name="Days">Length of the window.</param>
/// <param name="LeastLifeDays">Days that a deal must have lived to count.</param>
public sealed record PaceWindow(DateTime Today, int Days = 365, int LeastLifeDays = 1)
{
    /// <summary>The window's first day.</summary>
    public DateTime Start => CalendarDay.Add(Today, -Days);

    /// <summary>Whether a deal closed in the window and lived long enough to be one.</summary>
    public bool Holds(PaceDeal deal) =>
        deal.ClosedOn is { } closed
        && closed.Date >= Start
        && closed.Date < Today.Date
        && deal.LifeDays >= LeastLifeDays;

    /// <summary>The age bands of a team's deals.</summary>
    public AgeBands BandsOf(IEnumerable<PaceDeal> deals) =>
        AgeBands.Of(Won(deals).Select(deal => deal.LifeDays!.Value));

    /// <summary>The size classes of a team's deals: by the average of the won deals with a value above zero.</summary>
    public SizeClasses SizesOf(IEnumerable<PaceDeal> deals)
    {
        var values = Won(deals).Where(deal => deal.Actual > 0m).Select(deal => deal.Actual).ToList();
        return new SizeClasses(values.Count > 0 ? values.Average() : null);
    }

    private IEnumerable<PaceDeal> Won(IEnumerable<PaceDeal> deals) => deals.Where(deal => deal.IsWon && Holds(deal));
}
