using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Run;

public sealed class NightlyPartTests
{
    [Fact]
    public void The_deals_of_a_rep_are_judged_and_summed_and_nothing_else()
    {
        using var world = new PluginWorld();

        Assert.Equal(["OpenDeals", "Motions", "RepSums"], Phases(world, "Deals", world.Rep));
        Assert.Empty(world.Rows("sc_baseline"));
    }

    [Fact]
    public void The_parts_together_are_the_whole_run_without_its_notifications()
    {
        using var world = new PluginWorld();

        Assert.Equal(["Configuration", "Owners", "PaceBands"], Phases(world, "Start"));
        Assert.Equal(["OpenDeals", "Motions", "Unattributed"], Phases(world, "Deals"));
        Assert.Equal(
            [
                "Baselines",
                "Coverage",
                "Teams",
                "Forecasts",
                "Weeks",
                "Scorecards",
                "Churn",
                "Balance",
                "KeyResults",
                "Objectives",
                "Assessments",
                "Events",
                "Snapshots",
                "Finish",
            ],
            Phases(world, "Rest")
        );
    }

    [Fact]
    public void The_figures_are_the_rest_without_what_is_frozen()
    {
        using var world = new PluginWorld();

        var figures = Phases(world, "Figures");

        Assert.Contains("Coverage", figures);
        Assert.DoesNotContain("Snapshots", figures);
        Assert.Equal(["Forecasts", "Scorecards", "Snapshots"], Phases(world, "Rest").Except(figures));
    }

    [Fact]
    public void Without_a_rep_the_deals_are_those_that_nobody_is_credited_for()
    {
        using var world = new PluginWorld();
        var kept = world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(3));
        var nobodys = world.HasDeal(world.OtherRep, 1_000m, world.Today.AddDays(3));
        world.Drain();
        world.System.Update(new Entity("systemuser", world.OtherRep) { ["isdisabled"] = true });
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(5));

        Phases(world, "Deals");

        Assert.True(world.Read("opportunity", nobodys).GetAttributeValue<bool>(OpportunityTable.Stale));
        Assert.False(world.Read("opportunity", kept).GetAttributeValue<bool>(OpportunityTable.Stale));
        Assert.Single(world.Rows(RepCoverageTable.LogicalName, RepCoverageTable.Key, "unattributed:2026-01-01"));
    }

    [Theory]
    [InlineData("Everything", false)]
    [InlineData("1", false)]
    [InlineData("Start", true)]
    [InlineData("Rest", true)]
    [InlineData("Figures", true)]
    public void A_part_that_makes_no_sense_is_refused(string part, bool forARep)
    {
        using var world = new PluginWorld();

        var refusal = Assert.ThrowsAny<Exception>(() => Phases(world, part, forARep ? world.Rep : null));

        Assert.Matches("Part is one of|Leave RepId empty", refusal.Message);
    }

    [Fact]
    public void A_notification_whose_answer_was_lost_is_not_given_twice()
    {
        using var world = new PluginWorld();
        world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(3));
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(5));
        var token = string.Empty;
        while (!token.Contains("|Notifications|", StringComparison.Ordinal))
        {
            token = Call(world, Request(token)).Token;
        }

        Call(world, Request(token));
        Call(world, Request(token));

        Assert.Single(world.Rows(NotificationTable.LogicalName));
    }

    private static List<string> Phases(PluginWorld world, string part, Guid? rep = null)
    {
        var phases = new List<string>();
        var first = new OrganizationRequest("sc_RunNightly") { ["Part"] = part };
        if (rep is not null)
        {
            first["RepId"] = rep.Value;
        }

        var (phase, token) = Call(world, first);
        phases.Add(phase);
        while (token.Length > 0)
        {
            (phase, token) = Call(world, Request(token));
            phases.Add(phase);
        }

        world.Drain();
        return phases;
    }

    private static OrganizationRequest Request(string token) =>
        token.Length == 0
            ? new OrganizationRequest("sc_RunNightly")
            : new OrganizationRequest("sc_RunNightly") { ["ContinuationToken"] = token };

    private static (string Phase, string Token) Call(PluginWorld world, OrganizationRequest request)
    {
        var results = world.System.Execute(request).Results;
        return ((string)results["Phase"], (string)results["ContinuationToken"]);
    }
}
