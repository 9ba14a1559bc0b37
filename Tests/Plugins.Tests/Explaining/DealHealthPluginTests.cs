using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Explaining;

public sealed class DealHealthPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_deal_says_by_which_limit_it_turns_stale_and_where_the_limit_comes_from()
    {
        var deal = world.Has(Some.Deal(closesOn: world.Today.AddDays(90)));
        world.System.Update(Some.Completion(ActivityTable.PhoneCall, world.Has(Some.Call(deal))));
        world.Drain();

        var stale = Explain(deal).GetProperty("stale");

        Assert.Equal("NoNextStep", stale.GetProperty("reason").GetString());
        Assert.Equal(Day(15), stale.GetProperty("on").GetString());
        Assert.Equal(
            [
                ("NoNextStep", 14, "Settings"),
                ("NoActivity", 30, "Settings"),
                ("StuckInStage", 60, "Settings"),
                ("OverdueClose", 1, "OwnDate"),
            ],
            stale
                .GetProperty("rules")
                .EnumerateArray()
                .Select(rule => (Text(rule, "reason"), rule.GetProperty("limit").GetInt32(), Text(rule, "source")))
        );
    }

    [Fact]
    public void A_deal_says_whom_it_rests_on()
    {
        var deal = world.Has(Some.Deal());
        var meeting = Some.Activity(ActivityTable.Appointment, deal);
        meeting[ActivityTable.RequiredAttendees] = new EntityCollection([
            new Entity(ActivityTable.Party)
            {
                [ActivityTable.PartyId] = new EntityReference(
                    "contact",
                    world.Has(new Entity("contact") { ["lastname"] = "Ann", ["jobtitle"] = "CEO" })
                ),
            },
        ]);
        world.System.Update(Some.Completion(ActivityTable.Appointment, world.Has(meeting)));
        world.Drain();

        Assert.Equal(
            """{"engaged":1,"within":60,"touched":1,"decides":true,"competitors":0,"singleSince":null}""",
            Explain(deal).GetProperty("people").GetRawText()
        );
    }

    [Fact]
    public void The_days_are_those_of_the_moment_that_asks()
    {
        var deal = world.Has(Some.Deal(closesOn: world.Today.AddDays(2)));
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(3));

        var health = Explain(deal);

        Assert.Equal(Day(0), Text(health, "today"));
        Assert.True(health.GetProperty("stale").GetProperty("isStale").GetBoolean());
        Assert.Equal("OverdueClose", Text(health.GetProperty("stale"), "reason"));
    }

    [Fact]
    public void Every_question_comes_with_its_answer_and_what_a_must_have_asks_for()
    {
        var must = world.Has(Some.Question("need", mustHave: true));
        var other = world.Has(Some.Question("case"));
        var deal = world.Has(Some.Deal());
        var answer = world.Has(Some.Answer(deal, other, 4));
        world.Drain();

        var qualification = Explain(deal).GetProperty("qualification");
        var questions = qualification
            .GetProperty("questions")
            .EnumerateArray()
            .ToDictionary(question => Text(question, "id"));

        Assert.Equal("InQualification", Text(qualification, "status"));
        Assert.Equal(
            ("Unanswered", true, 3),
            (
                Text(questions[must.ToString("D")], "state"),
                questions[must.ToString("D")].GetProperty("mustHave").GetBoolean(),
                questions[must.ToString("D")].GetProperty("minimum").GetInt32()
            )
        );
        Assert.Equal(
            (4, answer.ToString("D")),
            (
                questions[other.ToString("D")].GetProperty("value").GetInt32(),
                Text(questions[other.ToString("D")], "answerId")
            )
        );
    }

    [Fact]
    public void A_chance_that_nobody_knows_yet_is_none_and_not_zero()
    {
        world.HasQuota(world.Rep, 100_000m);
        var deal = world.HasDeal(world.Rep, 20_000m, world.Today.AddDays(-1), daysAgo: 10);
        world.Drain();

        var chance = Explain(deal, world.Rep).GetProperty("chance");

        Assert.Equal(
            ("Q1 2026", "2026-03-31", "Stale"),
            (Text(chance, "period"), Text(chance, "end"), Text(chance, "layer"))
        );
        Assert.Equal(
            (JsonValueKind.Null, JsonValueKind.Null),
            (chance.GetProperty("now").ValueKind, chance.GetProperty("moving").ValueKind)
        );
    }

    [Fact]
    public void The_stages_that_the_deal_has_left_are_told_in_their_order()
    {
        var deal = world.HasDeal(world.Rep, 20_000m, stage: 0, daysAgo: 0);
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(4));
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
        );
        world.Drain();

        var stage = Assert.Single(Explain(deal).GetProperty("stages").EnumerateArray());

        Assert.Equal((Day(-4), Day(0)), (Text(stage, "entered"), Text(stage, "left")));
    }

    [Fact]
    public void Who_may_not_see_the_deal_learns_nothing_of_it()
    {
        var deal = world.HasDeal(world.OtherRep, 20_000m);

        Assert.ThrowsAny<Exception>(() => Explain(deal, world.Rep));
    }

    [Fact]
    public void A_closed_deal_turns_stale_on_no_day_and_has_no_chance()
    {
        var deal = world.HasWon(world.Rep, 20_000m);

        var health = Explain(deal);

        Assert.False(health.GetProperty("isOpen").GetBoolean());
        Assert.Equal(
            (JsonValueKind.Null, JsonValueKind.Null),
            (health.GetProperty("stale").GetProperty("on").ValueKind, health.GetProperty("chance").ValueKind)
        );
    }

    public void Dispose() => world.Dispose();

    private JsonElement Explain(Guid deal, Guid? user = null)
    {
        var service = user is { } id ? world.As(id) : world.System;
        var answer = service.Execute(new OrganizationRequest("sc_ExplainDeal") { ["OpportunityId"] = deal });
        return JsonDocument.Parse((string)answer.Results["Result"]).RootElement;
    }

    private string Day(int ahead) =>
        world.Today.AddDays(ahead).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
