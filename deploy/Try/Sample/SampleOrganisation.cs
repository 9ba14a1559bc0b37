using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>
/// A made-up sales organisation, the same every time for a seed: two years of deals that tell what coverage by each
/// rep's
/// own win rate shows and a flat "3x" hides.
/// </summary>
public static class SampleOrganisation
{
    /// <summary>The day from which the organisation is looked at: a Monday in the middle of a quarter.</summary>
    public static readonly DateOnly AsOf = new(2026, 11, 16);

    private static readonly Dictionary<string, decimal> Rates = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EUR"] = 1.08m,
        ["GBP"] = 1.25m,
    };

    // Below a tenth of the usual closed deals no rate says anything any more.
    private const double FewestClosed = 0.1;

    private static readonly string[] Customers =
    [
        "Alder Foods",
        "Birchway Logistics",
        "Cobalt Energy",
        "Delphi Clinics",
        "Ember Retail",
        "Fjord Shipping",
        "Granite Bank",
        "Harbour Hotels",
        "Isar Motors",
        "Juniper Labs",
        "Kestrel Air",
        "Lumen Media",
        "Maple Schools",
        "Nimbus Cloud",
        "Orchard Homes",
        "Pinnacle Steel",
    ];

    private static readonly string[] Subjects =
    [
        "rollout",
        "renewal",
        "pilot",
        "expansion",
        "service contract",
        "platform",
    ];

    /// <summary>Makes the organisation.</summary>
    /// <param name="size">How large it is.</param>
    public static SalesHistory Make(SampleSize size)
    {
        var random = new SeededRandom((ulong)size.Seed);
        var cast = SampleCast.Of(size.Reps, random);
        var scale = Scale(cast, size.Deals);
        var ledger = new SampleLedger();
        for (var index = 0; index < cast.Count; index++)
        {
            var scene = new RepScene(cast[index], scale, ledger, random.Fork(index));
            var quota = ClosedDealsWriter.Write(scene);
            OpenDealsWriter.Write(scene, quota);
        }

        foreach (var answer in SampleCalendar.Answers(ledger.Deals))
        {
            ledger.Activities.Add(answer);
        }

        var managers = cast.Where(rep => !rep.IsTeam)
            .ToDictionary(rep => rep.Name, rep => rep.Manager, StringComparer.OrdinalIgnoreCase);
        LeadershipRecord[] leadership =
        [
            .. SampleEvents.Of(cast, ledger),
            .. SampleGoals.Of(managers.Keys.Concat(managers.Values).ToHashSet(StringComparer.Ordinal)),
            .. SampleAssessments.Of(managers.Values.Distinct(StringComparer.Ordinal)),
        ];
        return new SalesHistory
        {
            Source = $"sample organisation (seed {size.Seed})",
            BaseCurrency = "USD",
            ExchangeRates = Rates,
            Deals = [.. ledger.Deals],
            UsesProcessBar = true,
            StageMoves = [.. ledger.Moves.OrderBy(move => move.OnUtc)],
            CloseDateMoves = [.. ledger.CloseDateMoves.OrderBy(move => move.OnUtc)],
            Activities =
            [
                .. ledger
                    .Activities.Select(SampleCalendar.WithWorkshops(ledger.Deals))
                    .OrderBy(activity => activity.AtUtc),
            ],
            Answers = [.. ledger.Answers.OrderBy(answer => answer.On)],
            Quotas = [.. ledger.Quotas],
            Calls = [.. SampleCoaching.Calls(cast, ledger.Deals).OrderBy(call => call.On)],
            Reviews = [.. SampleCoaching.Reviews(cast).OrderBy(review => review.On)],
            Leadership = [.. leadership.OrderBy(record => record.AtUtc)],
            HourlyCost = SampleCalendar.HourlyCost,
            Standards = SampleCoaching.Standards,
            Managers = managers,
            LastDay = AsOf,
        };
    }

    // What is open follows the quota and stays as it is in a small organisation; only the closed deals of two years
    // become fewer.
    private static double Scale(IReadOnlyList<RepProfile> cast, int? deals)
    {
        var open = cast.Sum(OpenDealsWriter.About);
        var closed = cast.Sum(rep => rep.ClosedPerQuarter * rep.Quarters);
        return deals switch
        {
            null => 1.0,
            { } many when many >= open + closed => many / (open + closed),
            { } few => Math.Max(FewestClosed, (few - open) / closed),
        };
    }

    /// <summary>What a deal of the sample is called.</summary>
    internal static (string Customer, string Name) DealName(SeededRandom random)
    {
        var customer = random.OneOf(Customers);
        return (customer, customer + " " + random.OneOf(Subjects));
    }

    /// <summary>One of the customers that everybody sells to.</summary>
    internal static string CustomerAt(int index) => Customers[index % Customers.Length];

    /// <summary>Units of base currency that one unit of a currency is worth.</summary>
    internal static decimal WorthOf(string? currency) =>
        currency is not null && Rates.TryGetValue(currency, out var known) ? known : 1m;

    /// <summary>An amount of base currency in another currency, to the full hundred.</summary>
    internal static decimal In(string currency, double amount)
    {
        var rate = Rates.TryGetValue(currency, out var known) ? known : 1m;
        return Math.Max(100m, Math.Round((decimal)amount / rate / 100m, MidpointRounding.AwayFromZero) * 100m);
    }
}

/// <summary>A rep, and what is needed to write the rep's deals.</summary>
/// <param name="Rep">The rep.</param>
/// <param name="Scale">How many times the usual number of deals.</param>
/// <param name="Ledger">Where the deals are written.</param>
/// <param name="Random">The rep's own stream of random numbers.</param>
public sealed record RepScene(RepProfile Rep, double Scale, SampleLedger Ledger, SeededRandom Random)
{
    /// <summary>The first day of the current quarter.</summary>
    public static DateOnly QuarterStart { get; } = new(2026, 10, 1);

    /// <summary>Writes what happens on the rep's deals.</summary>
    public DealStory Story { get; } = new(Ledger, Random);

    /// <summary>A deal of the rep, named and without dates.</summary>
    public DealRecord NewDeal(double value)
    {
        var usual = SampleOrganisation.DealName(Random);
        var id = Ledger.NextId();
        var (customer, name) = SampleTrades.Of(Rep.Trade, id, usual);
        return new DealRecord
        {
            Id = id,
            Name = name,
            Account = customer,
            Owner = Rep.Name,
            OwnedByTeam = Rep.IsTeam,
            Currency = Rep.Currency,
            EstimatedValue = SampleOrganisation.In(Rep.Currency, value),
        };
    }
}
