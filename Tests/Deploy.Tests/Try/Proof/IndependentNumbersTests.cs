using System.Text.Json;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>
/// The figures of reps and teams in `--json` against plain arithmetic on the input, every one of them.
/// </summary>
[Collection(ProofOfNumbers.Name)]
public sealed class IndependentNumbersTests(TryRuns runs)
{
    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.HardwareSeller)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    [InlineData(ProofData.WildMonths)]
    public async Task Every_figure_of_every_rep_is_right(ProofData data)
    {
        var run = await runs.Of(data);
        var plain = new PlainCoverage(run.Plain);

        Assert.Equal(run.Plain.Reps, run.Reps.Select(Name));
        Assert.Empty(run.Reps.SelectMany(rep => Difference.Between(plain.Rep(Name(rep)), rep, Name(rep))));
    }

    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.HardwareSeller)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    [InlineData(ProofData.WildMonths)]
    public async Task Every_figure_of_every_team_is_right(ProofData data)
    {
        var run = await runs.Of(data);
        var plain = new PlainCoverage(run.Plain);

        Assert.Equal(plain.Managers, run.Teams.Select(Name));
        Assert.Empty(run.Teams.SelectMany(team => Difference.Between(plain.Team(Name(team)), team, Name(team))));
    }

    private static string Name(JsonElement row) => row.GetProperty("name").GetString()!;
}
