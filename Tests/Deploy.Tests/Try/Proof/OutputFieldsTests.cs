using System.Globalization;
using System.Text.Json;

namespace SalesCorner.Deploy.Tests.Try.Proof;

/// <summary>Every field that docs/input.md names is in the JSON, of its type, and null only where it may be.</summary>
[Collection(ProofOfNumbers.Name)]
public sealed class OutputFieldsTests(TryRuns runs)
{
    // A name, its type, and "?" where it can be unknown: text, number, whole, flag, date, layer.
    private const string Figures =
        "won:whole lost:whole noDecision:whole winRateRaw:number? winRateUsed:number winRateLow:number? "
        + "winRateHigh:number? evidence:text averageWonValue:number? "
        + "medianCycleDays:number? outcomes:ends quota:number? quotaSource:text capacity:number "
        + "startedOn:date? wonInPeriod:number remaining:number? raw:layer qualified:layer moving:layer "
        + "requirementRate:number requirementBy:text requiredValue:number? "
        + "requiredDeals:whole? requiredRatio:number? coverageRatio:number? attainment:number? "
        + "confidentRatio:number? status:text gapValue:number? gapDeals:whole? "
        + Pace
        + " nextPeriod:next prospectsNeeded:whole? note:text?";

    private const string Pace =
        "odds:number? oddsPipeline:number? oddsHabit:number? oddsByPeriod:ways oddsEvidence:text? "
        + "expectedLanding:number? landingPipeline:number? landingHabit:number? "
        + "landingLow:number? landingHigh:number? newBusiness:number? usualWon:number? paceFactor:number? "
        + "cause:text? dealsThatMatter:matters";

    private const string Forecast =
        "name:text commit:number? bestCase:number? managerCall:number? call:number? callFrom:text "
        + "expectedLanding:number? change:number? periods:whole accuracy:number? bias:number? verdict:text? "
        + "corrected:number? explanation:text";
    private const string Balance =
        "name:text kind:text newAccounts:whole? newAccountValue:number? lapsedAccounts:whole? "
        + "lapsedValue:number? accountsNeeded:whole? "
        + "accountsNeededByValue:whole? inWords:text churnInWords:text?";

    private const string Motion =
        "motion:text closed:whole won:whole winRate:number? wonValue:number medianCycleDays:number? "
        + "minutes:whole recommendedTime:number? measuredTime:number?";

    private const string Week =
        "rep:text weekOf:date proactiveHours:number? reactiveHours:number? internalHours:number? "
        + "unloggedHours:number? proactiveShare:number? "
        + "targetShare:number gapHours:number? activities:whole loggedShare:number? inWords:text note:text?";

    private const string Cost =
        "name:text kind:text touchesPerWin:number? hoursPerWin:number? costPerWin:number? costShare:number? "
        + "expensive:flag? inWords:text";

    private const string OutcomeRow =
        "name:text kind:text outcome:text shareOfMinutes:number? shareOfDays:number? stages:ended reasons:ended "
        + "motions:ended "
        + Ended;

    private const string Objective =
        "title:text owner:text status:text start:date end:date parent:text? progress:number? expected:number? "
        + "behind:flag? confidence:text? nextReviewOn:date? inWords:text? advice:text?";

    private const string KeyResult =
        "text:text source:text unit:text? start:number? target:number? current:number? currentOn:date? "
        + "progress:number? note:text?";

    private const string Event =
        "name:text start:date? end:date? captured:whole? within1:whole? within3:whole? within5:whole? later:whole? "
        + "notYet:whole? overdue:whole meetingsWanted:whole? meetingsPlanned:whole? becameDeals:whole? "
        + "wonValue:number? cost:number? valuePerCost:number? inWords:text?";

    private const string Assessment = "manager:text period:text status:text reports:whole? tier:text? average:number?";

    private const string Answer =
        "pillar:text level:whole? lastLevel:whole? benchmark:number? benchmarkInWords:text? facts:text?";

    private const string Ended = "deals:whole value:number daysOpen:whole minutes:whole";

