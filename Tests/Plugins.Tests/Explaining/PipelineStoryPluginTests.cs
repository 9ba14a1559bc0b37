using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Explaining;

public sealed class PipelineStoryPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void The_story_begins_with_what_moved_then_and_ends_with_what_moves_now()
    {
        var kept = Moving(world.Rep, 10_000m);
        var won = Moving(world.Rep, 7_000m);
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(10));
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, kept) { [OpportunityTable.EstimatedValue] = new Money(16_000m) }
        );
        world.System.Execute(Some.Win(won, 7_000m));
        world.Drain();

        var story = Explain(world.Rep);

        Assert.Equal((17_000m, 16_000m), (Amount(story, "begin"), Amount(story, "end")));
        Assert.Equal(
            [("Won", -7_000m, 1), ("Grown", 6_000m, 1)],
            story
                .GetProperty("events")
                .EnumerateArray()
                .Select(one =>
                    (one.GetProperty("event").GetString()!, Amount(one, "amount"), one.GetProperty("count").GetInt32())
                )
        );
        Assert.Equal(
            [kept, won],
            story
                .GetProperty("deals")
                .EnumerateArray()
                .Select(one => one.GetProperty("id").GetGuid())
                .OrderBy(id => id == won)
        );
    }

    [Fact]
    public void The_day_to_begin_with_may_be_named()
    {
        Moving(world.Rep, 10_000m);
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(10));

        Assert.Equal(10_000m, Amount(Explain(world.Rep), "begin"));
        Assert.Equal(0m, Amount(Explain(world.Rep, since: PluginWorld.Start.Date), "begin"));
    }

    [Fact]
    public void A_team_s_story_is_told_of_everybody_below()
    {
        Moving(world.Rep, 10_000m);
        Moving(world.OtherRep, 5_000m);
        world.Drain();

        Assert.Equal(15_000m, Amount(Explain(world.Manager, team: true), "end"));
        Assert.Equal(0m, Amount(Explain(world.Manager), "end"));
    }

    [Fact]
    public void Nobody_learns_of_a_colleague_s_pipeline()
    {
        Moving(world.OtherRep, 5_000m);
        world.Drain();

        var story = Explain(world.Rep, rep: world.OtherRep);

        Assert.Equal((0m, 0m), (Amount(story, "begin"), Amount(story, "end")));
        Assert.Empty(story.GetProperty("deals").EnumerateArray());
    }

    public void Dispose() => world.Dispose();

    // Qualified by what its stage takes for granted.
    private Guid Moving(Guid owner, decimal value)
    {
        var deal = world.HasDeal(owner, value, world.Today.AddDays(60), stage: 2, daysAgo: 0);
        var call = Some.Call(deal, world.Today.AddDays(12));
        call["ownerid"] = CoverageWorld.User(owner);
        world.Has(call);
        return deal;
    }

    private JsonElement Explain(Guid user, Guid? rep = null, bool team = false, DateTime? since = null)
    {
        var request = new OrganizationRequest("sc_ExplainPipeline") { ["RepId"] = rep ?? Guid.Empty, ["Team"] = team };
        if (since is { } day)
        {
            request["Since"] = day;
        }

        return JsonDocument.Parse((string)world.As(user).Execute(request).Results["Result"]).RootElement;
    }

    private static decimal Amount(JsonElement json, string name) => json.GetProperty(name).GetDecimal();
}
