namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>Section 4 of the domain in plain arithmetic, with the shipped questions.</summary>
public sealed record PlainQualification(
    int Score,
    decimal Completeness,
    string Status,
    string? Grade,
    bool AssumedByStage
)
{
    private static readonly Dictionary<string, int> Weights = new(StringComparer.Ordinal)
    {
        ["need"] = 20,
        ["urgency"] = 15,
        ["budget"] = 15,
        ["process"] = 15,
        ["makers"] = 15,
        ["senior"] = 10,
        ["case"] = 10,
    };

    private static readonly string[] MustHaves = ["need", "urgency", "budget", "process", "makers"];

    public bool Qualified => Status == "Qualified";

    /// <summary>How a deal stands at the end of a day.</summary>
    public static PlainQualification On(PlainDeal deal, DateOnly day)
    {
        var given = deal.Answers.Where(answer => answer.On <= day).ToList();
        var fresh = given
            .GroupBy(answer => answer.Question)
            .Select(answers => answers.MaxBy(answer => answer.On))
            .Where(answer => day.DayNumber - answer.On.DayNumber <= 90)
            .ToDictionary(answer => answer.Question, answer => answer.Value);
        var score = 100m * fresh.Sum(answer => Weights[answer.Key] * (answer.Value - 1) / 4m) / Weights.Values.Sum();
        var completeness = fresh.Keys.Sum(question => Weights[question]) / (decimal)Weights.Values.Sum();
        var assumed = given.Count == 0 && deal.Stages.Last(stage => stage.On <= day).Stage >= 1;
        var status =
            assumed ? "Qualified"
            : given.Count == 0 ? "Not started"
            : StatusOf(fresh, score);
        return new PlainQualification(
            (int)Math.Floor(score),
            completeness,
            status,
            fresh.Count == 0 ? null : GradeOf(score),
            assumed
        );
    }

    /// <summary>The first day on which the deal was qualified while it was open; null when it never was.</summary>
    public static DateOnly? FirstDay(PlainDeal deal, DateOnly asOf)
    {
        // At its creation nobody has answered yet.
        if (deal.Stages[0].Stage >= 1)
        {
            return deal.Created;
        }

        var days = deal
            .Stages.Select(stage => stage.On)
            .Concat(deal.Answers.Select(answer => answer.On))
            .Where(day => day >= deal.Created && day <= (deal.Closed ?? asOf))
            .Distinct()
            .Order();
        return days.Where(day => On(deal, day).Qualified).Select(day => (DateOnly?)day).FirstOrDefault();
    }

    private static string StatusOf(Dictionary<string, int> answers, decimal score)
    {
        if (MustHaves.Any(question => answers.GetValueOrDefault(question) == 1))
        {
            return "Disqualified";
        }

        return score >= 60m && MustHaves.All(question => answers.GetValueOrDefault(question) >= 3)
            ? "Qualified"
            : "In qualification";
    }

    private static string GradeOf(decimal score) =>
        score >= 75m ? "A"
        : score >= 60m ? "B"
        : score >= 40m ? "C"
        : "D";
}
