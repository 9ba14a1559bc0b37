using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Options;
using SalesCorner.Plugins.Opportunities;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Coverage;

/// <summary>
/// Whose deal it was: the credit of a closed deal is frozen, corrected by managers and counted by shares.
/// </summary>
public sealed class CreditTests : IDisposable
{
    private readonly PluginWorld world = new(new EmulatorOptions { ClosedOpportunitiesAreReadOnly = false });

    [Fact]
    public void A_deal_that_is_handed_on_after_its_close_moves_no_past_win()
    {
        var deal = world.HasWon(world.Rep, 1_000m);
        world.Drain();

        world.System.Update(
            new Entity(OpportunityTable.LogicalName, deal)
            {
                [OpportunityTable.Owner] = CoverageWorld.User(world.OtherRep),
            }
        );
        world.Drain();
        var byEvents = (Won(world.Rep), Wins(world.Rep));
        world.RunNight();

        Assert.Equal(world.Rep, CreditedTo(deal));
        Assert.Equal((1_000m, 1), byEvents);
        Assert.Equal((1_000m, 1), (Won(world.Rep), Wins(world.Rep)));
        Assert.Equal((0m, 0), (Won(world.OtherRep), Wins(world.OtherRep)));
    }

    [Fact]
    public void A_team_s_deal_is_credited_to_whom_its_credit_names_in_the_very_save_within_two_reads()
    {
        var team = world.HasTeam("Key accounts");
        world.HasCredit(team, world.OtherRep);
        var row = Some.Deal();
        row[OpportunityTable.Owner] = team;
        var deal = world.Has(row);
        world.Drain();
        world.Dataverse.Requests.Reset();

        world.System.Execute(Some.Win(deal, 500m));

        Assert.Equal(world.OtherRep, CreditedTo(deal));
        Assert.All(
            world.RunsOf<OpportunityHealthPlugin>(),
            run => Assert.InRange(run.Requests.GetValueOrDefault("RetrieveMultiple"), 0, 2)
        );
    }

