using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Guards;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Guards;

public sealed class OpportunityGuardPluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void Nothing_that_a_rep_types_into_a_computed_column_is_saved_and_the_rest_is()
    {
        var id = world.Creates(world.Rep, Some.Deal());
        var before = Read(id);
        var typed = new Entity(OpportunityTable.LogicalName, id)
        {
            [OpportunityTable.Name] = "Renamed",
            [OpportunityTable.Score] = 100,
            [OpportunityTable.QualificationStatus] = new OptionSetValue(Choice.First + 2),
            [OpportunityTable.LastActivityOn] = world.Today,
            [OpportunityTable.StaleOn] = world.Today.AddYears(5),
            [OpportunityTable.CloseDatePushes] = 0,
            [OpportunityTable.CloseDateAssumed] = true,
        };

        world.As(world.Rep).Update(typed);

        var after = Read(id);
        Assert.Equal("Renamed", after[OpportunityTable.Name]);
        Assert.All(
            ComputedColumns.OfOpportunity,
            column => Assert.Equal(before.GetAttributeValue<object>(column), after.GetAttributeValue<object>(column))
        );
    }

    [Fact]
    public void Not_even_an_administrator_of_everything_types_a_score()
    {
        var id = world.Creates(world.Rep, Some.Deal());

        world
            .As(world.SystemAdministrator)
            .Update(new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.Score] = 100 });

        Assert.NotEqual(100, Read(id).GetAttributeValue<int?>(OpportunityTable.Score));
    }

    [Fact]
    public void A_new_deal_does_not_bring_a_score_along()
    {
        var row = Some.Deal();
        row[OpportunityTable.Score] = 100;
        row[OpportunityTable.Grade] = new OptionSetValue(Choice.First);

        var id = world.Creates(world.Rep, row);

        Assert.NotEqual(100, Read(id).GetAttributeValue<int?>(OpportunityTable.Score));
        Assert.False(Read(id).Contains(OpportunityTable.Grade));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Only_an_administrator_s_import_may_say_that_a_close_date_is_assumed(bool administrator, bool kept)
    {
        var row = Some.Deal();
        row[OpportunityTable.CloseDateAssumed] = true;

        var id = world.Creates(administrator ? world.SystemAdministrator : world.Rep, row);

        Assert.Equal(kept, Read(id).GetAttributeValue<bool>(OpportunityTable.CloseDateAssumed));
    }

    [Fact]
    public void The_guard_costs_nothing_where_nobody_types_a_computed_column()
    {
        var id = world.Creates(world.Rep, Some.Deal());
        world
            .As(world.Rep)
            .Update(new Entity(OpportunityTable.LogicalName, id) { [OpportunityTable.Name] = "Renamed" });

        Assert.Empty(Assert.Single(world.RunsOf<OpportunityGuardPlugin>()).Requests);
    }

    public void Dispose() => world.Dispose();

    private Entity Read(Guid id) => world.Read(OpportunityTable.LogicalName, id);
}
