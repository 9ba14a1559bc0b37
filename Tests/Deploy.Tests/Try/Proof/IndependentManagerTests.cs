using System.Globalization;
using System.Text.Json;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// Balance, weeks, cost and outcomes of every rep in `--json` against plain arithmetic on the input, every figure.
/// </summary>
[Collection(ProofOfNumbers.Name)]
public sealed class IndependentManagerTests(TryRuns runs)
{
    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.HardwareSeller)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    [InlineData(ProofData.WildMonths)]
    public async Task Every_figure_of_the_balance_is_right(ProofData data)
    {
        var run = await runs.Of(data);
        var plain = new PlainBalance(run.Plain);

        Assert.Equal(run.Plain.Reps, OfReps(run, "balance").Select(Name));
        Assert.Empty(OfReps(run, "balance").SelectMany(row => Difference.Between(plain.Of(Name(row)), row, Name(row))));
    }

    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.HardwareSeller)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    [InlineData(ProofData.WildMonths)]
    public async Task New_and_lapsed_accounts_are_those_of_the_input(ProofData data)
    {
        var run = await runs.Of(data);
        var plain = new PlainBalance(run.Plain);

        Assert.Empty(
            OfReps(run, "balance").SelectMany(row => Difference.Between(plain.Churn(Name(row)), row, Name(row)))
        );
    }

    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    [InlineData(ProofData.WildMonths)]
    public async Task Every_week_has_its_hours_by_class(ProofData data)
    {
        var run = await runs.Of(data);
        var plain = new PlainTime(run.Plain);
        var told = run.Result.GetProperty("weeks").EnumerateArray().ToDictionary(WeekOf);
        var latest = plain
            .Worked.Where(week => week.Week >= run.Plain.AsOf.AddDays(-20) && run.Plain.Reps.Contains(week.Owner))
            .ToList();

        Assert.NotEmpty(latest);
        Assert.DoesNotContain(latest, week => !told.ContainsKey(week));
        Assert.Empty(
            told.SelectMany(week =>
                Difference.Between(plain.Week(week.Key.Rep, week.Key.Week), week.Value, week.Key.ToString())
            )
        );
    }

    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.HardwareSeller)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    [InlineData(ProofData.WildMonths)]
    public async Task What_a_win_took_is_the_sum_of_the_input(ProofData data)
    {
        var run = await runs.Of(data);
        var plain = new PlainBalance(run.Plain);
        decimal? hour = data == ProofData.Sample ? SampleCalendar.HourlyCost : null;

        Assert.Equal(run.Plain.Reps, OfReps(run, "cost").Select(Name));
        Assert.Empty(
            OfReps(run, "cost").SelectMany(row => Difference.Between(plain.Cost(Name(row), hour), row, Name(row)))
        );
    }

    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.HardwareSeller)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    [InlineData(ProofData.WildMonths)]
    public async Task Every_outcome_of_the_period_is_counted(ProofData data)
    {
        var run = await runs.Of(data);
        var plain = new PlainBalance(run.Plain);
        var rows = OfReps(run, "outcomes").ToList();

        Assert.Equal(3 * run.Plain.Reps.Count, rows.Count);
        Assert.Empty(
            rows.SelectMany(row =>
                Difference.Between(
                    plain.Outcome(Name(row), row.GetProperty("outcome").GetString()![0]),
                    row,
                    Name(row) + " " + row.GetProperty("outcome").GetString()
                )
            )
        );
    }

    [Fact]
    public async Task A_scorecard_holds_the_figures_of_its_rep_against_the_standards()
    {
        var run = await runs.Of(ProofData.Sample);
        var cards = run.Result.GetProperty("scorecards").EnumerateArray().ToList();

        Assert.Equal(run.Plain.Reps, cards.Select(Name));
        Assert.Empty(cards.SelectMany(card => Wrong(run, card)));
    }

    // The figures themselves are proven where they are computed.
    private static IEnumerable<string> Wrong(TryRun run, JsonElement card)
    {
        var rep = run.Reps.Single(row => Name(row) == Name(card));
        var forecast = run.Result.GetProperty("forecast").EnumerateArray().Single(row => Name(row) == Name(card));
        var figures = new Dictionary<string, JsonElement>(StringComparer.Ordinal)
        {
            ["Win rate"] = rep.GetProperty("winRateUsed"),
            ["Odds"] = rep.GetProperty("odds"),
            ["Requirement attainment"] = rep.GetProperty("attainment"),
            ["Forecast accuracy"] = forecast.GetProperty("accuracy"),
        };
        var lines = card.GetProperty("indicators").EnumerateArray().ToList();
        foreach (var line in lines)
        {
            var value = Number(line.GetProperty("value"));
            var met =
                value is null ? "No data"
                : value >= line.GetProperty("standard").GetDecimal() ? "Met"
                : "Missed";
            var name = line.GetProperty("indicator").GetString()!;
            var right =
                !figures.TryGetValue(name, out var figure)
                || Math.Abs((Number(figure) * 100m ?? -1m) - (value ?? -1m)) <= 0.06m;
            if (!right || line.GetProperty("met").GetString() != met)
            {
                yield return $"{Name(card)}: {line}";
            }
        }

        if (lines.Count(line => line.GetProperty("met").GetString() == "Met") != card.GetProperty("met").GetInt32())
        {
            yield return $"{Name(card)}: {card.GetProperty("met")} met";
        }
    }

    private static decimal? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal();

    private static (string Rep, DateOnly Week) WeekOf(JsonElement row) =>
        (
            row.GetProperty("rep").GetString()!,
            DateOnly.ParseExact(row.GetProperty("weekOf").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        );

    private static IEnumerable<JsonElement> OfReps(TryRun run, string list) =>
        run.Result.GetProperty(list).EnumerateArray().Where(row => row.GetProperty("kind").GetString() == "Rep");

    private static string Name(JsonElement row) => row.GetProperty("name").GetString()!;
}
