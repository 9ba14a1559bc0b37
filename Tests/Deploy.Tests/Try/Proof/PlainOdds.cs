namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>One way in which a period may go: the chance and value of each deal, and what comes of new ones.</summary>
public sealed record PlainWay(
    IReadOnlyList<(double Chance, double Value)> Deals,
    double NewValue,
    double NewCount,
    IReadOnlyList<double> Recent
)
{
    public double Landing { get; init; } = Deals.Sum(deal => deal.Chance * deal.Value) + NewValue;

    public IEnumerable<(double Chance, double Value)> All =>
        NewCount > 0d && Recent.Sum() > 0d
            ? Deals.Concat(
                Recent.Select(value =>
                    (Math.Min(.97, NewCount / Recent.Count), value * NewValue / (NewCount * Recent.Average()))
                )
            )
            : Deals;
}

/// <summary>Odds and landing by two witnesses, bucket by bucket.</summary>
public sealed record PlainOdds(double Won, double? Quota, double Usual, IReadOnlyList<double> Ratios)
{
    private const int Buckets = 600;

    public IReadOnlyList<PlainWay> Ways { get; init; } = [];

    public double Factor { get; init; }

    public double? Usually { get; init; }

    public double LandingPipeline => Won + Ways.Average(way => way.Landing);

    public double LandingHabit => Won + Usual;

    public double New { get; init; }

    public double? Habit =>
        Need is { } need
            ? need <= 0d
                ? 1d
                : Ratios.Count(ratio => ratio * Usual >= need - 1e-9) / (double)Ratios.Count
            : null;

    public IEnumerable<double?> ByWay =>
        Ways.Select(way =>
            Need is { } need
                ? need <= 0d
                    ? 1d
                    : Distribution(way).Skip(First(need)).Sum()
                : (double?)null
        );

    private double? Need => Quota - Won;

    /// <summary>What the buckets are laid out for where there is no quota.</summary>
    public double? Wide { get; init; }

    private double Unit =>
        (Quota > 0d ? Quota.Value : Wide ?? (Won + Usual)) is > 0d and var width ? width * 3d / Buckets : 1d;

    public (double Low, double High) Range()
    {
        var mass = new double[Buckets + 1];
        foreach (var way in Ways.Select(Distribution))
        {
            for (var i = 0; i <= Buckets; i++)
            {
                mass[i] += way[i] / Ways.Count / 2d;
            }
        }

        foreach (var ratio in Ratios)
        {
            mass[(int)Math.Clamp(ratio * Usual / Unit, 0d, Buckets)] += .5 / Ratios.Count;
        }

        return (Won + (Unit * At(mass, .1)), Won + (Unit * (At(mass, .9) + 1)));
    }

    /// <summary>What the loss of a deal would cost: half of the odds are habit's, which asks for no deal.</summary>
    public double Cost(int deal) => (ByWay.Average() - Without(new HashSet<int> { deal }).Average())!.Value / 2d;

    /// <summary>The odds of each way without some deals.</summary>
    public IEnumerable<double?> Without(IReadOnlySet<int> lost) =>
        (
            this with
            {
                Ways = [.. Ways.Select(way => way with { Deals = [.. way.Deals.Where((_, i) => !lost.Contains(i))] })],
            }
        ).ByWay;

    /// <summary>Where the pipeline would land if the rep's deals closed as the team's do.</summary>
    public double AtTeamPace =>
        Won + Ways.Average(way => way.NewValue + (way.Deals.Sum(deal => deal.Chance * deal.Value) / Factor));

    private int First(double need) => Math.Max(0, (int)Math.Ceiling((need / Unit) - 1e-9));

    private double[] Distribution(PlainWay way)
    {
        var mass = new double[Buckets + 1];
        mass[0] = 1d;
        foreach (var (chance, value) in way.All.Where(deal => deal.Chance > 0d && deal.Value > 0d))
        {
            var steps = value / Unit;
            var next = mass.Select(share => share * (1d - chance)).ToArray();
            foreach (
                var (shift, weight) in new[]
                {
                    ((int)Math.Min(steps, Buckets), 1d - (steps % 1d)),
                    ((int)Math.Min(steps, Buckets) + 1, steps % 1d),
                }
            )
            {
                for (var i = 0; i <= Buckets; i++)
                {
                    next[Math.Min(i + shift, Buckets)] += mass[i] * chance * weight;
                }
            }

            mass = next;
        }

        return mass;
    }

    private static int At(double[] mass, double share)
    {
        var sum = 0d;
        for (var i = 0; i <= Buckets; i++)
        {
            sum += mass[i];
            if (sum >= share)
            {
                return i;
            }
        }

        return Buckets;
    }
}
