using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Tests.Pipeline;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Messages;

public sealed class WrongValueTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData("statecode")]
    [InlineData("statuscode")]
    public void A_number_for_state_or_status_is_a_fault(string column)
    {
        var account = sandbox.Account();

        Assert.Equal(
            unchecked((int)0x80040203),
            Fault.Of(() => sandbox.Service.Create(new Entity("account") { ["name"] = "x", [column] = 0 }))
        );
        Assert.Equal(
            unchecked((int)0x80040203),
            Fault.Of(() => sandbox.Service.Update(new Entity("account", account) { [column] = 0 }))
        );
    }

    [Fact]
    public void Columns_of_intersect_tables_are_guids()
    {
        var user = sandbox.User();
        var team = sandbox.Team("Hunters", sandbox.Dataverse.RootBusinessUnitId);
        sandbox.Join(team, user);
        var role = sandbox.Grant(user, ("prvReadAccount", Emulator.Security.AccessDepth.Basic));
        var privileges = Only("roleprivileges", "roleid", role);

        Assert.Equal((team, user), Pair(Only("teammembership", "teamid", team), "teamid", "systemuserid"));
        Assert.Equal((user, role), Pair(Only("systemuserroles", "roleid", role), "systemuserid", "roleid"));
        Assert.Equal(role, privileges.GetAttributeValue<Guid>("roleid"));
        Assert.NotEqual(Guid.Empty, privileges.GetAttributeValue<Guid>("privilegeid"));
    }

    [Fact]
    public void Distinct_without_columns_finds_each_row_once()
    {
        sandbox.Account();
        sandbox.Account();

        Assert.Equal(
            2,
            sandbox.Service.RetrieveMultiple(new QueryExpression("account") { Distinct = true }).Entities.Count
        );
        Assert.Equal(
            2,
            sandbox
                .Service.RetrieveMultiple(
                    new FetchExpression("<fetch distinct='true'><entity name='account'/></fetch>")
                )
                .Entities.Count
        );
    }

    private Entity Only(string table, string column, Guid value) =>
        Assert.Single(
            sandbox
                .Service.RetrieveMultiple(
                    new QueryExpression(table)
                    {
                        ColumnSet = new ColumnSet(true),
                        Criteria = { Conditions = { new ConditionExpression(column, ConditionOperator.Equal, value) } },
                    }
                )
                .Entities
        );

    private static (Guid One, Guid Other) Pair(Entity row, string one, string other) =>
        (row.GetAttributeValue<Guid>(one), row.GetAttributeValue<Guid>(other));
}
