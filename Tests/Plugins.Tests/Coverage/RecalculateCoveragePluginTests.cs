using System.Text.Json;
using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

public sealed class RecalculateCoveragePluginTests
{
    [Fact]
    public void The_answer_holds_unrounded_figures_and_the_manager_s_team()
    {
        using var world = new PluginWorld();
        world.HasQuota(world.Rep, 100_000m);
        world.HasWon(world.Rep, 20_000m);
        world.HasLost(world.Rep, 20_000m);

        var json = Recalculate(world, world.System, world.Rep.ToString("D"));

        var rep = json.GetProperty("reps")[0];
        Assert.Equal(0.345454545455m, rep.GetProperty("winRateUsed").GetDecimal());
        Assert.Equal("Short", rep.GetProperty("status").GetString());
        Assert.Equal("Too few", rep.GetProperty("evidence").GetString());
        Assert.Equal("Q1 2026", json.GetProperty("period").GetProperty("name").GetString());
        Assert.Equal(80_000m, json.GetProperty("teams")[0].GetProperty("remaining").GetDecimal());
    }

    [Fact]
    public void A_rep_may_recalculate_the_own_coverage_but_not_another_s()
    {
        using var world = new PluginWorld();
        world.HasDeal(world.Rep, 1_000m);
        world.HasDeal(world.OtherRep, 1_000m);
        world.Drain();

        var own = Recalculate(world, world.As(world.Rep), null).GetProperty("reps");
        var refusal = Assert.ThrowsAny<Exception>(() =>
            Recalculate(world, world.As(world.Rep), world.OtherRep.ToString("D"))
        );

        Assert.Equal(1, own.GetArrayLength());
        Assert.Contains("may not see", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_that_are_none_are_refused_by_name()
    {
        using var world = new PluginWorld();

        var refusal = Assert.ThrowsAny<Exception>(() => Recalculate(world, world.System, "somebody"));

        Assert.Contains("'somebody'", refusal.Message, StringComparison.Ordinal);
    }

    private static JsonElement Recalculate(PluginWorld world, IOrganizationService service, string? ids)
    {
        var request = new OrganizationRequest("sc_RecalculateCoverage");
        if (ids is not null)
        {
            request["RepIds"] = ids;
        }

        var text = (string)service.Execute(request).Results["Result"];
        Assert.InRange(world.Dataverse.LastSave!.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        return JsonDocument.Parse(text).RootElement;
    }
}
