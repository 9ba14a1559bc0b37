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
        Assert.Empty(latest.Where(week => !told.ContainsKey(week)));
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

    private static (string Rep, DateOnly Week) WeekOf(JsonElement row) =>
        (
            row.GetProperty("rep").GetString()!,
            DateOnly.ParseExact(row.GetProperty("weekOf").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        );

    private static IEnumerable<JsonElement> OfReps(TryRun run, string list) =>
        run.Result.GetProperty(list).EnumerateArray().Where(row => row.GetProperty("kind").GetString() == "Rep");

    private static string Name(JsonElement row) => row.GetProperty("name").GetString()!;
}
