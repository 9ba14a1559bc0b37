using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Tests.Pipeline;

namespace SalesCorner.Emulator.Tests.Security;

public sealed class PrivilegesTests : IDisposable
{
    private readonly Sandbox sandbox = new();
    private readonly Guid north;
    private readonly Guid oslo;
    private readonly Guid south;
    private readonly Guid rep;
    private readonly Dictionary<string, Guid> accounts = new(StringComparer.Ordinal);

    public PrivilegesTests()
    {
        north = sandbox.Unit("North");
        oslo = sandbox.Unit("Oslo", north);
        south = sandbox.Unit("South");
        rep = sandbox.User("Rep", north);
        Own("own", rep);
        Own("unit", sandbox.User("Peer", north));
        Own("below", sandbox.User("Below", oslo));
        Own("elsewhere", sandbox.User("Far", south));
    }

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData(1, "own")]
    [InlineData(2, "own,unit")]
    [InlineData(4, "below,own,unit")]
    [InlineData(8, "below,elsewhere,own,unit")]
    public void A_depth_reaches_so_many_rows(int depth, string expected)
    {
        sandbox.Grant(rep, ("prvReadAccount", (AccessDepth)depth));
        var service = sandbox.Dataverse.As(rep);

        var found = service
            .RetrieveMultiple(new QueryExpression("account") { ColumnSet = new ColumnSet("name") })
            .Entities.Select(row => row.GetAttributeValue<string>("name"));
        var retrieved = accounts
            .Where(account =>
                Record.Exception(() => service.Retrieve("account", account.Value, new ColumnSet("name"))) is null
            )
            .Select(account => account.Key);

        Assert.Equal(expected, string.Join(',', found.Order(StringComparer.Ordinal)));
        Assert.Equal(expected, string.Join(',', retrieved.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Without_a_role_everything_is_refused_with_the_platforms_code()
    {
        var service = sandbox.Dataverse.As(rep);

        Assert.All(
            new Action[]
            {
                () => service.Create(new Entity("account") { ["name"] = "New" }),
                () => service.Retrieve("account", accounts["own"], new ColumnSet("name")),
                () => service.Update(new Entity("account", accounts["own"]) { ["name"] = "New" }),
                () => service.Delete("account", accounts["own"]),
                () => service.RetrieveMultiple(new QueryExpression("account")),
            },
            action => Assert.Equal(FaultCodes.PrivilegeDenied, Assert.Throws<DataverseFault>(action).ErrorCode)
        );
    }

    [Fact]
    public void Writing_reaches_as_far_as_its_own_privilege()
    {
        sandbox.Grant(rep, ("prvReadAccount", AccessDepth.Global), ("prvWriteAccount", AccessDepth.Basic));
        var service = sandbox.Dataverse.As(rep);

        service.Update(new Entity("account", accounts["own"]) { ["name"] = "New" });
        var fault = Assert.Throws<DataverseFault>(() =>
            service.Update(new Entity("account", accounts["unit"]) { ["name"] = "New" })
        );

        Assert.Equal(unchecked((int)0x80048306), fault.ErrorCode);
    }

    [Fact]
    public void Giving_a_row_away_needs_assign()
    {
        sandbox.Grant(rep, ("prvReadAccount", AccessDepth.Basic), ("prvWriteAccount", AccessDepth.Basic));
        var heir = sandbox.User("Heir");
        sandbox.Grant(heir, ("prvReadAccount", AccessDepth.Basic));
        var change = new Entity("account", accounts["own"]) { ["ownerid"] = new EntityReference("systemuser", heir) };
        var service = sandbox.Dataverse.As(rep);

        Assert.Throws<DataverseFault>(() => service.Update(change));
        sandbox.Grant(rep, ("prvAssignAccount", AccessDepth.Basic));
        service.Update(change);
    }

    [Fact]
    public void Referring_to_a_row_needs_append_and_append_to()
    {
        sandbox.Grant(
            rep,
            ("prvReadOpportunity", AccessDepth.Basic),
            ("prvCreateOpportunity", AccessDepth.Basic),
            ("prvAppendToAccount", AccessDepth.Basic)
        );
        var deal = new Entity("opportunity")
        {
            ["name"] = "Deal",
            ["customerid"] = new EntityReference("account", accounts["own"]),
        };
        var service = sandbox.Dataverse.As(rep);

        Assert.Contains(
            "prvAppendOpportunity",
            Assert.Throws<DataverseFault>(() => service.Create(deal)).Message,
            StringComparison.Ordinal
        );
        sandbox.Grant(rep, ("prvAppendOpportunity", AccessDepth.Basic));
        service.Create(deal);
        deal["customerid"] = new EntityReference("account", accounts["unit"]);
        Assert.Throws<DataverseFault>(() => service.Create(deal));
    }

    [Fact]
    public void The_greatest_depth_of_several_roles_counts()
    {
        sandbox.Grant(rep, ("prvReadAccount", AccessDepth.Basic));
        sandbox.Grant(rep, ("prvReadAccount", AccessDepth.Global));

        Assert.Equal(4, sandbox.Dataverse.As(rep).RetrieveMultiple(new QueryExpression("account")).Entities.Count);
    }

    [Fact]
    public void Rows_of_a_users_team_count_as_own()
    {
        sandbox.Grant(rep, ("prvReadAccount", AccessDepth.Basic));
        var team = sandbox.Team("Hunters", south);
        sandbox.Owned(new EntityReference("team", team), new Entity("account") { ["name"] = "team" });
        var service = sandbox.Dataverse.As(rep);
        Assert.Single(service.RetrieveMultiple(new QueryExpression("account")).Entities);

        sandbox.Join(team, rep);

        Assert.Equal(2, service.RetrieveMultiple(new QueryExpression("account")).Entities.Count);
    }

    [Fact]
    public void A_system_administrator_may_do_everything()
    {
        var role = sandbox
            .Service.RetrieveMultiple(
                new QueryByAttribute("role")
                {
                    Attributes = { "name", "businessunitid" },
                    Values = { "System Administrator", north },
                }
            )
            .Entities.Single();
        sandbox.Service.Associate(
            "systemuser",
            rep,
            new Relationship("systemuserroles_association"),
            [role.ToEntityReference()]
        );
        var service = sandbox.Dataverse.As(rep);

        service.Delete("account", accounts["elsewhere"]);

        Assert.Equal(3, service.RetrieveMultiple(new QueryExpression("account")).Entities.Count);
    }

    [Fact]
    public void A_rolled_back_grant_gives_nothing()
    {
        sandbox.Grant(rep, ("prvReadAccount", AccessDepth.Basic));
        var service = sandbox.Dataverse.As(rep);
        sandbox.On(
            "Create",
            "roleprivileges",
            Emulator.Pipeline.PipelineStage.PostOperation,
            call =>
            {
                // Looking now fills the cache with what is about to be taken back.
                call.Factory.CreateOrganizationService(rep).RetrieveMultiple(new QueryExpression("account"));
                throw new InvalidPluginExecutionException("No.");
            }
        );

        Assert.Throws<DataverseFault>(() => sandbox.Grant(rep, ("prvWriteAccount", AccessDepth.Basic)));

        Assert.Throws<DataverseFault>(() =>
            service.Update(new Entity("account", accounts["own"]) { ["name"] = "New" })
        );
    }

    [Fact]
    public void A_user_who_moves_takes_the_rows_along()
    {
        var peer = sandbox.User("Chief", south);
        sandbox.Grant(peer, ("prvReadAccount", AccessDepth.Local));
        var service = sandbox.Dataverse.As(peer);
        Assert.Throws<DataverseFault>(() => service.Retrieve("account", accounts["own"], new ColumnSet("name")));

        sandbox.Service.Update(
            new Entity("systemuser", rep) { ["businessunitid"] = new EntityReference("businessunit", south) }
        );

        Assert.Equal("own", service.Retrieve("account", accounts["own"], new ColumnSet("name"))["name"]);
    }

    [Fact]
    public void A_disabled_user_may_do_nothing()
    {
        sandbox.Grant(rep, ("prvReadAccount", AccessDepth.Global));
        sandbox.Service.Update(new Entity("systemuser", rep) { ["isdisabled"] = true });

        var fault = Assert.Throws<DataverseFault>(() =>
            sandbox.Dataverse.As(rep).RetrieveMultiple(new QueryExpression("account"))
        );

        Assert.Equal(unchecked((int)0x80040225), fault.ErrorCode);
    }

    private void Own(string name, Guid owner) =>
        accounts[name] = sandbox.Owned(
            new EntityReference("systemuser", owner),
            new Entity("account") { ["name"] = name }
        );
}
