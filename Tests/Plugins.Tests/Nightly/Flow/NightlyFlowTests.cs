using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Emulator.Faults;
using SalesCorner.Plugins.Nightly.Run;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Flow;

/// <summary>
/// The definition of the scheduled flow, carried out against the packaged solution: it comes to the end of a night
/// whatever single calls do.
/// </summary>
public sealed class NightlyFlowTests : IDisposable
{
    private const int Deals = 30;
    private const int UsualSize = 0;
    private const int GaveUp = -1;

    private static readonly Lazy<string> Definition = new(() =>
        File.ReadAllText(
            Assert.Single(Directory.GetFiles(Path.Combine(Repository.Find().Root, "Solution", "Workflows"), "*.json"))
        )
    );

    private readonly PluginWorld world = new();
    private readonly List<(NightlyPhase Phase, int Size)> calls = [];

    public NightlyFlowTests()
    {
        foreach (var number in Enumerable.Range(1, Deals))
        {
            world.HasDeal(world.Rep, number * 100m, world.Today.AddDays(number));
        }

        world.Drain();
    }

    /// <summary>What stands in the place of an answer: of a gateway, of a connector, of nobody.</summary>
    public static TheoryData<string?> NoAnswers =>
        [
            "<html>Gateway Timeout</html>",
            "{\"error\":{\"code\":504,\"message\":\"BadGateway\"}}",
            "{\"error\":null}",
            "{}",
            null,
        ];

