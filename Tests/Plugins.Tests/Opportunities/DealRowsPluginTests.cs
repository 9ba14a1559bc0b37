using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Opportunities;

/// <summary>
/// A deal that has answers and history is assigned, shared and deleted as if it had none: no right on our tables is
/// needed.
/// </summary>
public sealed class DealRowsPluginTests : IDisposable
{
    private readonly PluginWorld world = new();
    private readonly Guid account;
    private readonly Guid deal;

    public DealRowsPluginTests()
    {
        var question = world.As(world.Administrator).Create(Some.Question("need"));
        account = world.Has(
            new Entity("account") { ["name"] = "Customer", ["ownerid"] = CoverageWorld.User(world.Rep) }
        );
        var row = Some.Deal();
        row["customerid"] = new EntityReference("account", account);
        deal = world.Creates(world.Rep, row);
        world.Creates(world.Rep, Some.Answer(deal, question, 5));
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(3));
        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
            );
        world.Drain();
    }

    // R12
    [Fact]
    public void A_rep_hands_the_own_deal_on_and_its_rows_follow()
    {
        Assign(world.Rep, OpportunityTable.LogicalName, deal, CoverageWorld.User(world.OtherRep));
        world.Drain();

        Assert.All(OwnersOfRows(), owner => Assert.Equal(world.OtherRep, owner));
    }

    // R11
    [Fact]
    public void A_manager_hands_a_deal_on()
    {
        world.Grant("systemuser", world.Manager, "systemuserroles_association");

        Assign(world.Manager, OpportunityTable.LogicalName, deal, CoverageWorld.User(world.OtherRep));
        world.Drain();

        Assert.All(OwnersOfRows(), owner => Assert.Equal(world.OtherRep, owner));
    }

    [Fact]
    public void Somebody_without_a_role_of_ours_hands_a_deal_on_to_somebody_without_one()
    {
        Assign(world.HasClerk(), OpportunityTable.LogicalName, deal, CoverageWorld.User(world.HasClerk("Colleague")));
        world.Drain();

        Assert.DoesNotContain(world.Rep, OwnersOfRows());
        Assert.Equal(2, OwnersOfRows().Count);
    }

    [Fact]
    public void Somebody_without_a_role_of_ours_assigns_the_account_of_a_deal()
    {
        Assign(world.HasClerk(), "account", account, CoverageWorld.User(world.OtherRep));
        world.Drain();

        Assert.All(OwnersOfRows(), owner => Assert.Equal(world.OtherRep, owner));
    }

    [Fact]
    public void A_deal_goes_to_a_team_without_a_role_of_ours()
    {
        Assign(world.HasClerk(), OpportunityTable.LogicalName, deal, world.HasStandardTeam("Bid desk"));
        world.Drain();

        Assert.DoesNotContain(world.Rep, OwnersOfRows());
        Assert.Equal(2, OwnersOfRows().Count);
    }

    [Fact]
    public void Deleting_a_deal_needs_no_right_on_its_rows_and_takes_them_along_in_the_background()
    {
        world.As(world.HasClerk()).Delete(OpportunityTable.LogicalName, deal);
        world.Drain();

        Assert.Empty(OwnersOfRows());
    }

    [Fact]
    public void Deleting_the_account_of_a_deal_needs_no_right_on_our_rows()
    {
        world.As(world.HasClerk()).Delete("account", account);
        world.Drain();

        Assert.Empty(world.Rows(OpportunityTable.LogicalName));
        Assert.Empty(OwnersOfRows());
    }

    [Fact]
    public void Deleting_one_deal_leaves_the_rows_of_the_others()
    {
        var other = world.Creates(world.Rep, Some.Deal());
        world.Drain();

        world.As(world.HasClerk()).Delete(OpportunityTable.LogicalName, other);
        world.Drain();

        Assert.Equal(2, OwnersOfRows().Count);
    }

    [Fact]
    public void Disabling_the_rep_and_moving_the_rep_to_another_unit_needs_no_right_on_our_rows()
    {
        var unit = world.Unit("North");
        var clerk = world.HasClerk();

        world
            .As(clerk)
            .Update(
                new Entity("systemuser", world.Rep) { ["businessunitid"] = new EntityReference("businessunit", unit) }
            );
        world.As(clerk).Update(new Entity("systemuser", world.Rep) { ["isdisabled"] = true });
        world.Drain();

        Assert.Equal(2, OwnersOfRows().Count);
    }

    public void Dispose() => world.Dispose();

    private void Assign(Guid user, string table, Guid id, EntityReference owner) =>
        world.As(user).Update(new Entity(table, id) { ["ownerid"] = owner });

    private IReadOnlyList<Guid> OwnersOfRows() =>
        [
            .. world
                .Rows(QualificationAnswerTable.LogicalName)
                .Concat(world.Rows(StageChangeTable.LogicalName))
                .Select(row => row.GetAttributeValue<EntityReference>("ownerid").Id),
        ];
}