    [Fact]
    public void A_manager_corrects_the_credit_and_a_rep_does_not()
    {
        GrantStandardRights(world.Manager);
        var deal = world.HasWon(world.Rep, 1_000m);
        world.Drain();

        world
            .As(world.Rep)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal)
                {
                    [OpportunityTable.CreditedTo] = CoverageWorld.User(world.OtherRep),
                }
            );
        var byRep = CreditedTo(deal);
        world
            .As(world.Manager)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal)
                {
                    [OpportunityTable.CreditedTo] = CoverageWorld.User(world.OtherRep),
                }
            );
        world.Drain();

        Assert.Equal(world.Rep, byRep);
        Assert.Equal(world.OtherRep, CreditedTo(deal));
        Assert.Equal([0m, 1_000m], new[] { Won(world.Rep), Won(world.OtherRep) });
    }

    [Fact]
    public void A_split_deal_is_counted_by_share_and_once()
    {
        var deal = world.HasWon(world.Rep, 1_000m);
        world.System.Update(Split(deal, 60m, 40m));
        world.Drain();
        var byEvents = new[] { Won(world.Rep), Won(world.OtherRep), Wins(world.Rep), Wins(world.OtherRep) };
        world.RunNight();

        Assert.Equal([600m, 400m, 1m, 0m], byEvents);
        Assert.Equal(byEvents, new[] { Won(world.Rep), Won(world.OtherRep), Wins(world.Rep), Wins(world.OtherRep) });
        Assert.Equal(
            1_000m,
            world
                .CoverageOf($"team:{world.Manager:D}:2026-01-01")
                .GetAttributeValue<Money>(RepCoverageTable.WonValue)
                .Value
        );
    }

    [Fact]
    public void A_split_that_is_not_100_percent_is_refused_with_the_cure()
    {
        GrantStandardRights(world.Manager);
        var deal = world.HasDeal(world.Rep, 1_000m);

        var refusal = Assert.ThrowsAny<Exception>(() => world.As(world.Manager).Update(Split(deal, 60m, 30m)));

        Assert.Contains("100 % together", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deal_that_is_opened_again_is_nobody_s_win_until_it_is_closed_again()
    {
        var deal = world.HasWon(world.Rep, 1_000m);
        world.System.Update(Some.Reopening(deal));
        var open = world.Read(OpportunityTable.LogicalName, deal).Contains(OpportunityTable.CreditedTo);
        world.System.Update(
            new Entity(OpportunityTable.LogicalName, deal)
            {
                [OpportunityTable.Owner] = CoverageWorld.User(world.OtherRep),
            }
        );
        world.System.Execute(Some.Win(deal, 1_000m));

        Assert.False(open);
        Assert.Equal(world.OtherRep, CreditedTo(deal));
    }

    [Fact]
    public void The_night_credits_deals_that_were_closed_before_the_solution_came_to_their_owner_as_of_today()
    {
        var deal = world.HasWon(world.Rep, 1_000m);
        world.System.Update(new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.CreditedTo] = null });
        world.RunNight();

        Assert.Equal(world.Rep, CreditedTo(deal));
    }

    [Fact]
    public void A_win_credited_to_a_user_who_has_left_is_unattributed()
    {
        world.HasWon(world.Rep, 1_000m);
        world.Drain();
        world.System.Update(new Entity(UserTable.LogicalName, world.Rep) { [UserTable.IsDisabled] = true });
        world.RunNight();

        Assert.Equal(
            1_000m,
            world.CoverageOf("unattributed:2026-01-01").GetAttributeValue<Money>(RepCoverageTable.WonValue).Value
        );
    }

    public void Dispose() => world.Dispose();

    private static Money Money(Entity row) => row.GetAttributeValue<Money>(RepCoverageTable.WonValue) ?? new Money(0m);

    private decimal Won(Guid rep) => RowOf(rep) is { } row ? Money(row).Value : 0m;

    private int Wins(Guid rep) => RowOf(rep)?.GetAttributeValue<int>(RepCoverageTable.WinCount) ?? 0;

    private Entity? RowOf(Guid rep) =>
        world.Rows(RepCoverageTable.LogicalName, RepCoverageTable.Key, $"{rep:D}:2026-01-01").SingleOrDefault();

    private Guid? CreditedTo(Guid deal) =>
        world
            .Read(OpportunityTable.LogicalName, deal)
            .GetAttributeValue<EntityReference>(OpportunityTable.CreditedTo)
            ?.Id;

    private Entity Split(Guid deal, decimal first, decimal second) =>
        new(OpportunityTable.LogicalName, deal)
        {
            [OpportunityTable.FirstShareUser] = CoverageWorld.User(world.Rep),
            [OpportunityTable.FirstSharePercent] = first,
            [OpportunityTable.SecondShareUser] = CoverageWorld.User(world.OtherRep),
            [OpportunityTable.SecondSharePercent] = second,
        };

    // What the standard role for managers brings along.
    private void GrantStandardRights(Guid userId)
    {
        var role = world.Has(
            new Entity("role")
            {
                ["name"] = "Standard manager",
                ["businessunitid"] = new EntityReference("businessunit", world.Dataverse.RootBusinessUnitId),
            }
        );
        foreach (
            var name in new[]
            {
                "prvReadOpportunity",
                "prvWriteOpportunity",
                "prvAppendOpportunity",
                "prvAppendToUser",
                "prvReadUser",
            }
        )
        {
            var privilege = world.System.Execute(
                new Microsoft.Xrm.Sdk.Messages.UpsertRequest
                {
                    Target = new Entity("privilege", "name", name) { ["name"] = name },
                }
            );
            world.Has(
                new Entity("roleprivileges")
                {
                    ["roleid"] = new EntityReference("role", role),
                    ["privilegeid"] = privilege["Target"],
                    ["privilegedepthmask"] = 8,
                }
            );
        }

        world.System.Associate(
            "systemuser",
            userId,
            new Relationship("systemuserroles_association"),
            [new EntityReference("role", role)]
        );
    }
}
