namespace SalesCorner.Plugins.Domain.Standards;

/// <summary>Knows which standards hold for a rep on a day: the most specific wins.</summary>
/// <param name="standards">All of them.</param>
public sealed class StandardBook(IReadOnlyCollection<Standard> standards)
{
    /// <summary>How many indicators a scorecard shows at most.</summary>
    public const int MostShown = 6;

    /// <summary>Whether there is any.</summary>
    public bool IsEmpty => standards.Count == 0;

    /// <summary>
    /// One for each indicator that has one, in the indicators' order, the first six: the rep's own before everybody's,
    /// then the
    /// one with a first day before one without, then the later one.
    /// </summary>
    public IReadOnlyList<Standard> Of(Guid repId, DateTime day) =>
        Holding(repId, day)
            .Where(standard => standard.Indicator != Indicator.WeekHours)
            .OrderBy(standard => standard.Indicator)
            .Take(MostShown)
            .ToList();

    /// <summary>What is asked of a rep on a day for one indicator; null where nobody asks.</summary>
    public decimal? ValueOf(Guid repId, DateTime day, Indicator indicator) =>
        Holding(repId, day).FirstOrDefault(standard => standard.Indicator == indicator)?.Value;

    // The most specific one of each indicator.
    private IEnumerable<Standard> Holding(Guid repId, DateTime day) =>
        standards
            .Where(standard => standard.HoldsOn(day) && (standard.RepId is null || standard.RepId == repId))
            .GroupBy(standard => standard.Indicator)
            .Select(same =>
                same.OrderByDescending(standard => standard.RepId is not null)
                    .ThenByDescending(standard => standard.From ?? DateTime.MinValue)
                    .First()
            );
}
