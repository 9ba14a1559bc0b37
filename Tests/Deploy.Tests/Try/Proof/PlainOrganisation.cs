namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>An input as it stood at the end of a day, in quarters or months of the calendar year.</summary>
public sealed record PlainOrganisation(DateOnly AsOf, IReadOnlyList<PlainDeal> Deals)
{
    /// <summary>Each rep's manager, where the input names one.</summary>
    public IReadOnlyDictionary<string, string> Managers { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The quotas of the period; that of a rep who is not among them is assumed.</summary>
    public IReadOnlyDictionary<string, decimal> Quotas { get; init; } =
        new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>The share of the period in which a rep can sell, where the input names one.</summary>
    public IReadOnlyDictionary<string, decimal> Shares { get; init; } =
        new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>The first day in selling, where the input names one.</summary>
    public IReadOnlyDictionary<string, DateOnly> Starts { get; init; } =
        new Dictionary<string, DateOnly>(StringComparer.Ordinal);

    /// <summary>Completed activities, of deals and of none.</summary>
    public IReadOnlyList<PlainWork> Work { get; init; } = [];

    /// <summary>Leads: whose, and the day on which each was captured.</summary>
    public IReadOnlyList<(string Owner, DateOnly On)> Leads { get; init; } = [];

    /// <summary>How long a period is.</summary>
    public int Months { get; init; } = 3;

    public DateOnly PeriodStart => new(AsOf.Year, ((AsOf.Month - 1) / Months * Months) + 1, 1);

    public DateOnly PeriodEnd => PeriodStart.AddMonths(Months).AddDays(-1);

    /// <summary>The last day counts, and today counts.</summary>
    public int DaysLeft => PeriodEnd.DayNumber - AsOf.DayNumber + 1;

    public IReadOnlyList<string> Reps =>
        [.. Deals.Where(deal => !deal.Team).Select(deal => deal.Owner).Distinct().Order(StringComparer.Ordinal)];

    public bool InWindow(DateOnly? day) => day >= AsOf.AddDays(-365) && day <= AsOf;

    public bool InPeriod(DateOnly? day) => day >= PeriodStart && day <= PeriodEnd;

    /// <summary>
    /// The quota of the period after this one: the inputs of the proof name none, so it is made up of the same past.
    /// </summary>
    public decimal? NextQuota(string rep) => Assumed(rep);

    public string QuotaSource(string rep) =>
        Quota(rep) is null ? "None"
        : Quotas.ContainsKey(rep) ? "Quota"
        : "Assumed";

    /// <summary>The share of the period in which a rep can sell.</summary>
    public decimal Share(string rep) => Shares.GetValueOrDefault(rep, 1m);

    /// <summary>Whether a rep has begun within the last 90 days.</summary>
    public bool IsNew(string rep) => Starts.TryGetValue(rep, out var day) && AsOf.DayNumber - day.DayNumber < 90;

    /// <summary>The managers above a rep, over all levels.</summary>
    public IEnumerable<string> Above(string rep)
    {
        for (var next = Managers.GetValueOrDefault(rep); next is not null; next = Managers.GetValueOrDefault(next))
        {
            yield return next;
        }
    }

    /// <summary>
    /// The close date of a deal that has none: creation and the median cycle, the end of the period where that is past.
    /// </summary>
    public DateOnly AssumedClose(DateOnly created, int cycle) =>
        created.AddDays(cycle) < AsOf ? PeriodEnd : created.AddDays(cycle);

    /// <summary>
    /// The rep's quota; where the input has none, the mean of the last four periods won plus 10 %, none without a win.
    /// Periods that began
    /// more than 15 days before anybody closed a deal are not known to the input.
    /// </summary>
    public decimal? Quota(string rep) => Quotas.TryGetValue(rep, out var quota) ? quota : Assumed(rep);

    private decimal? Assumed(string rep)
    {
        var firstClose = Deals.Min(deal => deal.Closed);
        var known = new[] { 4, 3, 2 }.FirstOrDefault(
            count => PeriodStart.AddMonths(-count * Months).AddDays(15) >= firstClose,
            1
        );
        var won = Deals
            .Where(deal =>
                deal.Owner == rep
                && deal.Outcome == 'W'
                && deal.Closed >= PeriodStart.AddMonths(-known * Months)
                && deal.Closed < PeriodStart
            )
            .Sum(deal => deal.Value ?? 0m);
        return won > 0m ? Math.Round(won / known * 1.1m, 2, MidpointRounding.AwayFromZero) : null;
    }
}
