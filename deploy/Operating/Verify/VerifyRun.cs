using System.Globalization;
using System.Text.Json.Nodes;
using SalesCorner.Deploy.Cli;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Seed;

namespace SalesCorner.Deploy.Operating.Verify;

/// <summary>Lets a throw-away deal live its life, and looks after each event what the steps made of it.</summary>
/// <param name="probe">The environment.</param>
/// <param name="waiter">Waits for asynchronous steps.</param>
/// <param name="meter">Shows what is being done.</param>
internal sealed class VerifyRun(Probe probe, Waiter waiter, IProgressMeter meter)
{
    private const int Develop = 1;
    private const int Qualify = 0;
    private const int Completed = 1;
    private const int Lost = 2;

    // statuscode of a lost opportunity: 4 is Canceled.
    private const int Canceled = 4;

    // The best of five answers.
    private const int BestAnswer = ChoiceLabels.First + 4;

    private readonly Guid deal = Guid.NewGuid();
    private readonly List<VerifyStep> steps = [];

    /// <summary>Does everything; a step that is refused does not keep the next from being tried.</summary>
    /// <param name="today">The day by the environment's clock.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<VerifyStep>> RunAsync(DateTime today, CancellationToken cancellation)
    {
        var open = (await probe.CoverageAsync(today, cancellation))?.Number("sc_rawcount") ?? 0;
        await StepAsync(
            "create a deal",
            "stale date, qualification, stage date",
            () => CreateAsync(today, cancellation)
        );
        if (steps[0].Ok)
        {
            await StepAsync("coverage follows", Open(open + 1), () => CountAsync(today, open + 1, cancellation));
            await StepAsync("answer a question", "day of the answer, score above 0", () => AnswerAsync(cancellation));
            await StepAsync("move the stage", "stage date, one ended stay", () => MoveAsync(cancellation));
            await StepAsync(
                "log a completed call",
                "last activity, 1 touch, time class",
                () => CallAsync(cancellation)
            );
            await StepAsync("close as lost", "outcome", () => CloseAsync(cancellation));
            await StepAsync("coverage follows", Open(open), () => CountAsync(today, open, cancellation));
        }

        return steps;
    }

    private async Task StepAsync(string step, string expected, Func<Task<(string Seen, bool Ok)>> work)
    {
        meter.Begin(char.ToUpperInvariant(step[0]) + step[1..]);
        try
        {
            var (seen, ok) = await work();
            steps.Add(new VerifyStep(step, expected, seen, ok));
        }
        catch (DataverseFailureException refused)
        {
            steps.Add(new VerifyStep(step, expected, $"refused: {refused.Message}", Ok: false));
        }
    }

