using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Domain.Assessment;
using SalesCorner.Plugins.Runtime;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Assessment;

public sealed class AssessmentSavePluginTests : IDisposable
{
    private readonly PluginWorld world = new();

    [Fact]
    public void A_new_one_is_the_manager_s_own_of_the_present_period_on_the_tier_of_the_direct_reports()
    {
        Assert.NotEqual(world.Rep, world.OtherRep);

        var row = world.Read(
            AssessmentTable.LogicalName,
            world.Creates(world.Manager, new Entity(AssessmentTable.LogicalName))
        );

        Assert.Equal(world.Manager, row.GetAttributeValue<EntityReference>(AssessmentTable.ManagerId).Id);
        Assert.Equal("Q1 2026", row[AssessmentTable.PeriodName]);
        Assert.Equal("Manager Sample, Q1 2026", row[AssessmentTable.Name]);
        Assert.Equal(2, row[AssessmentTable.Reports]);
        Assert.Equal(Choice.Of(ManagerTier.OneToFour), row[AssessmentTable.Tier]);
    }

    [Fact]
    public void Nobody_types_the_tier()
    {
        var row = new Entity(AssessmentTable.LogicalName)
        {
            [AssessmentTable.Tier] = Choice.Of(ManagerTier.TenAndMore),
        };

        var saved = world.Read(AssessmentTable.LogicalName, world.Creates(world.Manager, row));

        Assert.NotEqual(
            Choice.Of(ManagerTier.TenAndMore),
            saved.GetAttributeValue<OptionSetValue>(AssessmentTable.Tier)
        );
    }

    [Fact]
    public void There_is_one_a_manager_and_period()
    {
        world.Creates(world.Manager, new Entity(AssessmentTable.LogicalName));

        Assert.ThrowsAny<Exception>(() => world.Creates(world.Manager, new Entity(AssessmentTable.LogicalName)));
    }

    public void Dispose() => world.Dispose();
}
