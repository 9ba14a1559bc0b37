using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Nightly;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly;

public sealed class NightlyPluginTests
{
    [Fact]
    public void A_night_adds_reps_up_to_their_manager_s_team()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasQuota(world.OtherRep, 50_000m);
        world.HasWon(world.Rep, 20_000m);
        world.HasDeal(world.OtherRep, 30_000m);

        world.RunNight();

        var team = world.CoverageOf($"team:{world.Manager:D}:2026-01-01");
        Assert.Equal(150_000m, team.GetAttributeValue<Money>(RepCoverageTable.Quota).Value);
        Assert.Equal(20_000m, team.GetAttributeValue<Money>(RepCoverageTable.WonValue).Value);
        Assert.Equal(30_000m, team.GetAttributeValue<Money>(RepCoverageTable.MovingValue).Value);
        Assert.Equal(world.Manager, team.GetAttributeValue<EntityReference>(RepCoverageTable.Owner).Id);
    }

    [Fact]
    public void A_second_night_on_the_same_day_changes_nothing()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasDeal(world.Rep, 30_000m);
        world.RunNight();
        var before = world.CoverageOf(world.Rep).GetAttributeValue<long>("versionnumber");

        world.RunNight();

        Assert.Equal(before, world.CoverageOf(world.Rep).GetAttributeValue<long>("versionnumber"));
    }

    [Fact]
    public void A_chunk_takes_fifteen_reads_one_more_for_each_page_of_deals_and_a_write_for_each_changed_row()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        foreach (var day in Enumerable.Range(1, 30))
        {
            world.HasDeal(day % 2 == 0 ? world.Rep : world.OtherRep, 1_000m * day, daysAgo: day);
            world.HasWon(world.Rep, 1_000m * day, daysAgo: day);
        }

        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(1));
        world.Dataverse.Requests.Reset();
        world.RunNight(chunkSize: 40);

        var chunks = world.RunsOf<NightlyPlugin>();
        Assert.InRange(chunks.Count, 10, 40);
        Assert.All(chunks, chunk => Assert.InRange(chunk.Requests.GetValueOrDefault("RetrieveMultiple"), 1, 16));
    }

    [Fact]
    public void Time_alone_turns_deals_stale_and_tells_their_owner_once()
    {
        using var world = new PluginWorld();
        var deal = world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(3));
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(5));

        world.RunNight();
        world.RunNight();

        Assert.True(world.Read("opportunity", deal, "sc_stale").GetAttributeValue<bool>("sc_stale"));
        Assert.Single(world.Rows("appnotification"));
        Assert.Equal(0, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.MovingCount));
    }

    [Fact]
    public void A_disabled_rep_s_deals_are_unattributed()
    {
        using var world = new PluginWorld();
        world.HasDeal(world.Rep, 1_000m);
        world.System.Update(new Entity("systemuser", world.Rep) { ["isdisabled"] = true });

        world.RunNight();

        Assert.Equal(1, world.CoverageOf("unattributed:2026-01-01").GetAttributeValue<int>(RepCoverageTable.RawCount));
    }

    [Fact]
    public void A_disabled_rep_s_row_says_so_and_no_team_counts_it()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasQuota(world.OtherRep, 50_000m);
        world.HasDeal(world.Rep, 1_000m);
        world.HasDeal(world.OtherRep, 2_000m);
        world.RunNight();

        world.System.Update(new Entity("systemuser", world.Rep) { ["isdisabled"] = true });
        world.RunNight();
        var team = world.CoverageOf($"team:{world.Manager:D}:2026-01-01");
        var disabled = world.CoverageOf(world.Rep).GetAttributeValue<string>(RepCoverageTable.Note);
        world.System.Update(new Entity("systemuser", world.Rep) { ["isdisabled"] = false });
        world.RunNight();

        Assert.StartsWith("The user is disabled", disabled, StringComparison.Ordinal);
        Assert.Equal(50_000m, team.GetAttributeValue<Money>(RepCoverageTable.Quota).Value);
        Assert.Equal(1, team.GetAttributeValue<int>(RepCoverageTable.RawCount));
        Assert.DoesNotContain(
            "disabled",
            world.CoverageOf(world.Rep).GetAttributeValue<string>(RepCoverageTable.Note) ?? string.Empty,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Leads_that_nobody_is_credited_for_count_as_created()
    {
        using var world = new PluginWorld();
        var team = world.HasTeam("Desk");
        world.System.Update(new Entity("systemuser", world.OtherRep) { ["isdisabled"] = true });
        var deal = Some.Deal(1_000m);
        deal[OpportunityTable.Owner] = team;
        world.Has(deal);
        foreach (var owner in new[] { team, CoverageWorld.User(world.OtherRep), CoverageWorld.User(world.Rep) })
        {
            world.Has(
                new Entity("lead")
                {
                    ["subject"] = "Interest",
                    ["lastname"] = "Sample",
                    ["ownerid"] = owner,
                }
            );
        }

        world.RunNight();

        Assert.Contains(
            "created=3\n",
            world.CoverageOf("unattributed:2026-01-01").GetAttributeValue<string>(RepCoverageTable.Basis),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_run_for_one_rep_leaves_the_others_as_they_are()
    {
        using var world = new PluginWorld();
        var own = world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(3));
        var other = world.HasDeal(world.OtherRep, 1_000m, world.Today.AddDays(3));
        world.RunNight();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(5));

        world.RunNight(world.Rep);

        Assert.True(world.Read(OpportunityTable.LogicalName, own).GetAttributeValue<bool>(OpportunityTable.Stale));
        Assert.False(world.Read(OpportunityTable.LogicalName, other).GetAttributeValue<bool>(OpportunityTable.Stale));
        Assert.Equal(0, world.CoverageOf(world.Rep).GetAttributeValue<int>(RepCoverageTable.MovingCount));
        Assert.Equal(1, world.CoverageOf(world.OtherRep).GetAttributeValue<int>(RepCoverageTable.MovingCount));
        Assert.Empty(world.Rows("appnotification"));
    }

    [Theory]
    [InlineData("no", 0)]
    [InlineData("yes", 1)]
    public void An_environment_can_switch_notifications_off(string value, int notifications)
    {
        using var world = new PluginWorld();
        world.HasDeal(world.Rep, 1_000m, world.Today.AddDays(3));
        world.RunNight();
        var definition = Assert.Single(world.Rows("environmentvariabledefinition", "schemaname", "sc_NotifyOwners"));
        world.Has(
            new Entity("environmentvariablevalue")
            {
                ["schemaname"] = "sc_NotifyOwners_value",
                ["value"] = value,
                ["environmentvariabledefinitionid"] = definition.ToEntityReference(),
            }
        );
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(5));

        world.RunNight();

        Assert.Equal(notifications, world.Rows("appnotification").Count);
    }

    [Fact]
    public void A_token_that_nobody_gave_out_is_refused()
    {
        using var world = new PluginWorld();

        var refusal = Assert.ThrowsAny<Exception>(() =>
            world.System.Execute(new OrganizationRequest("sc_RunNightly") { ["ContinuationToken"] = "sc1|Teams" })
        );

        Assert.Contains("token", refusal.Message, StringComparison.Ordinal);
    }
}