    private const string Deal =
        "id:text owner:text stage:text? value:number? staleOn:date? stale:flag staleReason:text? "
        + "score:whole? completeness:number? status:text grade:text? assumedByStage:flag chance:number? layer:text?";

    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.WithActivities)]
    [InlineData(ProofData.Wild)]
    public async Task Every_documented_field_is_there_with_its_type(ProofData data)
    {
        var result = (await runs.Of(data)).Result;

        Assert.Empty(Wrong(result, "asOf:date"));
        Assert.Empty(Wrong(result.GetProperty("period"), "name:text start:date end:date"));
        Assert.Empty(Rows(result, "reps").SelectMany(rep => Wrong(rep, "name:text manager:text? " + Figures)));
        Assert.Empty(Rows(result, "teams").SelectMany(team => Wrong(team, "name:text reps:whole " + Figures)));
        Assert.Empty(Rows(result, "forecast").SelectMany(one => Wrong(one, Forecast)));
        Assert.Empty(
            Rows(result, "scorecards")
                .SelectMany(card => Wrong(card, "name:text weekStart:date met:whole standards:whole"))
        );
        Assert.Empty(
            Rows(result, "scorecards")
                .SelectMany(card => Rows(card, "indicators"))
                .SelectMany(one => Wrong(one, "indicator:text value:number? standard:number met:text change:number?"))
        );
        Assert.Empty(Rows(result, "deals").SelectMany(deal => Wrong(deal, Deal)));
        Assert.Empty(Rows(result, "balance").SelectMany(row => Wrong(row, Balance)));
        Assert.Empty(
            Rows(result, "balance").SelectMany(row => Rows(row, "motions")).SelectMany(row => Wrong(row, Motion))
        );
        Assert.Empty(Rows(result, "weeks").SelectMany(row => Wrong(row, Week)));
        Assert.Empty(Rows(result, "cost").SelectMany(row => Wrong(row, Cost)));
        Assert.Empty(Rows(result, "outcomes").SelectMany(row => Wrong(row, OutcomeRow)));
        Assert.All(Rows(result, "missing"), line => Assert.Equal(JsonValueKind.String, line.ValueKind));
        Assert.All(Rows(result, "notes"), note => Assert.Equal(JsonValueKind.String, note.ValueKind));
        Assert.Empty(
            Rows(result, "rejected").SelectMany(row => Wrong(row, "file:text line:whole id:text reason:text"))
        );
    }

    [SkippableTheory]
    [InlineData(ProofData.Sample)]
    [InlineData(ProofData.Wild)]
    public async Task Every_documented_field_of_goals_events_and_assessments_is_there(ProofData data)
    {
        var result = (await runs.Of(data)).Result;

        Assert.Empty(Rows(result, "objectives").SelectMany(row => Wrong(row, Objective)));
        Assert.Empty(
            Rows(result, "objectives")
                .SelectMany(row => Rows(row, "keyResults"))
                .SelectMany(row => Wrong(row, KeyResult))
        );
        Assert.Empty(Rows(result, "events").SelectMany(row => Wrong(row, Event)));
        Assert.Empty(Rows(result, "assessments").SelectMany(row => Wrong(row, Assessment)));
        Assert.Empty(
            Rows(result, "assessments").SelectMany(row => Rows(row, "answers")).SelectMany(row => Wrong(row, Answer))
        );
    }

    [Fact]
    public async Task What_an_export_does_not_tell_of_is_said_in_a_line_each()
    {
        var sample = (await runs.Of(ProofData.Sample)).Result;
        var wild = (await runs.Of(ProofData.Wild)).Result;

        Assert.Empty(Rows(sample, "missing"));
        Assert.Contains(Rows(wild, "missing"), line => Says(line, "without a customer: they have no motion"));
        Assert.Contains(Rows(wild, "missing"), line => Says(line, "without a duration"));
        Assert.Contains(Rows(wild, "missing"), line => Says(line, "No hourly cost"));
        Assert.Contains(Rows(wild, "missing"), line => Says(line, "No calls: a forecast"));
        Assert.Contains(Rows(wild, "missing"), line => Says(line, "objectives, events and assessments"));
    }

    [Fact]
    public async Task What_cannot_be_computed_is_null_and_never_zero()
    {
        var run = await runs.Of(ProofData.Wild);
        var withoutClosed = run.Reps.Single(rep => rep.GetProperty("name").GetString() == "Eve Five");
        var withoutQuota = run.Reps.Single(rep => rep.GetProperty("quotaSource").GetString() == "None");
        var withoutValue = run.Plain.Deals.First(deal => deal.IsOpen && deal.Value is null);

        AssertNull(withoutClosed, "winRateRaw", "winRateLow", "winRateHigh", "medianCycleDays");
        AssertNull(
            withoutQuota,
            "quota",
            "remaining",
            "requiredValue",
            "requiredDeals",
            "coverageRatio",
            "attainment",
            "confidentRatio",
            "gapValue",
            "gapDeals",
            "prospectsNeeded"
        );
        Assert.NotNull(withoutQuota.GetProperty("note").GetString());
        AssertNull(run.Deals.Single(deal => deal.GetProperty("id").GetString() == withoutValue.Id), "value");
    }

    private static bool Says(JsonElement line, string part) =>
        line.GetString()!.Contains(part, StringComparison.Ordinal);

    private static void AssertNull(JsonElement row, params string[] fields) =>
        Assert.All(fields, field => Assert.Equal(JsonValueKind.Null, row.GetProperty(field).ValueKind));

    private static JsonElement.ArrayEnumerator Rows(JsonElement result, string name) =>
        result.GetProperty(name).EnumerateArray();

    private static IEnumerable<string> Wrong(JsonElement row, string fields) =>
        from field in fields.Split(' ')
        let parts = field.Split(':')
        where !row.TryGetProperty(parts[0], out var value) || !Fits(value, parts[1])
        select $"{field} in {row}";

    private static bool Fits(JsonElement value, string type) =>
        type.TrimEnd('?') switch
        {
            _ when value.ValueKind == JsonValueKind.Null => type.EndsWith('?'),
            "text" => value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0,
            "number" => value.ValueKind == JsonValueKind.Number,
            "whole" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
            "flag" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "date" => value.ValueKind == JsonValueKind.String
                && DateOnly.TryParseExact(
                    value.GetString(),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                ),
            "ways" => value.EnumerateArray().All(way => !Wrong(way, "period:text odds:number?").Any()),
            "matters" => value
                .EnumerateArray()
                .All(deal => !Wrong(deal, "id:text name:text value:number cost:number").Any()),
            "ends" => value
                .EnumerateArray()
                .All(end => !Wrong(end, "outcome:text stages:ended reasons:ended motions:ended " + Ended).Any()),
            "ended" => value.EnumerateArray().All(end => !Wrong(end, Ended).Any()),
            "next" => !Wrong(
                    value,
                    "name:text start:date end:date quota:number? quotaSource:text capacity:number "
                        + "status:text prospectsNeeded:whole? startProspectingBy:date? "
                        + Pace
                )
                .Any(),
            _ => !Wrong(value, "count:whole value:number").Any(),
        };
}
