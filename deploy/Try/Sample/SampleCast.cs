namespace SalesCorner.Deploy.Try.Sample;

/// <summary>The people of the sample organisation; the first five tell the product's story.</summary>
public static class SampleCast
{
    /// <summary>The reps without scaling.</summary>
    public const int UsualReps = 24;

    private static readonly string[] Managers = ["Helen Marsh", "Pierre Aubert", "Tomas Novak"];

    private static readonly string[] FirstNames =
    [
        "Aaron",
        "Bianca",
        "Caleb",
        "Daria",
        "Elif",
        "Felix",
        "Greta",
        "Hugo",
        "Irina",
        "Jonas",
        "Kamal",
        "Lena",
        "Marco",
        "Nadia",
        "Oscar",
        "Paula",
        "Ravi",
        "Sofia",
        "Tariq",
        "Ursula",
    ];

    private static readonly string[] LastNames =
    [
        "Keller",
        "Moreau",
        "Silva",
        "Hansen",
        "Costa",
        "Dubois",
        "Fischer",
        "Ricci",
        "Petrov",
        "Santos",
        "Weber",
        "Larsen",
        "Romano",
        "Vogel",
        "Andersen",
        "Ferrari",
        "Schmid",
        "Bauer",
        "Klein",
        "Jensen",
    ];

    private static readonly RepProfile[] Story =
    [
        // Four times the quota in the pipeline, and almost none of it qualified and moving.
        new("Grace Okafor", Managers[0])
        {
            WinRates = [0.31],
            RawCoverage = 4.0,
            Qualified = 0.35,
            Moving = 0.3,
            WonSoFar = 0.1,
        },
        // Wins every second deal, for most are renewals: 2x is enough, and there is far more than that.
        new("Victor Lindqvist", Managers[1])
        {
            WinRates = [0.55],
            ClosedPerQuarter = 14,
            RawCoverage = 4.2,
            Qualified = 0.97,
            Moving = 0.97,
            WonSoFar = 0.45,
            Currency = "EUR",
            Trade = RepTrade.Renewals,
        },
        // Prospects, and wins one in five: 3x looks right and is far too little.
        new("Mia Tanaka", Managers[2])
        {
            WinRates = [0.2],
            ClosedPerQuarter = 15,
            RawCoverage = 3.0,
            Qualified = 0.95,
            Moving = 0.97,
            WonSoFar = 0.02,
            Trade = RepTrade.NewCustomers,
        },
        // Answers a falling win rate with more and more pipeline.
        new("Owen Brandt", Managers[0])
        {
            WinRates = [0.52, 0.5, 0.48, 0.44, 0.3, 0.18, 0.1, 0.05],
            ClosedPerQuarter = 16,
            RawCoverage = 3.6,
            PipelineGrowth = 1.45,
            Qualified = 0.6,
            Moving = 0.7,
            WonSoFar = 0.15,
        },
        // Three closed deals so far: too few to say anything.
        new("Ines Duarte", Managers[1])
        {
            WinRates = [0.67],
            ClosedPerQuarter = 3,
            Quarters = 1,
            RawCoverage = 1.8,
            WonSoFar = 0,
            Currency = "EUR",
        },
    ];

    /// <summary>The cast of an organisation of a size, a team that owns deals at its end.</summary>
    /// <param name="reps">How many reps.</param>
    /// <param name="random">Decides what the others are like.</param>
    public static IReadOnlyList<RepProfile> Of(int reps, SeededRandom random)
    {
        var cast = new List<RepProfile>(Story.Take(reps));
        for (var index = cast.Count; index < reps; index++)
        {
            cast.Add(Ordinary(index, random));
        }

        cast.Add(
            new RepProfile("Inside Sales", Managers[2])
            {
                IsTeam = true,
                ClosedPerQuarter = 0,
                Quarters = 1,
                RawCoverage = 0.4,
            }
        );
        return cast;
    }

    private static RepProfile Ordinary(int index, SeededRandom random)
    {
        var round = index / (FirstNames.Length * LastNames.Length);
        var name =
            FirstNames[index % FirstNames.Length]
            + " "
            + LastNames[(index / FirstNames.Length + index) % LastNames.Length];
        var rate = 0.24 + (0.2 * random.Share());
        return new RepProfile(round == 0 ? name : $"{name} {round + 1}", Managers[index % Managers.Length])
        {
            WinRates = [rate],
            ClosedPerQuarter = random.Between(8, 13),
            Value = random.Between(18, 46) * 1000,
            CycleDays = random.Between(45, 95),
            RawCoverage = 1.4 + (2.2 * random.Share()),
            Qualified = 0.55 + (0.4 * random.Share()),
            Moving = 0.6 + (0.35 * random.Share()),
            WonSoFar = 0.15 + (0.4 * random.Share()),
            Currency = (index % Managers.Length) switch
            {
                1 => "EUR",
                2 when index % 2 == 0 => "GBP",
                _ => "USD",
            },
        };
    }
}
