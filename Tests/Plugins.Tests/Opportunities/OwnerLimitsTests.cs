using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Stale;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Settings;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

/// <summary>Where won deals of a business unit set the limit of a stage, the owner's unit counts.</summary>
public sealed class OwnerLimitsTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid northRep;

    public OwnerLimitsTests()
    {
        var north = world.Unit("North");
        northRep = world.NewRep("Northern", north);
        world
            .As(world.Administrator)
            .Create(
                new Entity(SettingsTable.LogicalName)
                {
                    [SettingsTable.Name] = "Settings",
                    [SettingsTable.IdleDays] = 300,
                }
            );
        new FiguresRow(world.System).Change(figures =>
        {
            figures.StageDays[SalesConfiguration.StageKey(north, 1)] = 20.4m;
            figures.StageDays[SalesConfiguration.StageKey(null, 1)] = 45m;
        });
    }

    [Fact]
    public void A_new_deal_follows_the_unit_of_its_rep_and_a_given_one_that_of_the_new_rep()
    {
        var id = world.Creates(northRep, Some.Deal(closesOn: world.Today.AddDays(400), stage: 1));
        var north = Deal(id);

        world.System.Update(
            new Entity(OpportunityTable.LogicalName, id)
            {
                [OpportunityTable.Owner] = new EntityReference(UserTable.LogicalName, world.Rep),
            }
        );

        Assert.Equal(Choice.Of(StaleReason.StuckInStage), north[OpportunityTable.StaleReason]);
        Assert.Equal(world.Today.AddDays(21), north.GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
        Assert.Equal(world.Today.AddDays(45), Deal(id).GetAttributeValue<DateTime>(OpportunityTable.StaleOn));
    }

    [Fact]
    public void Following_the_owner_stays_within_two_reads()
    {
        world.Creates(northRep, Some.Deal(stage: 1));

        Assert.Equal(2, world.RunsOf<OpportunityHealthPlugin>().Sum(run => run.Requests.Values.Sum()));
    }

    public void Dispose() => world.Dispose();

    private Entity Deal(Guid id) => world.Read(OpportunityTable.LogicalName, id);
}
