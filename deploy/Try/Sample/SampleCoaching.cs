using SalesCorner.Deploy.Try.History;

namespace SalesCorner.Deploy.Try.Sample;

/// <summary>
/// How the sample organisation calls and coaches: one rep has happy ears, one sandbags, every sixth calls nothing; one
/// rep had
/// no one-to-one for five weeks. It draws no random number, so that the deals stay what they are.
/// </summary>
internal static class SampleCoaching
{
    private const string HappyEars = "Grace Okafor";
    private const string Sandbagger = "Victor Lindqvist";
    private const string WithoutReview = "Owen Brandt";
    private const int QuartersBack = 4;
    private const int SilentEvery = 6;
    private const decimal Thousand = 1_000m;
    private const int MonthsInQuarter = 3;

    /// <summary>What is asked of everybody: win rate, odds, attainment, forecast accuracy, new deals a week.</summary>
    public static IReadOnlyList<StandardRecord> Standards { get; } =
    [new(0, 30m), new(1, 50m), new(2, 100m), new(3, 80m), new(6, 1m), new(7, 1m)];

    /// <summary>
    /// Each rep's calls of this quarter and the four before it, on the first day, at half time and in the last month.
    /// </summary>
    public static IReadOnlyList<CallRecord> Calls(IReadOnlyList<RepProfile> cast, IEnumerable<DealRecord> deals)
    {
        var won = deals
            .Where(deal => deal.Outcome == DealOutcome.Won)
            .ToLookup(deal => (deal.Owner, Quarter(deal.Closed!.Value)), Worth);
        var reps = cast.Where(rep => !rep.IsTeam).ToList();
        return
        [
            .. from index in Enumerable.Range(0, reps.Count)
            where index % SilentEvery != SilentEvery - 1
            from back in Enumerable.Range(0, QuartersBack + 1)
            let start = RepScene.QuarterStart.AddMonths(-MonthsInQuarter * back)
            let landing = Landing(reps[index], won, start)
            where landing > 0m
            from call in OfQuarter(reps[index].Name, index, start, landing)
            where call.On <= SampleOrganisation.AsOf
            select call,
        ];
    }

    /// <summary>Each rep's last one-to-one.</summary>
    public static IReadOnlyList<ReviewRecord> Reviews(IReadOnlyList<RepProfile> cast) =>
        [
            .. cast.Where(rep => !rep.IsTeam)
                .Select(rep => new ReviewRecord(
                    rep.Name,
                    SampleOrganisation.AsOf.AddDays(rep.Name == WithoutReview ? -35 : -6),
                    "Walked through the open deals together; agreed on next steps for the three biggest."
                )),
        ];

    // What the quarter came to; of this quarter, which is not over, as much as the mean of the last four.
    private static decimal Landing(RepProfile rep, ILookup<(string, DateOnly), decimal> won, DateOnly start) =>
        start < RepScene.QuarterStart
            ? won[(rep.Name, start)].Sum()
            : Enumerable
                .Range(1, QuartersBack)
                .Average(back => won[(rep.Name, start.AddMonths(-MonthsInQuarter * back))].Sum());

    private static IEnumerable<CallRecord> OfQuarter(string name, int index, DateOnly start, decimal landing)
    {
        var error = name switch
        {
            HappyEars => 0.32m,
            Sandbagger => -0.24m,
            _ => ((index % 5) - 2) * 0.03m,
        };
        yield return Call(name, start, landing * (1m + error));
        yield return Call(name, start.AddDays(38), landing * (1m + (error * 0.8m)));
        yield return Call(name, start.AddDays(45), landing * (1m + (error * 0.9m)));
        yield return Call(name, start.AddDays(57), landing * (1m + (error * 0.4m)));
    }

    private static CallRecord Call(string name, DateOnly on, decimal amount) =>
        new(name, on, Rounded(amount)) { BestCase = Rounded(amount * 1.2m), ManagerCall = Rounded(amount * 0.95m) };

    private static decimal Rounded(decimal amount) =>
        Math.Round(amount / Thousand, MidpointRounding.AwayFromZero) * Thousand;

    private static decimal Worth(DealRecord deal) =>
        (deal.ActualValue ?? deal.EstimatedValue ?? 0m) * SampleOrganisation.WorthOf(deal.Currency);

    private static DateOnly Quarter(DateOnly day) => new(day.Year, day.Month - ((day.Month - 1) % MonthsInQuarter), 1);
}
