namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>Sections 1 and 2 of the domain in plain arithmetic, written from the document and sharing nothing with the plug-ins.</summary>
public sealed class PlainCoverage(IReadOnlyList<PlainDeal> deals, DateOnly asOf, int monthsInPeriod)
{
    private const decimal RangeZ = 1.2816m;
    private const decimal OddsZ = 0.8416m;

    public DateOnly PeriodStart { get; } = new(asOf.Year, ((asOf.Month - 1) / monthsInPeriod * monthsInPeriod) + 1, 1);

    public DateOnly PeriodEnd => PeriodStart.AddMonths(monthsInPeriod).AddDays(-1);

    public IReadOnlyDictionary<string, decimal?> Rep(string owner, decimal? quota)
    {
        var own = Window(deals.Where(deal => deal.Owner == owner)).ToList();
        var unit = Window(deals).ToList();
        var n = own.Count;
        var won = own.Count(deal => deal.Outcome == 'W');
        var p0 = unit.Count >= 30 ? unit.Count(deal => deal.Outcome == 'W') / (decimal)unit.Count : unit.Count >= 10 ? unit.Count(deal => deal.Outcome == 'W') / (decimal)unit.Count : 0.33m;
        var p = (won + (20m * p0)) / (n + 20m);
        var average = Average(own, unit);
        var inPeriod = deals.Where(deal => deal.Owner == owner && deal.Outcome == 'W' && deal.Closed >= PeriodStart && deal.Closed <= PeriodEnd).Sum(deal => deal.Value);
        var raw = deals.Where(deal => deal.Owner == owner && deal.Outcome == 'O' && deal.Expected >= PeriodStart && deal.Expected <= PeriodEnd).ToList();
        decimal? remaining = quota is null ? null : Math.Max(0m, quota.Value - inPeriod);
        var open = remaining > 0m;
        return new Dictionary<string, decimal?>(StringComparer.Ordinal)
        {
            ["won"] = won,
            ["lost"] = own.Count(deal => deal.Outcome == 'L'),
            ["noDecision"] = own.Count(deal => deal.Outcome == 'N'),
            ["winRateRaw"] = n == 0 ? null : won / (decimal)n,
            ["winRateUsed"] = p,
            ["winRateLow"] = n == 0 ? null : Wilson(won, n, -1m),
            ["winRateHigh"] = n == 0 ? null : Wilson(won, n, 1m),
            ["averageWonValue"] = average,
            ["medianCycleDays"] = Median(own.Where(deal => deal.Outcome == 'W').Select(deal => deal.Closed!.Value.DayNumber - deal.Created.DayNumber)),
            ["quota"] = quota,
            ["wonInPeriod"] = inPeriod,
            ["remaining"] = remaining,
            ["raw.count"] = raw.Count,
            ["raw.value"] = raw.Sum(deal => deal.Value),
            ["qualified.count"] = raw.Count(deal => deal.Qualified && (deal.Expected >= asOf)),
            ["requiredValue"] = remaining / p,
            ["requiredRatio"] = 1m / p,
            ["requiredDeals"] = remaining is not null && average > 0m ? Math.Ceiling(remaining.Value / average.Value / p) : null,
            ["confidentRatio"] = open && average > 0m ? Confident(p, Math.Max(1m, remaining!.Value / average.Value)) : null,
        };
    }

    /// <summary>The figures that follow from the moving pipeline.</summary>
    public static IReadOnlyDictionary<string, decimal?> Moving(IReadOnlyDictionary<string, decimal?> rep, decimal moving)
    {
        var remaining = rep["remaining"];
        var open = remaining > 0m;
        var required = rep["requiredValue"];
        var gap = required is null ? (decimal?)null : Math.Max(0m, required.Value - moving);
        return new Dictionary<string, decimal?>(StringComparer.Ordinal)
        {
            ["coverageRatio"] = open ? moving / remaining : null,
            ["attainment"] = open ? moving * rep["winRateUsed"] / remaining : null,
            ["gapValue"] = gap,
            ["gapDeals"] = gap is null || rep["averageWonValue"] is null or 0m ? null : Math.Ceiling(gap.Value / rep["averageWonValue"]!.Value),
        };
    }

    private IEnumerable<PlainDeal> Window(IEnumerable<PlainDeal> all) => all.Where(deal =>
        deal.Outcome is 'W' or 'L' or 'N'
        && deal.Closed >= asOf.AddDays(-365) && deal.Closed <= asOf
        && deal.Closed.Value.DayNumber - deal.Created.DayNumber >= 1);

    private static decimal? Average(List<PlainDeal> own, List<PlainDeal> unit)
    {
        var won = own.Where(deal => deal.Outcome == 'W').ToList();
        var teamWon = unit.Where(deal => deal.Outcome == 'W').ToList();
        if (teamWon.Count == 0)
        {
            return won.Count == 0 ? null : won.Average(deal => deal.Value);
        }

        return (won.Sum(deal => deal.Value) + (5m * teamWon.Average(deal => deal.Value))) / (won.Count + 5m);
    }

    private static decimal? Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2m;
    }

    private static decimal Wilson(int won, int n, decimal sign)
    {
        var q = won / (decimal)n;
        var z2 = RangeZ * RangeZ;
        var half = RangeZ * Root((q * (1m - q) / n) + (z2 / (4m * n * n)));
        return Math.Clamp((q + (z2 / (2m * n)) + (sign * half)) / (1m + (z2 / n)), 0m, 1m);
    }

    private static decimal Confident(decimal p, decimal m)
    {
        var spread = OddsZ * Root(p * (1m - p));
        var root = (spread + Root((OddsZ * OddsZ * p * (1m - p)) + (4m * p * m))) / (2m * p);
        return root * root / m;
    }

    private static decimal Root(decimal value) => (decimal)Math.Sqrt((double)value);
}
