using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Security;

public sealed class OrganizationStructureTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void A_role_has_a_copy_in_each_unit_below_made_before_or_after_it()
    {
        var before = sandbox.Unit("Before");
        var below = sandbox.Unit("Below", before);
        var role = sandbox.Role(sandbox.Dataverse.RootBusinessUnitId, ("prvReadAccount", AccessDepth.Local));
        var after = sandbox.Unit("After");

        var copies = new[] { before, below, after }
            .Select(unit => sandbox.Read("role", sandbox.CopyOf(role, unit)))
            .ToList();

        Assert.All(copies, copy => Assert.Equal(sandbox.Read("role", role)["name"], copy["name"]));
        Assert.Equal(sandbox.CopyOf(role, before), copies[1].GetAttributeValue<EntityReference>("parentroleid").Id);
    }

    [Fact]
    public void A_copy_follows_its_role_in_name_and_privileges_and_goes_with_it()
    {
        var unit = sandbox.Unit("North");
        var user = sandbox.User("Ann", unit);
        var role = sandbox.Role(sandbox.Dataverse.RootBusinessUnitId, ("prvReadAccount", AccessDepth.Basic));
        var copy = sandbox.CopyOf(role, unit);
        sandbox.GiveRole(user, copy);
        sandbox.Service.Update(new Entity("role", role) { ["name"] = "Renamed" });

        Assert.Equal("Renamed", sandbox.Read("role", copy)["name"]);
        Assert.Empty(sandbox.Dataverse.As(user).RetrieveMultiple(new QueryExpression("account")).Entities);

        sandbox.Service.Delete("role", role);

        Assert.NotNull(Fault.Of(() => sandbox.Read("role", copy)));
        Assert.NotNull(Fault.Of(() => sandbox.Dataverse.As(user).RetrieveMultiple(new QueryExpression("account"))));
    }

    [Fact]
    public void A_unit_has_a_default_team_of_its_name_with_its_users()
    {
        var unit = sandbox.Unit("North");
        var user = sandbox.User("Ann", unit);
        var team = sandbox.DefaultTeam(unit);
        sandbox.Service.Update(new Entity("businessunit", unit) { ["name"] = "Nord" });

        Assert.Equal("Nord", sandbox.Read("team", team)["name"]);
        Assert.NotEqual(Guid.Empty, sandbox.Only("teammembership", ("teamid", team), ("systemuserid", user)));
    }

    [Fact]
    public void A_user_who_moves_changes_the_default_team()
    {
        var user = sandbox.User("Ann", sandbox.Unit("North"));
        var south = sandbox.Unit("South");

        sandbox.Service.Update(
            new Entity("systemuser", user) { ["businessunitid"] = new EntityReference("businessunit", south) }
        );

        var membership = sandbox.Only("teammembership", ("systemuserid", user));
        Assert.Equal(sandbox.DefaultTeam(south), sandbox.Read("teammembership", membership)["teamid"]);
    }

    [Fact]
    public void An_empty_unit_goes_with_its_team_and_its_copies()
    {
        var role = sandbox.Role(sandbox.Dataverse.RootBusinessUnitId);
        var unit = sandbox.Unit("North");
        var copy = sandbox.CopyOf(role, unit);

        sandbox.Service.Delete("businessunit", unit);

        Assert.NotNull(Fault.Of(() => sandbox.Read("role", copy)));
    }

    [Fact]
    public void Members_are_added_and_removed_by_messages()
    {
        var team = sandbox.Team("Hunters", sandbox.Dataverse.RootBusinessUnitId);
        Guid[] users = [sandbox.User("Ann"), sandbox.User("Bob")];

        Members("AddMembersTeam", team, users);
        Assert.Equal(2, MembersOf(team));
        Members("RemoveMembersTeam", team, users[0]);
        Assert.Equal(1, MembersOf(team));
    }

    [Theory]
    [InlineData("AddMembersTeam")]
    [InlineData("RemoveMembersTeam")]
    public void Members_without_a_team_are_a_fault(string message) =>
        Assert.Equal(
            unchecked((int)0x80040203),
            Fault.Of(() =>
                sandbox.Service.Execute(new OrganizationRequest(message) { ["MemberIds"] = Array.Empty<Guid>() })
            )
        );

    private void Members(string message, Guid team, params Guid[] users) =>
        sandbox.Service.Execute(new OrganizationRequest(message) { ["TeamId"] = team, ["MemberIds"] = users });

    private int MembersOf(Guid team) =>
        sandbox
            .Service.RetrieveMultiple(
                new QueryExpression("teammembership")
                {
                    Criteria = { Conditions = { new ConditionExpression("teamid", ConditionOperator.Equal, team) } },
                }
            )
            .Entities.Count;
}
