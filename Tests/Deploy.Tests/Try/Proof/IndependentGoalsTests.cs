using System.Globalization;
using System.Text.Json;
using SalesCorner.Deploy.Try.History;
using SalesCorner.Deploy.Try.Sample;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>Objectives, events and self-assessments of the sample, computed once more from what people typed.</summary>
[Collection(ProofOfNumbers.Name)]
public sealed class IndependentGoalsTests(TryRuns runs)
{
    private const decimal Near = 0.0002m;

    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly SalesHistory Sample = SampleOrganisation.Make(new SampleSize(Seed: 3, Reps: 8));

    // Where the figure of a measured key result stands in the JSON, and how many of its units are one there.
    private static readonly Dictionary<string, (string Path, decimal Units)> Measured = new(StringComparer.Ordinal)
    {
        ["Moving pipeline value"] = ("moving.value", 1m),
        ["Win rate"] = ("winRateUsed", 100m),
        ["Won value"] = ("wonInPeriod", 1m),
        ["Median cycle"] = ("medianCycleDays", 1m),
    };

    [Fact]
    public async Task A_measured_key_result_is_the_figure_of_its_owner_and_a_typed_one_the_last_that_was_typed()
    {
        var run = await runs.Of(ProofData.Sample);
        var objectives = Objectives(run);
        var measured = objectives
            .SelectMany(one => KeyResults(one).Select(result => (Owner: Text(one, "owner"), Result: result)))
            .Where(one => Measured.ContainsKey(Text(one.Result, "source")))
            .ToList();
        var typed = Sample.Leadership.OfType<KeyResultValueRecord>().GroupBy(value => (value.Objective, value.Index));

        Assert.True(measured.Count >= 4);
        Assert.All(
            measured,
            one =>
            {
                var (path, units) = Measured[Text(one.Result, "source")];
                var figure = path.Split('.').Aggregate(FiguresOf(run, one.Owner), (row, part) => row.GetProperty(part));
                var current = one.Result.GetProperty("current").GetDecimal();
                Assert.InRange(current, (figure.GetDecimal() * units) - 0.06m, (figure.GetDecimal() * units) + 0.06m);
            }
        );
        Assert.All(
            typed,
            values =>
            {
                var result = KeyResultOf(objectives, values.Key.Objective, values.Key.Index);
                Assert.Equal(values.Last().Value, result.GetProperty("current").GetDecimal());
            }
        );
    }

    [Fact]
    public async Task Progress_is_the_way_that_was_gone_and_of_a_parent_the_mean_with_its_children()
    {
        var objectives = Objectives(await runs.Of(ProofData.Sample));

        Assert.NotEmpty(objectives);
        Assert.All(objectives.SelectMany(KeyResults), result => Same(Way(result), Progress(result)));
        Assert.All(objectives, one => Same(Mean(one, objectives), Progress(one)));
    }

    [Fact]
    public async Task What_is_expected_is_the_elapsed_share_and_behind_is_a_fifth_under_it()
    {
        var objectives = Objectives(await runs.Of(ProofData.Sample));

        Assert.All(
            objectives.Where(one => Progress(one) is not null),
            one =>
            {
                var start = Day(one, "start");
                var expected = (Today.DayNumber - start.DayNumber) / (Day(one, "end").DayNumber - start.DayNumber + 1m);
                Assert.InRange(one.GetProperty("expected").GetDecimal(), expected - Near, expected + Near);
                Assert.Equal(Progress(one) < expected - 0.2m, one.GetProperty("behind").GetBoolean());
            }
        );
        Assert.Contains(objectives, one => one.GetProperty("behind").GetBoolean());
        Assert.Contains(objectives, one => one.GetProperty("behind").ValueKind == JsonValueKind.False);
        Assert.Contains(objectives, one => one.GetProperty("parent").ValueKind == JsonValueKind.String);
    }

    [Fact]
    public async Task An_event_counts_its_leads_by_the_days_to_the_first_call()
    {
        var told = List(await runs.Of(ProofData.Sample), "events").ToDictionary(one => Text(one, "name"));
        var events = Sample.Leadership.OfType<EventRecord>().ToList();

        Assert.Equal(events.Select(one => one.Name).Order(), told.Keys.Order());
        Assert.All(events, one => Assert.Empty(Difference.Between(Counted(one), told[one.Name], one.Name)));
    }