    [Fact]
    public void A_night_by_the_flow_goes_through_every_phase()
    {
        var run = Run((_, _) => null);

        Assert.Equal("Succeeded", run.Status);
        Assert.Equal(PhasesInTheirOrder(), calls.Select(call => call.Phase).Distinct());
        Assert.All(calls, call => Assert.Equal(UsualSize, call.Size));
        Assert.Equal(Deals, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    [Fact]
    public void How_much_a_call_does_comes_from_the_settings()
    {
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(1));
        world
            .As(world.Administrator)
            .Update(new Entity(SettingsTable.LogicalName, Settings().Id) { [SettingsTable.NightDeals] = 10 });
        world.Drain();

        Run((_, _) => null);

        Assert.Equal(3, calls.Count(call => call.Phase == NightlyPhase.OpenDeals));
    }

    [Theory]
    [MemberData(nameof(NoAnswers))]
    public void A_call_without_an_answer_is_made_again_with_less_and_less(string? body)
    {
        var run = Run((phase, size) => phase == NightlyPhase.OpenDeals && size != 1 ? NoAnswer(body) : null);

        Assert.Equal("Succeeded", run.Status);
        Assert.Equal([UsualSize, 100, 10, 1], SizesOf(NightlyPhase.OpenDeals).Take(4));
        Assert.DoesNotContain(GaveUp, SizesOf(NightlyPhase.OpenDeals));
        Assert.Equal([UsualSize], SizesOf(NightlyPhase.ClosedDeals));
    }

    [Theory]
    [MemberData(nameof(NoAnswers))]
    public void A_phase_whose_calls_never_get_an_answer_is_given_up_last_of_all_and_the_others_run(string? body)
    {
        var run = Run((phase, size) => phase == NightlyPhase.OpenDeals && size != GaveUp ? NoAnswer(body) : null);

        Assert.Equal("Succeeded", run.Status);
        Assert.Equal([UsualSize, 100, 10, 1, GaveUp], SizesOf(NightlyPhase.OpenDeals));
        Assert.Equal(PhasesInTheirOrder(), calls.Select(call => call.Phase).Distinct());
        Assert.Contains(
            "OpenDeals",
            Settings().GetAttributeValue<string>(SettingsTable.NightlyNote),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_phase_but_the_last_may_fail_and_the_night_comes_to_its_end()
    {
        var run = Run((phase, size) => phase != NightlyPhase.Finish && size != GaveUp ? NoAnswer(null) : null);

        Assert.Equal("Succeeded", run.Status);
        Assert.Equal(PhasesInTheirOrder(), calls.Select(call => call.Phase).Distinct());
    }

    [Fact]
    public void A_failure_that_says_how_to_go_on_is_followed_at_once_and_at_the_usual_size()
    {
        var failures = 0;

        var run = Run(
            (phase, _) =>
                phase == NightlyPhase.Teams && failures++ < 12
                    ? FlowAnswer.Fault(
                        "SalesCorner could not write a row. It is tried once more. "
                            + NightlyMessage.GoOn
                            + new NightlyToken(NightlyPhase.Teams, world.Dataverse.Clock.UtcNow) { Size = 250 }
                    )
                    : null
        );

        Assert.Equal("Succeeded", run.Status);
        Assert.Equal(13, SizesOf(NightlyPhase.Teams).Count);
        Assert.All(SizesOf(NightlyPhase.Teams), size => Assert.Equal(UsualSize, size));
        Assert.Contains(calls, call => call.Phase == NightlyPhase.Finish);
    }

    [Theory]
    [MemberData(nameof(NoAnswers))]
    public void An_environment_that_is_away_ends_the_run_as_failed_and_says_where_to_look(string? body)
    {
        var run = Run((_, _) => NoAnswer(body));

        Assert.Equal("Failed", run.Status);
        Assert.Contains("sc_RunNightly", run.Message, StringComparison.Ordinal);
        Assert.InRange(calls.Count, 5, 10);
    }

    [Fact]
    public void A_connector_that_is_busy_is_asked_again_before_anything_else_is_tried()
    {
        var busy = 0;

        var run = Run(
            (phase, _) => phase == NightlyPhase.Coverage && busy++ < 3 ? new FlowAnswer(429, null) : null,
            countsTries: true
        );

        Assert.Equal("Succeeded", run.Status);
        Assert.Equal([UsualSize, UsualSize, UsualSize, UsualSize], SizesOf(NightlyPhase.Coverage));
    }

    [Fact]
    public void Hour_and_time_zone_stand_in_one_place_where_the_portal_changes_them()
    {
        var trigger = Assert.Single(Document()["properties"]!["definition"]!["triggers"]!.AsObject()).Value!;

        Assert.Equal("Recurrence", (string)trigger["type"]!);
        Assert.Equal(
            ("Day", 1, "UTC"),
            (
                (string)trigger["recurrence"]!["frequency"]!,
                (int)trigger["recurrence"]!["interval"]!,
                (string)trigger["recurrence"]!["timeZone"]!
            )
        );
        Assert.EndsWith("T02:00:00Z", (string)trigger["recurrence"]!["startTime"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("equals(variables('Failures'), 2), 10", "equals(variables('Failures'), 2), 50")]
    [InlineData("equals(variables('Failures'), 3), 1, -1", "equals(variables('Failures'), 3), 1, 1")]
    [InlineData("\"@outputs('Find_where_to_go_on')\"", "\"@variables('Done')\"")]
    public void A_flow_that_is_changed_wrongly_does_not_pass(string right, string wrong)
    {
        Assert.Contains(right, Definition.Value, StringComparison.Ordinal);

        var run = Run(
            (phase, size) => phase == NightlyPhase.OpenDeals && size != GaveUp ? NoAnswer(null) : null,
            Definition.Value.Replace(right, wrong, StringComparison.Ordinal)
        );

        Assert.NotEqual(
            ("Succeeded", "0, 100, 10, 1, -1"),
            (run.Status, string.Join(", ", SizesOf(NightlyPhase.OpenDeals)))
        );
    }

    public void Dispose() => world.Dispose();

    private static List<NightlyPhase> PhasesInTheirOrder()
    {
        var phases = new List<NightlyPhase>();
        NightlyToken? token = NightlyPhases.Begin(new NightlyToken(NightlyPhase.Configuration, PluginWorld.Start));
        while (token is not null)
        {
            phases.Add(token.Phase);
            token = NightlyPhases.After(token);
        }

        return phases;
    }

    private static JsonObject Document(string? json = null) => JsonNode.Parse(json ?? Definition.Value)!.AsObject();

    private static FlowAnswer NoAnswer(string? body) => new(504, body is ['{', ..] ? JsonNode.Parse(body) : body);

    private List<int> SizesOf(NightlyPhase phase) =>
        [.. calls.Where(call => call.Phase == phase).Select(call => call.Size)];

    private Entity Settings() => Assert.Single(world.Rows(SettingsTable.LogicalName));

    private FlowRun Run(Func<NightlyPhase, int, FlowAnswer?> fault, string? json = null, bool countsTries = false) =>
        new FlowRun(
            Document(json)["properties"]!["definition"]!.AsObject(),
            call => Answer(call, fault, countsTries)
        ).ToItsEnd();

    private FlowAnswer Answer(FlowCall call, Func<NightlyPhase, int, FlowAnswer?> fault, bool countsTries)
    {
        var (token, size) = (
            (string)call.Parameters[NightlyMessage.ContinuationToken]!,
            (int)call.Parameters[NightlyMessage.ChunkSize]!
        );
        var phase = token.Length == 0 ? NightlyPhase.Configuration : NightlyToken.Parse(token).Phase;
        // The same call by the retry policy is one call of the flow.
        if (countsTries || calls.Count == 0 || calls[^1] != (phase, size) || !isRetried)
        {
            calls.Add((phase, size));
        }

        var answer = fault(phase, size) ?? Execute(call);
        isRetried = answer.IsTriedAgain;
        return answer;
    }

    private bool isRetried;

    private FlowAnswer Execute(FlowCall call)
    {
        var request = new OrganizationRequest(call.Action);
        request.Parameters.AddRange(call.Parameters);
        try
        {
            var results = world.System.Execute(request).Results;
            return new FlowAnswer(
                200,
                new JsonObject
                {
                    [NightlyMessage.ContinuationToken] = (string)results[NightlyMessage.ContinuationToken],
                }
            );
        }
        catch (DataverseFault fault)
        {
            return FlowAnswer.Fault(fault.Message);
        }
    }
}
