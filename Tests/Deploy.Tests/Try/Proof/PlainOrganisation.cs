namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>An input as it stood at the end of a day, in quarters that begin with the calendar year.</summary>
public sealed record PlainOrganisation(DateOnly AsOf, IReadOnlyList<PlainDeal> Deals)
{
    /// <summary>Each rep's manager, where the input names one.</summary>
    public IReadOnlyDictionary<string, string> Managers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The quotas of the quarter; null where the input has none, so that they are assumed.</summary>
    public IReadOnlyDictionary<string, decimal>? Quotas { get; init; }

    public DateOnly PeriodStart => new(AsOf.Year, ((AsOf.Month - 1) / 3 * 3) + 1, 1);

    public DateOnly PeriodEnd => PeriodStart.AddMonths(3).AddDays(-1);

    /// <summary>The last day counts, and today counts.</summary>
    public int DaysLeft => PeriodEnd.DayNumber - AsOf.DayNumber + 1;

    public IReadOnlyList<string> Reps => [.. Deals.Where(deal => !deal.Team).Select(deal => deal.Owner).Distinct().Order(StringComparer.Ordinal)];

    public bool InWindow(DateOnly? day) => day >= AsOf.AddDays(-365) && day <= AsOf;

    public bool InPeriod(DateOnly? day) => day >= PeriodStart && day <= PeriodEnd;

    public string QuotaSource(string rep) => Quota(rep) is null ? "None" : Quotas is null ? "Assumed" : "Quota";

    /// <summary>The rep's quota; where the input has none, the mean of the last four periods won plus 10 %, none without a win.</summary>
    public decimal? Quota(string rep)
    {
        if (Quotas is not null)
        {
            return Quotas.TryGetValue(rep, out var quota) ? quota : null;
        }

        var won = Deals.Where(deal => deal.Owner == rep && deal.Outcome == 'W' && deal.Closed >= PeriodStart.AddMonths(-12) && deal.Closed < PeriodStart)
            .Sum(deal => deal.Value);
        return won > 0m ? Math.Round(won / 4m * 1.1m, 2, MidpointRounding.AwayFromZero) : null;
    }
}
