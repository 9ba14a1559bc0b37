namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// When every open deal turns stale and how it is qualified, in `--json` against plain arithmetic on the input.
/// </summary>
[Collection(ProofOfNumbers.Name)]
public sealed class IndependentDealsTests(TryRuns runs)
{
    private static readonly string[] StageNames = ["Qualify", "Develop", "Propose", "Close"];

    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.HardwareSeller)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    [InlineData(ProofData.WildMonths)]
    public async Task Every_open_deal_is_there_and_right(ProofData data)
    {
        var run = await runs.Of(data);
        var stale = new PlainStale(run.Plain);
        var open = run.Plain.Deals.Where(deal => deal.IsOpen).OrderBy(deal => deal.Id, StringComparer.Ordinal).ToList();

        Assert.Equal(open.Select(deal => deal.Id), run.Deals.Select(deal => deal.GetProperty("id").GetString()));
        Assert.Empty(
            open.Zip(run.Deals)
                .SelectMany(pair =>
                    Difference.Between(Expected(pair.First, stale, run.Plain.AsOf), pair.Second, pair.First.Id)
                )
        );
    }

    private static Dictionary<string, object?> Expected(PlainDeal deal, PlainStale stale, DateOnly asOf)
    {
        var (on, reason) = stale.Of(deal);
        var qualification = PlainQualification.On(deal, asOf);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["owner"] = deal.Owner,
            ["stage"] = StageNames[deal.Stage],
            ["value"] = deal.Value,
            ["staleOn"] = on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["stale"] = on <= asOf,
            ["staleReason"] = reason,
            ["score"] = (decimal)qualification.Score,
            ["completeness"] = qualification.Completeness,
            ["status"] = qualification.Status,
            ["grade"] = qualification.Grade,
            ["assumedByStage"] = qualification.AssumedByStage,
        };
    }
}
