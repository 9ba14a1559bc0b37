using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Security;

/// <summary>What two reps of two business units can find out about each other.</summary>
public sealed class SecretsTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid north;
    private readonly Guid south;

    public SecretsTests()
    {
        north = world.NewRep("North", world.Unit("North"));
        south = world.NewRep("South", world.Unit("South"));
        foreach (var rep in new[] { north, south })
        {
            world.System.Update(
                new Entity("systemuser", rep) { ["parentsystemuserid"] = CoverageWorld.User(world.Manager) }
            );
            world.HasQuota(rep, 77_777m);
            world.HasDeal(rep, 2_345m);
            world.HasWon(rep, 4_321m);
        }

        world.Drain();
    }

    // R4
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_rep_is_not_told_the_team_s_sums(int nights)
    {
        world.Nights(nights);

        var json = Recalculate(world.As(north));

        Assert.Equal(
            north.ToString("D"),
            Assert.Single(json.GetProperty("reps").EnumerateArray()).GetProperty("repId").GetString()
        );
        Assert.Equal(0, json.GetProperty("teams").GetArrayLength());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_manager_is_told_them(int nights)
    {
        world.Nights(nights);

        var team = Assert.Single(Recalculate(world.As(world.Manager)).GetProperty("teams").EnumerateArray());

        Assert.Equal(2 * 77_777m, team.GetProperty("quota").GetDecimal());
    }

    [Fact]
    public void A_what_if_is_answered_about_oneself_only()
    {
        world.RunNight();

        Assert.NotNull(WhatIf(north, north).Results["Explanation"]);
        Assert.Contains(
            "may see",
            Assert.ThrowsAny<Exception>(() => WhatIf(north, south)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_rep_cannot_run_the_night() =>
        Assert.ThrowsAny<Exception>(() => world.As(north).Execute(new OrganizationRequest("sc_RunNightly")));

    [Fact]
    public void No_rep_can_read_what_business_units_won()
    {
        world.RunNight();
        var figures = world
            .Rows(BaselineTable.LogicalName, BaselineTable.Key, "default")[0]
            .GetAttributeValue<string>(BaselineTable.Figures);

        var settings = Assert.Single(
            world
                .As(north)
                .RetrieveMultiple(new QueryExpression(SettingsTable.LogicalName) { ColumnSet = new ColumnSet(true) })
                .Entities
        );

        Assert.Contains("4321", figures, StringComparison.Ordinal);
        Assert.All(
            settings.Attributes.Values,
            value => Assert.DoesNotContain("4321", $"{value}", StringComparison.Ordinal)
        );
        Assert.ThrowsAny<Exception>(() =>
            world
                .As(north)
                .RetrieveMultiple(new QueryExpression(BaselineTable.LogicalName) { ColumnSet = new ColumnSet(true) })
        );
    }

    [Fact]
    public void A_save_of_a_rep_reads_the_figures_all_the_same_in_its_one_request()
    {
        world.RunNight();
        world.Dataverse.Requests.Reset();

        world.Creates(north, Some.Deal());

        Assert.Equal(
            1,
            world.RunsOf<Plugins.Opportunities.OpportunityHealthPlugin>().Sum(run => run.Requests.Values.Sum())
        );
    }

    public void Dispose() => world.Dispose();

    private static JsonElement Recalculate(IOrganizationService service) =>
        JsonDocument
            .Parse((string)service.Execute(new OrganizationRequest("sc_RecalculateCoverage")).Results["Result"])
            .RootElement;

    private OrganizationResponse WhatIf(Guid who, Guid about) =>
        world.As(who).Execute(new OrganizationRequest("sc_WhatIf") { ["RepId"] = about, ["WinRate"] = 50m });
}
