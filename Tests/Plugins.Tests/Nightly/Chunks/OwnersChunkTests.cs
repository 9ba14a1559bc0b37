using Microsoft.Xrm.Sdk;
using SalesCorner.Plugins.Tables;
using SalesCorner.Plugins.Tests.Support;

namespace SalesCorner.Plugins.Tests.Nightly.Chunks;

/// <summary>Owners who cannot read our tables end no night and lose nothing.</summary>
public sealed class OwnersChunkTests : IDisposable
{
    private readonly PluginWorld world = new();

    // R6
    [Fact]
    public void Sixty_owners_without_a_role_end_no_night_and_keep_their_figures_with_SYSTEM()
    {
        var owners = Clerks(60);
        world.HasDeal(world.Rep, 1_000m);
        world.Drain();

        world.RunNight();

        Assert.All(
            owners,
            owner => Assert.Equal(1, world.CoverageOf(owner).GetAttributeValue<int>(RepCoverageTable.RawCount))
        );
        Assert.All(owners, owner => Assert.Equal(SystemUser, OwnerOf(world.CoverageOf(owner))));
        Assert.Equal(world.Rep, OwnerOf(world.CoverageOf(world.Rep)));
        Assert.DoesNotContain("refused", Note, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_on_the_settings_names_them_and_says_what_to_do()
    {
        Clerks(25);
        var team = world.HasStandardTeam("Bid desk");
        var deal = Some.Deal();
        deal["ownerid"] = team;
        world.Has(deal);
        world.Drain();

        world.RunNight();

        Assert.Contains("Bid desk, Clerk 0 Standard", Note, StringComparison.Ordinal);
        Assert.Contains("and 6 more", Note, StringComparison.Ordinal);
        Assert.Contains("role SalesCorner Rep", Note, StringComparison.Ordinal);
        Assert.DoesNotContain("Rep Sample", Note, StringComparison.Ordinal);
    }

    [Fact]
    public void An_owner_who_gets_the_role_gets_the_rows_the_next_night()
    {
        var clerk = Clerks(1)[0];
        world.Drain();
        world.RunNight();
        world.System.Associate(
            "systemuser",
            clerk,
            new Relationship("systemuserroles_association"),
            [world.Rows("role", "name", "SalesCorner Rep")[0].ToEntityReference()]
        );

        world.RunNight();

        Assert.Equal(clerk, OwnerOf(world.CoverageOf(clerk)));
        Assert.DoesNotContain("Own deals but", Note, StringComparison.Ordinal);
    }

    [Fact]
    public void An_owner_with_the_role_by_a_team_or_as_an_administrator_is_none_of_them()
    {
        var team = world.HasTeam("Sellers");
        var clerk = Clerks(1)[0];
        world.System.Associate(
            "team",
            team.Id,
            new Relationship("teammembership_association"),
            [CoverageWorld.User(clerk)]
        );
        world.HasDeal(world.SystemAdministrator, 1_000m);
        world.Drain();

        world.RunNight();

        Assert.DoesNotContain("Own deals but", Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Their_history_is_kept()
    {
        var clerk = world.As(world.HasClerk());
        var deal = clerk.Create(Some.Deal());
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(3));

        clerk.Update(
            new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
        );
        world.Drain();

        var stay = Assert.Single(world.Rows(StageChangeTable.LogicalName));
        Assert.Equal(3, stay[StageChangeTable.Days]);
        Assert.Equal(SystemUser, OwnerOf(stay));
    }

    [Fact]
    public void And_comes_to_them_once_they_can_own_it()
    {
        var clerk = world.HasClerk();
        var deal = world.As(clerk).Create(Some.Deal());
        world.Drain();
        world.Dataverse.Clock.Advance(TimeSpan.FromDays(3));
        world
            .As(clerk)
            .Update(
                new Entity(OpportunityTable.LogicalName, deal) { [OpportunityTable.SalesStage] = new OptionSetValue(1) }
            );
        world.Drain();
        world.System.Associate(
            "systemuser",
            clerk,
            new Relationship("systemuserroles_association"),
            [world.Rows("role", "name", "SalesCorner Rep")[0].ToEntityReference()]
        );

        world.RunNight();

        Assert.Equal(clerk, OwnerOf(Assert.Single(world.Rows(StageChangeTable.LogicalName))));
    }

    [Fact]
    public void Hundreds_of_them_cost_a_night_no_more_requests()
    {
        var with = RequestsOfANight(hasRole: true);
        var without = RequestsOfANight(hasRole: false);

        Assert.InRange(without, 1, with * 1.02);
    }

    public void Dispose() => world.Dispose();

    private Guid SystemUser => (Guid)world.System.Execute(new OrganizationRequest("WhoAmI")).Results["UserId"];

    private string Note =>
        Assert.Single(world.Rows(SettingsTable.LogicalName)).GetAttributeValue<string>(SettingsTable.NightlyNote);

    private static Guid OwnerOf(Entity row) => row.GetAttributeValue<EntityReference>("ownerid").Id;

    private List<Guid> Clerks(int count) =>
        Enumerable
            .Range(0, count)
            .Select(number =>
            {
                var clerk = world.HasClerk("Clerk " + number);
                world.HasDeal(clerk, 1_000m);
                return clerk;
            })
            .ToList();

    private static double RequestsOfANight(bool hasRole)
    {
        using var large = new PluginWorld();
        foreach (var number in Enumerable.Range(0, 500))
        {
            var owner = hasRole ? large.NewRep("Rep" + number) : large.HasClerk("Clerk" + number);
            large.HasDeal(owner, 1_000m);
        }

        large.Drain();
        large.RunNightAlone();
        large.Dataverse.Clock.Advance(TimeSpan.FromDays(1));
        large.Dataverse.Requests.Reset();
        large.RunNightAlone();
        return large.Dataverse.Requests.Runs.Sum(run => run.Requests.Values.Sum());
    }
}