    [Fact]
    public async Task Others_on_the_tier_are_the_mean_of_three_managers()
    {
        var assessments = List(await runs.Of(ProofData.Sample), "assessments");
        var typed = Sample.Leadership.OfType<AssessmentRecord>().ToList();

        Assert.Equal(typed.Count, assessments.Count);
        Assert.All(
            assessments.Where(one => Text(one, "period") == "Q4 2026"),
            one =>
            {
                var own = typed.Last(record => record.Manager == Text(one, "manager"));
                var before = typed.First(record => record.Manager == own.Manager);
                var others = typed
                    .Where(record => record.PeriodStart == own.PeriodStart)
                    .SelectMany(record => record.Answers)
                    .ToLookup(answer => answer.Pillar, answer => (decimal)answer.Level);
                var answers = List(one, "answers");
                Assert.Equal(
                    Math.Round(own.Answers.Average(answer => (decimal)answer.Level), 2, MidpointRounding.AwayFromZero),
                    one.GetProperty("average").GetDecimal()
                );
                Assert.Equal(own.Answers.Select(answer => answer.Level), answers.Select(row => Whole(row, "level")));
                Assert.Equal(
                    before.Answers.Select(answer => answer.Level),
                    answers.Select(row => Whole(row, "lastLevel"))
                );
                Assert.All(
                    own.Answers.Zip(answers),
                    pair =>
                        Assert.InRange(
                            pair.Second.GetProperty("benchmark").GetDecimal(),
                            others[pair.First.Pillar].Average() - 0.05m,
                            others[pair.First.Pillar].Average() + 0.05m
                        )
                );
            }
        );
    }

    private static Dictionary<string, object?> Counted(EventRecord at)
    {
        var leads = Sample.Leadership.OfType<LeadRecord>().Where(lead => lead.Event == at.Name).ToList();
        var codes = leads.Select(lead => lead.Code).ToHashSet(StringComparer.Ordinal);
        var days = Sample
            .Activities.Where(call => call.Lead is { } lead && codes.Contains(lead))
            .Select(call => DateOnly.FromDateTime(call.AtUtc).DayNumber - at.End.DayNumber)
            .ToList();
        var deals = Sample
            .Leadership.OfType<LeadQualifiedRecord>()
            .Where(record => codes.Contains(record.Lead))
            .Select(record => Sample.Deals.Single(deal => deal.Id == record.DealId))
            .ToList();
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["captured"] = (decimal)leads.Count,
            ["within1"] = (decimal)days.Count(day => day <= 1),
            ["within3"] = (decimal)days.Count(day => day <= 3),
            ["within5"] = (decimal)days.Count(day => day <= 5),
            ["later"] = (decimal)days.Count(day => day > 5),
            ["notYet"] = (decimal)(leads.Count - days.Count),
            ["overdue"] = (decimal)(at.End.AddDays(3) < Today ? leads.Count - days.Count : 0),
            ["meetingsPlanned"] = (decimal)at.MeetingsPlanned,
            ["becameDeals"] = (decimal)deals.Count,
            ["wonValue"] = deals.Sum(deal => (deal.ActualValue ?? 0m) * Sample.WorthOf(deal.Currency)),
            ["cost"] = at.Cost,
        };
    }

    private static decimal? Way(JsonElement result)
    {
        if (Number(result, "current") is not { } current || Number(result, "target") is not { } target)
        {
            return null;
        }

        var start = result.GetProperty("start").GetDecimal();
        return Math.Clamp((current - start) / (target - start), 0m, 1m);
    }

    // All parts weigh the same in the sample; one without a value is left out.
    private static decimal? Mean(JsonElement objective, IReadOnlyList<JsonElement> all)
    {
        var parts = KeyResults(objective)
            .Select(Way)
            .Concat(all.Where(one => Text(one, "parent") == Text(objective, "title")).Select(child => Mean(child, all)))
            .OfType<decimal>()
            .ToList();
        return parts.Count == 0 ? null : parts.Average();
    }

    private static void Same(decimal? expected, decimal? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.InRange(actual ?? 0m, (expected ?? 0m) - Near, (expected ?? 0m) + Near);
    }

    // A manager's are the team's.
    private static JsonElement FiguresOf(TryRun run, string owner) =>
        run.Teams.Concat(run.Reps).First(row => Text(row, "name") == owner);

    private static JsonElement KeyResultOf(IReadOnlyList<JsonElement> objectives, string code, int index)
    {
        var record = Sample.Leadership.OfType<ObjectiveRecord>().Single(one => one.Code == code);
        var objective = objectives.Single(one => Text(one, "title") == record.Title);
        return KeyResults(objective).Single(one => Text(one, "text") == record.KeyResults[index].Text);
    }

    private static List<JsonElement> Objectives(TryRun run) => List(run, "objectives");

    private static List<JsonElement> KeyResults(JsonElement objective) => List(objective, "keyResults");

    private static List<JsonElement> List(TryRun run, string name) => List(run.Result, name);

    private static List<JsonElement> List(JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray()];

    private static decimal? Progress(JsonElement row) => Number(row, "progress");

    private static decimal? Number(JsonElement row, string name) =>
        row.GetProperty(name).ValueKind == JsonValueKind.Null ? null : row.GetProperty(name).GetDecimal();

    private static int Whole(JsonElement row, string name) => row.GetProperty(name).GetInt32();

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString() ?? string.Empty;

    private static DateOnly Day(JsonElement row, string name) =>
        DateOnly.ParseExact(Text(row, name), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
