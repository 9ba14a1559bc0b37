using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Explaining;

public sealed class RepDayPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_rep_is_told_the_own_number_and_the_three_largest_things_to_do()
    {
        world.HasQuota(world.Rep, 100_000m);
        var overdue = world.HasDeal(world.Rep, 40_000m, world.Today.AddDays(-5));
        var cooling = world.HasDeal(world.Rep, 30_000m, world.Today.AddDays(3));
        world.HasDeal(world.Rep, 20_000m, world.Today.AddDays(4));
        world.HasDeal(world.Rep, 10_000m, world.Today.AddDays(4));
        world.Drain();

        var answer = Explain(world.Rep);
        var things = answer.GetProperty("things").EnumerateArray().ToList();

        Assert.Equal(100_000m, answer.GetProperty("rep").GetProperty("quota").GetDecimal());
        Assert.Equal(
            [("Stale", overdue), ("Cooling", cooling)],
            things.Take(2).Select(thing => (Text(thing, "kind"), thing.GetProperty("id").GetGuid()))
        );
        Assert.Equal(3, things.Count);
        Assert.Equal(
            ("OverdueClose", Day(-4), 40_000m),
            (Text(things[0], "reason"), Text(things[0], "on"), things[0].GetProperty("value").GetDecimal())
        );
    }

    [Fact]
    public void The_odds_come_with_those_in_the_manner_of_each_earlier_period()
    {
        world.HasHalfYear();
        world.Go(9, 24);
        world.HasDeal(world.Rep, 1_000m, PaceWorld.Day(11, 20), daysAgo: 0);
        world.HasQuota(world.Rep, 1_000m, PaceWorld.Day(10, 1));
        world.Go(10, 11);
        world.RunNight();

        var answer = Explain(world.Rep);
        var periods = answer.GetProperty("periods").EnumerateArray().ToList();
        var row = world.CoverageOf($"{world.Rep:D}:2026-10-01");

        Assert.Equal(["Q3 2026", "Q2 2026"], periods.Select(period => Text(period, "name")));
        Assert.Equal(
            row.GetAttributeValue<decimal>(RepCoverageTable.OddsBest),
            Math.Round(periods.Max(period => period.GetProperty("odds").GetDecimal()), 2)
        );
    }

    [Fact]
    public void A_call_that_is_late_comes_with_its_deal()
    {
        var deal = world.HasDeal(world.Rep, 40_000m, world.Today.AddDays(30));
        var call = HasCall(world.Rep, deal, -2);
        HasCall(world.Rep, deal, -1);
        world.Drain();

        var thing = Assert.Single(Explain(world.Rep).GetProperty("things").EnumerateArray());

        Assert.Equal(("Late", Day(-2)), (Text(thing, "kind"), Text(thing, "on")));
        Assert.Equal(call, thing.GetProperty("activity").GetProperty("id").GetGuid());
    }

    [Fact]
    public void A_deal_that_is_not_qualified_says_how_many_must_haves_are_open()
    {
        world.Has(Some.Question("need", mustHave: true));
        world.Has(Some.Question("money", mustHave: true));
        world.Has(Some.Question("case"));
        var deal = world.HasDeal(world.Rep, 40_000m, world.Today.AddDays(40), stage: 0);
        HasCall(world.Rep, deal, 10);
        world.Drain();

        var thing = Assert.Single(Explain(world.Rep).GetProperty("things").EnumerateArray());

        Assert.Equal(("Unqualified", 2), (Text(thing, "kind"), thing.GetProperty("mustHaves").GetInt32()));
    }

    [Fact]
    public void What_is_planned_next_stands_in_its_order()
    {
        var deal = world.HasDeal(world.Rep, 40_000m, world.Today.AddDays(30));
        var later = HasCall(world.Rep, deal, 6);
        var today = HasCall(world.Rep, deal, 0);
        world.Drain();

        var next = Explain(world.Rep).GetProperty("next").EnumerateArray().ToList();

        Assert.Equal([today, later], next.Select(one => one.GetProperty("id").GetGuid()));
        Assert.Equal(("phonecall", deal), (Text(next[0], "kind"), next[0].GetProperty("regarding").GetGuid()));
    }

    [Fact]
    public void Nobody_learns_of_a_colleague_s_day()
    {
        world.HasQuota(world.OtherRep, 100_000m);
        world.HasDeal(world.OtherRep, 40_000m, world.Today.AddDays(-5));
        world.Drain();

        var answer = Explain(world.Rep, world.OtherRep);

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("rep").ValueKind);
        Assert.Empty(answer.GetProperty("things").EnumerateArray());
    }

    [Fact]
    public void A_manager_looks_at_the_day_of_a_rep()
    {
        var deal = world.HasDeal(world.Rep, 40_000m, world.Today.AddDays(-5));
        world.Drain();

        Assert.Equal(
            deal,
            Assert
                .Single(Explain(world.Manager, world.Rep).GetProperty("things").EnumerateArray())
                .GetProperty("id")
                .GetGuid()
        );
    }

    public void Dispose() => world.Dispose();

    private Guid HasCall(Guid owner, Guid deal, int daysAhead)
    {
        var call = Some.Call(deal, world.Today.AddDays(daysAhead).AddHours(15));
        call["ownerid"] = CoverageWorld.User(owner);
        return world.Has(call);
    }

    private JsonElement Explain(Guid user, Guid? rep = null)
    {
        var request = new OrganizationRequest("sc_ExplainRep");
        if (rep is { } id)
        {
            request["RepId"] = id;
        }

        return JsonDocument.Parse((string)world.As(user).Execute(request).Results["Result"]).RootElement;
    }

    private string Day(int ahead) =>
        world.Today.AddDays(ahead).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
