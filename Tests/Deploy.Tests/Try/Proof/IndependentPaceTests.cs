using System.Text.Json;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// What pace says of single deals, in `--json` against plain arithmetic on the input: chances, layers, and which deals
/// matter.
/// </summary>
[Collection(ProofOfNumbers.Name)]
public sealed class IndependentPaceTests(TryRuns runs)
{
    private const int Named = 3;
    private const double Dust = 0.00001;
    private const double Apart = 0.000001;

    // A deal's loss is computed anew for each of them, which takes its time.
    private const int MostReps = 6;

    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.HardwareSeller)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    [InlineData(ProofData.WildMonths)]
    public async Task Every_open_deal_has_its_chance_and_its_layer(ProofData data)
    {
        var run = await runs.Of(data);
        var plain = new PlainCoverage(run.Plain);
        var told = run.Deals.ToDictionary(deal => deal.GetProperty("id").GetString()!, StringComparer.Ordinal);

        Assert.Empty(
            run.Plain.Deals.Where(deal => deal is { IsOpen: true, Team: false })
                .SelectMany(deal =>
                    Difference.Between(
                        new Dictionary<string, object?>(StringComparer.Ordinal)
                        {
                            ["chance"] = plain.Chance(deal),
                            ["layer"] = plain.Layer(deal),
                        },
                        told[deal.Id],
                        deal.Id
                    )
                )
        );
    }

    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.HardwareSeller)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    [InlineData(ProofData.WildMonths)]
    public async Task The_deals_whose_loss_costs_most_odds_are_named_with_their_cost(ProofData data)
    {
        var run = await runs.Of(data);
        var plain = new PlainCoverage(run.Plain);

        Assert.All(
            run.Reps.Take(MostReps),
            rep => AssertMatters(rep, plain.Costs(rep.GetProperty("name").GetString()!))
        );
    }

    private static void AssertMatters(JsonElement rep, IReadOnlyDictionary<string, (double Cost, double Value)> costs)
    {
        var told = rep.GetProperty("dealsThatMatter").EnumerateArray().ToList();
        var dearest = costs
            .Values.Select(deal => deal.Cost)
            .Where(cost => cost > Dust)
            .OrderDescending()
            .Take(Named)
            .ToList();

        Assert.Equal(dearest.Count, told.Count);
        Assert.All(
            told.Zip(dearest),
            pair => Assert.Equal(pair.Second, pair.First.GetProperty("cost").GetDouble(), Apart)
        );
        Assert.All(
            told,
            deal =>
                Assert.Equal(
                    costs[deal.GetProperty("id").GetString()!].Cost,
                    deal.GetProperty("cost").GetDouble(),
                    Apart
                )
        );
        Assert.All(
            told,
            deal =>
                Assert.Equal(
                    costs[deal.GetProperty("id").GetString()!].Value,
                    deal.GetProperty("value").GetDouble(),
                    0.01
                )
        );
    }
}
