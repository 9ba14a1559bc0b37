using Microsoft.Xrm.Sdk;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Configuring;

public sealed class RoleTests
{
    [Fact]
    public async Task Only_what_is_listed_is_given_and_others_keep_theirs()
    {
        await using var world = await ConfigureWorld.StartAsync();
        await world.AppliedAsync(
            """{ "roles": [{ "role": "SalesCorner Rep", "users": ["ann@contoso.example"], "teams": ["North"] }] }"""
        );

        var result = await world.AppliedAsync(
            """{ "roles": [{ "role": "salescorner rep", "users": ["bob@contoso.example"] }] }"""
        );

        Assert.Equal((1, 0), ((int)result["created"]!, (int)result["removed"]!));
        Assert.All(
            ["Ann Tester", "Bob Tester"],
            name => Assert.Equal(["SalesCorner Rep"], world.RolesOf("systemuser", UserId(world, name)))
        );
        Assert.Equal(["SalesCorner Rep"], world.RolesOf("team", TeamId(world)));
    }

    [Fact]
    public async Task An_exact_list_takes_the_role_from_others_of_its_kind_only()
    {
        await using var world = await ConfigureWorld.StartAsync();
        await world.AppliedAsync(ConfigureWorld.Everything);

        var result = await world.AppliedAsync(
            """{ "roles": [{ "role": "SalesCorner Rep", "users": ["bob@contoso.example"], "exact": true }] }"""
        );

        Assert.Equal((0, 1), ((int)result["created"]!, (int)result["removed"]!));
        Assert.Equal(["SalesCorner Manager"], world.RolesOf("systemuser", UserId(world, "Ann Tester")));
        Assert.Equal(["SalesCorner Rep"], world.RolesOf("systemuser", UserId(world, "Bob Tester")));
        Assert.Equal(["SalesCorner Rep"], world.RolesOf("team", TeamId(world)));
    }

    [Fact]
    public async Task A_user_gets_the_copy_of_the_own_business_unit()
    {
        await using var world = await ConfigureWorld.StartAsync();
        var root = new EntityReference("businessunit", world.Environment.Dataverse.RootBusinessUnitId);
        var unit = world.Create("businessunit", ("name", "South"), ("parentbusinessunitid", root));
        var eve = world.AddUser("Eve", "eve@contoso.example", businessUnit: unit);
        var copy = world.Environment.Dataverse.RoleOf(new EntityReference("systemuser", eve), "SalesCorner Rep")!.Id;
        var original = world
            .Rows("role")
            .Single(role => role.GetAttributeValue<string>("name") == "SalesCorner Rep" && role.Id != copy);

        await world.AppliedAsync(
            """{ "roles": [{ "role": "SalesCorner Rep", "users": ["eve@contoso.example", "ann@contoso.example"] }] }"""
        );

        Assert.Equal([copy], RepRolesOf(eve));
        Assert.Equal([original.Id], RepRolesOf(UserId(world, "Ann Tester")));

        IEnumerable<Guid> RepRolesOf(Guid user) =>
            world
                .Rows("systemuserroles")
                .Where(pair => pair.GetAttributeValue<Guid>("systemuserid") == user)
                .Select(pair => pair.GetAttributeValue<Guid>("roleid"))
                .Where(role => role == copy || role == original.Id);
    }

    private static Guid UserId(ConfigureWorld world, string name) =>
        world.Rows("systemuser").Single(user => user.GetAttributeValue<string>("fullname") == name).Id;

    private static Guid TeamId(ConfigureWorld world) =>
        world.Rows("team").Single(team => team.GetAttributeValue<string>("name") == "North").Id;
}