    private async Task<(string Seen, bool Ok)> CreateAsync(DateTime today, CancellationToken cancellation)
    {
        await probe.Client.UpsertAsync(
            $"opportunities({deal})",
            new JsonObject
            {
                ["name"] = Probe.Marker,
                ["estimatedvalue"] = 1,
                ["estimatedclosedate"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["salesstage"] = Develop,
            },
            cancellation
        );
        var row = await DealAsync(cancellation);
        return (
            $"stale on {Day(row, "sc_staleon")}, qualification "
                + $"{row.Number("sc_qualificationstatus")?.ToString(CultureInfo.InvariantCulture) ?? "empty"}, "
                + $"in stage since {Day(row, "sc_stageenteredon")}",
            row.Text("sc_staleon") is not null
                && row.Number("sc_qualificationstatus") is not null
                && row.Text("sc_stageenteredon") is not null
        );
    }

    private async Task<(string Seen, bool Ok)> CountAsync(DateTime today, int expected, CancellationToken cancellation)
    {
        bool IsThere(JsonObject? row) =>
            row is not null
            && row.Text("sc_dirtysince") is null
            && row.Text("sc_computedon") is not null
            && row.Number("sc_rawcount") == expected;
        var row = await waiter.UntilAsync(
            "coverage to be computed",
            () => probe.CoverageAsync(today, cancellation),
            IsThere,
            cancellation
        );
        return (
            row is null
                ? "no coverage row"
                : Open(row.Number("sc_rawcount") ?? 0)
                    + (row.Text("sc_dirtysince") is null ? string.Empty : ", still waiting"),
            IsThere(row)
        );
    }

    private async Task<(string Seen, bool Ok)> AnswerAsync(CancellationToken cancellation)
    {
        var question = await probe.FirstAsync(
            "sc_qualificationquestions?$select=sc_qualificationquestionid&$filter=statecode eq 0 and "
                + "sc_weight gt 0&$orderby=sc_order&$top=1",
            cancellation
        );
        if (question is null)
        {
            return ("there is no active question: run salescorner configure", true);
        }

        var answer = Guid.NewGuid();
        await probe.Client.UpsertAsync(
            $"sc_qualificationanswers({answer})",
            new JsonObject
            {
                ["sc_OpportunityId@odata.bind"] = $"/opportunities({deal})",
                ["sc_QuestionId@odata.bind"] =
                    $"/sc_qualificationquestions({question.Id("sc_qualificationquestionid")})",
                ["sc_value"] = BestAnswer,
            },
            cancellation
        );
        var given = await probe.Client.GetAsync(
            $"sc_qualificationanswers({answer})?$select=sc_answeredon",
            cancellation
        );
        var row = await UntilAsync("the score", row => row.Number("sc_score") > 0, cancellation);
        return (
            $"answered on {Day(given, "sc_answeredon")}, score {row.Number("sc_score") ?? 0}",
            given.Text("sc_answeredon") is not null && row.Number("sc_score") > 0
        );
    }

    // Back by one stage: no gate stands in that way.
    private async Task<(string Seen, bool Ok)> MoveAsync(CancellationToken cancellation)
    {
        await probe.Client.UpdateAsync(
            $"opportunities({deal})",
            new JsonObject { ["salesstage"] = Qualify },
            cancellation
        );
        var stays = await waiter.UntilAsync(
            "the ended stay in the stage",
            () =>
                probe.ListAsync(
                    $"sc_stagechanges?$select=sc_stage&$filter=_sc_opportunityid_value eq {deal}",
                    cancellation
                ),
            rows => rows.Count > 0,
            cancellation
        );
        var row = await DealAsync(cancellation);
        return (
            $"in stage since {Day(row, "sc_stageenteredon")}, {stays.Count} ended stays",
            stays.Count == 1 && stays[0].Number("sc_stage") == Develop
        );
    }

    private async Task<(string Seen, bool Ok)> CallAsync(CancellationToken cancellation)
    {
        var call = Guid.NewGuid();
        await probe.Client.UpsertAsync(
            $"phonecalls({call})",
            new JsonObject
            {
                ["subject"] = Probe.Marker,
                ["directioncode"] = true,
                ["actualdurationminutes"] = 1,
                ["regardingobjectid_opportunity_phonecall@odata.bind"] = $"/opportunities({deal})",
            },
            cancellation
        );
        await probe.Client.UpdateAsync(
            $"phonecalls({call})",
            new JsonObject { ["statecode"] = Completed },
            cancellation
        );
        var row = await UntilAsync(
            "the activity's facts",
            row => row.Text("sc_lastactivityon") is not null,
            cancellation
        );
        var done = await probe.FirstAsync(
            $"phonecalls?$select=sc_timeclass&$filter=activityid eq {call}",
            cancellation
        );
        var work = done?.Number("sc_timeclass");
        return (
            $"last activity on {Day(row, "sc_lastactivityon")}, {row.Number("sc_touches") ?? 0} touches, "
                + $"{(work is null ? "no time class" : "a time class")}",
            row.Text("sc_lastactivityon") is not null && row.Number("sc_touches") == 1 && work is not null
        );
    }

    private async Task<(string Seen, bool Ok)> CloseAsync(CancellationToken cancellation)
    {
        try
        {
            await probe.Client.CallAsync("LoseOpportunity", Closing(), mayBeRepeated: false, cancellation);
        }
        catch (ConnectionLostException)
        {
            // Whether it was carried out stands in the deal.
            if ((await DealAsync(cancellation)).Number("statecode") != Lost)
            {
                await probe.Client.CallAsync("LoseOpportunity", Closing(), mayBeRepeated: false, cancellation);
            }
        }

        var row = await UntilAsync("the outcome", row => row.Number("sc_outcome") is not null, cancellation);
        var outcome = row.Number("sc_outcome") - ChoiceLabels.First;
        return (
            outcome is null
                ? "no outcome"
                : ChoiceLabels.Outcome[Math.Clamp(outcome.Value, 0, ChoiceLabels.Outcome.Count - 1)],
            outcome is > 0 && row.Number("statecode") == Lost
        );
    }

    private JsonObject Closing() =>
        new()
        {
            ["Status"] = Canceled,
            ["OpportunityClose"] = new JsonObject
            {
                ["subject"] = Probe.Marker,
                ["opportunityid@odata.bind"] = $"/opportunities({deal})",
            },
        };

    private async Task<JsonObject> DealAsync(CancellationToken cancellation) =>
        await probe.DealAsync(deal, cancellation) ?? [];

    private Task<JsonObject> UntilAsync(string what, Func<JsonObject, bool> isThere, CancellationToken cancellation) =>
        waiter.UntilAsync(what, () => DealAsync(cancellation), isThere, cancellation);

    private static string Day(JsonObject row, string column) =>
        row.Moment(column)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "empty";

    private static string Open(int deals) => string.Create(CultureInfo.InvariantCulture, $"{deals} open deals counted");
}
