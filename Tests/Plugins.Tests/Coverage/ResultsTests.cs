using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Motion;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

/// <summary>How the deals of a period ended, through the plug-ins.</summary>
public sealed class ResultsTests
{
    [Fact]
    public void A_rep_and_the_manager_s_team_are_told_how_deals_ended_and_what_they_took()
    {
        using var world = new PluginWorld();
        world.HasWon(world.Rep, 20_000m, daysAgo: 30);
        var undecided = world.HasDeal(world.Rep, 5_000m, daysAgo: 12);
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, undecided)
            {
                [OpportunityTable.Motion] = Choice.Of(DealMotion.Prospect),
            }
        );
        world.System.Execute(Some.Lose(undecided, reason: 4));
        world.HasLost(world.OtherRep, 7_000m, daysAgo: 8);
        world.Drain();

        var json = Recalculate(world);

        var none = Outcome(json.GetProperty("reps")[0], "NoDecision");
        Assert.Equal((1, 5_000m, 12), Shown(none));
        Assert.Equal((1, 20_000m, 30), Shown(Outcome(json.GetProperty("reps")[0], "Won")));
        Assert.Equal((0, 0m, 0), Shown(Outcome(json.GetProperty("reps")[0], "Lost")));
        Assert.Equal(4, Assert.Single(none.GetProperty("reasons").EnumerateArray()).GetProperty("reason").GetInt32());
        Assert.Equal(1, Assert.Single(none.GetProperty("stages").EnumerateArray()).GetProperty("stage").GetInt32());
        Assert.Equal(
            "Prospect",
            Assert.Single(none.GetProperty("motions").EnumerateArray()).GetProperty("motion").GetString()
        );
        Assert.Equal((2, 12_000m, 20), Shown(Outcome(json.GetProperty("teams")[0], "NoDecision")));
    }

    [Fact]
    public void The_explanation_says_what_deals_without_a_decision_took()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasWon(world.Rep, 20_000m, daysAgo: 30);
        world.HasLost(world.Rep, 5_000m, daysAgo: 10);
        world.Drain();

        var explanation = world.CoverageOf(world.Rep).GetAttributeValue<string>(RepCoverageTable.Explanation);

        Assert.Contains(
            "1 of 2 deals of the period that are over ended without a decision and took 25 % of the days "
                + "that all of them"
                + " were open (no time is logged); 1 of these stopped in the first two stages.",
            explanation,
            StringComparison.Ordinal
        );
        Assert.Contains("Had half of the deals without a decision", explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void What_if_half_of_the_deals_without_a_decision_had_never_been_taken_up()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasWon(world.Rep, 20_000m, daysAgo: 30);
        world.HasLost(world.Rep, 5_000m, daysAgo: 10);
        world.Drain();

        // (1 + 20 * 0.33) / 22 of two closed deals, then of one and a half.
        Assert.Equal(231_578.947368m, WhatIf(world, withoutHalf: false), 3);
        Assert.Equal(173_684.210526m, WhatIf(world, withoutHalf: true), 3);
    }

    [Fact]
    public void Without_a_deal_that_ended_so_the_what_if_says_that_there_is_none()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasWon(world.Rep, 20_000m, daysAgo: 30);
        world.Drain();

        var refusal = Assert.ThrowsAny<Exception>(() => WhatIf(world, withoutHalf: true));

        Assert.Contains("ended without a decision", refusal.Message, StringComparison.Ordinal);
    }

    private static decimal WhatIf(PluginWorld world, bool withoutHalf)
    {
        var request = new OrganizationRequest("sc_WhatIf")
        {
            ["RepId"] = world.Rep,
            ["WithoutHalfNoDecision"] = withoutHalf,
        };
        return (decimal)world.System.Execute(request).Results["RequiredValue"];
    }

    private static JsonElement Recalculate(PluginWorld world)
    {
        var request = new OrganizationRequest("sc_RecalculateCoverage") { ["RepIds"] = world.Rep.ToString("D") };
        return JsonDocument.Parse((string)world.System.Execute(request).Results["Result"]).RootElement;
    }

    private static JsonElement Outcome(JsonElement row, string name) =>
        row.GetProperty("outcomes").EnumerateArray().Single(end => end.GetProperty("outcome").GetString() == name);

    private static (int Deals, decimal Value, int Days) Shown(JsonElement end) =>
        (
            end.GetProperty("deals").GetInt32(),
            end.GetProperty("value").GetDecimal(),
            end.GetProperty("daysOpen").GetInt32()
        );
}
