using System.Text.Json;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// The record of each rep's calls, counted once more from the input. The sample is looked at on Monday, 16 November
/// 2026, the day
/// after half time; its weekly nights ran in this quarter, the last one and the same a year ago, so two closed quarters
/// speak.
/// </summary>
[Collection(ProofOfNumbers.Name)]
public sealed class IndependentCallsTests(TryRuns runs)
{
    private static readonly (DateOnly Start, DateOnly Freeze)[] Closed =
    [
        (new(2025, 10, 1), new(2025, 11, 10)),
        (new(2026, 7, 1), new(2026, 8, 10)),
    ];

    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly ILookup<string, CallRecord> Calls = SampleOrganisation
        .Make(new SampleSize(Seed: 3, Reps: 8))
        .Calls.ToLookup(call => call.Owner);

    [Fact]
    public async Task Bias_accuracy_and_the_corrected_call_are_those_of_the_input()
    {
        var run = await runs.Of(ProofData.Sample);
        var typed = Forecasts(run).Where(one => Calls[Name(one)].Any(call => call.On < Closed[1].Start)).ToList();

        Assert.NotEmpty(typed);
        Assert.All(typed, one => Judge(run.Plain, one));
    }

    [Fact]
    public async Task The_call_and_its_change_are_the_last_ones_typed()
    {
        var run = await runs.Of(ProofData.Sample);

        Assert.All(
            Forecasts(run).Where(one => Calls[Name(one)].Any(call => call.On.AddDays(7) <= Today)),
            one =>
            {
                Assert.Equal(CallOf(Name(one), Today), one.GetProperty("commit").GetDecimal());
                Assert.Equal(
                    CallOf(Name(one), Today) - CallOf(Name(one), Today.AddDays(-7)),
                    one.GetProperty("change").GetDecimal()
                );
            }
        );
    }

    [Fact]
    public async Task The_sample_has_happy_ears_a_sandbagger_and_somebody_who_has_not_called()
    {
        var forecasts = Forecasts(await runs.Of(ProofData.Sample)).ToDictionary(Name, one => one);

        Assert.Equal("Happy ears", forecasts["Grace Okafor"].GetProperty("verdict").GetString());
        Assert.Equal("Sandbagging", forecasts["Victor Lindqvist"].GetProperty("verdict").GetString());
        Assert.Contains(forecasts.Values, one => one.GetProperty("callFrom").GetString() == "From deals");
    }

    [Fact]
    public async Task The_week_counts_new_deals_and_one_to_ones_as_the_input_has_them()
    {
        var run = await runs.Of(ProofData.Sample);
        var cards = run.Result.GetProperty("scorecards").EnumerateArray().ToList();

        Assert.Equal(8, cards.Count);
        Assert.All(
            cards,
            card =>
            {
                Assert.Equal("2026-11-09", card.GetProperty("weekStart").GetString());
                Assert.Equal(
                    run.Plain.Deals.Count(deal =>
                        deal.Owner == Name(card) && deal.Created >= Today.AddDays(-7) && deal.Created < Today
                    ),
                    Value(card, "New deals a week")
                );
                Assert.Equal(Name(card) == "Owen Brandt" ? 0m : 1m, Value(card, "Reviews held"));
            }
        );
    }

    private static void Judge(PlainOrganisation plain, JsonElement one)
    {
        var name = Name(one);
        var called = Closed.Select(quarter => CallOf(name, quarter.Freeze)).ToList();
        var won = Closed
            .Select(quarter =>
                plain
                    .Deals.Where(deal =>
                        deal.Owner == name
                        && deal.Outcome == 'W'
                        && deal.Closed >= quarter.Start
                        && deal.Closed < quarter.Start.AddMonths(3)
                    )
                    .Sum(deal => deal.Value ?? 0m)
            )
            .ToList();
        var errors = called.Zip(won, (call, result) => call - result).ToList();
        var bias = errors.Sum() / won.Sum();

        Assert.Equal(2, one.GetProperty("periods").GetInt32());
        Near(bias, one.GetProperty("bias"), 0.0001m);
        Near(Math.Max(0m, 1m - (errors.Sum(Math.Abs) / won.Sum())), one.GetProperty("accuracy"), 0.0001m);
        Near(CallOf(name, Today) / (1m + bias), one.GetProperty("corrected"), 50m);
    }

    private static void Near(decimal expected, JsonElement actual, decimal within) =>
        Assert.InRange(actual.GetDecimal(), expected - within, expected + within);

    private static decimal CallOf(string name, DateOnly day) => Calls[name].Last(call => call.On <= day).Commit;

    private static decimal Value(JsonElement card, string indicator) =>
        card.GetProperty("indicators")
            .EnumerateArray()
            .Single(one => one.GetProperty("indicator").GetString() == indicator)
            .GetProperty("value")
            .GetDecimal();

    private static string Name(JsonElement one) => one.GetProperty("name").GetString()!;

    private static JsonElement.ArrayEnumerator Forecasts(TryRun run) =>
        run.Result.GetProperty("forecast").EnumerateArray();
}
