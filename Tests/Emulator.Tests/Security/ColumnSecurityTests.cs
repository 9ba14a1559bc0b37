using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Tests.Support;

namespace SalesCorner.Emulator.Tests.Security;

/// <summary>
/// Who may see, set and change secured columns ("How field security can be used to control access to field values").
/// </summary>
public sealed class ColumnSecurityTests : IDisposable
{
    private const int CreateDenied = unchecked((int)0x8004F502);
    private const int UpdateDenied = unchecked((int)0x8004F507);

    private readonly ColumnWorld world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_secured_column_is_empty_for_who_has_no_profile_and_the_rest_of_the_row_is_not()
    {
        var deal = world.Deal();

        var seen = world.AsUser.Retrieve("new_deal", deal, new ColumnSet(true));

        Assert.False(seen.Contains("new_secret"));
        Assert.False(seen.Contains("new_bonus"));
        Assert.Equal("Known", seen["new_open"]);
        Assert.Equal("Plan B", world.System.Retrieve("new_deal", deal, new ColumnSet(true))["new_secret"]);
    }

    [Fact]
    public void A_System_Administrator_sees_and_changes_every_column()
    {
        var deal = world.Deal();
        world.Sandbox.GiveRole(world.User, world.Sandbox.Only("role", ("name", "System Administrator")));

        world.AsUser.Update(new Entity("new_deal", deal) { ["new_secret"] = "Plan C" });

        Assert.Equal("Plan C", world.SecretSeen(deal));
    }

    [Theory]
    [InlineData("<attribute name='new_secret'/>", 1)]
    [InlineData("<filter><condition attribute='new_secret' operator='eq' value='Plan B'/></filter>", 0)]
    [InlineData("<filter><condition attribute='new_secret' operator='ne' value='Plan B'/></filter>", 1)]
    [InlineData("<filter><condition attribute='new_secret' operator='null'/></filter>", 1)]
    [InlineData("<filter><condition attribute='new_secret' operator='not-null'/></filter>", 0)]
    [InlineData("<filter><condition attribute='new_secret' operator='like' value='Plan%'/></filter>", 0)]
    [InlineData("<filter><condition attribute='new_bonus' operator='gt' value='1'/></filter>", 0)]
    [InlineData("<attribute name='new_open'/><order attribute='new_secret'/>", 1)]
    public void A_query_treats_a_value_that_is_not_to_be_seen_as_empty(string inner, int rows)
    {
        world.Deal();

        var found = world.Find($"<fetch><entity name='new_deal'>{inner}</entity></fetch>");

        Assert.Equal(rows, found.Count);
        Assert.DoesNotContain(found, row => row.Contains("new_secret"));
    }

    [Fact]
    public void Rows_cannot_be_told_apart_by_the_order_of_a_column_that_is_not_to_be_seen()
    {
        world.Deal("B");
        world.Deal("A");
        var query =
            "<fetch><entity name='new_deal'><attribute name='new_dealid'/><order attribute='new_secret' "
            + "descending='{0}'/></entity></fetch>";

        var up = world.Find(query.Replace("{0}", "false", StringComparison.Ordinal)).Select(row => row.Id);
        var down = world.Find(query.Replace("{0}", "true", StringComparison.Ordinal)).Select(row => row.Id);

        Assert.Equal(up, down);
    }

    [Fact]
    public void Aggregates_and_groups_count_hidden_values_as_empty()
    {
        world.Deal("A", 100m);
        world.Deal("B", 200m);

        var found = Assert.Single(
            world.Find(
                "<fetch aggregate='true'><entity name='new_deal'><attribute name='new_secret' alias='secret' "
                    + "groupby='true'/>"
                    + "<attribute name='new_bonus' alias='most' aggregate='max'/><attribute name='new_bonus' "
                    + "alias='known' aggregate='countcolumn'/>"
                    + "<attribute name='new_dealid' alias='rows' aggregate='count'/></entity></fetch>"
            )
        );

        Assert.Null(Value(found, "most"));
        Assert.Equal((0, 2), (Value(found, "known"), Value(found, "rows")));
    }

    [Fact]
    public void A_linked_table_hides_its_secured_columns_too()
    {
        var account = world.System.Create(
            new Entity("account") { ["name"] = "Contoso", ["creditlimit"] = new Money(5000m) }
        );
        world.System.Create(
            new Entity("contact")
            {
                ["lastname"] = "Smith",
                ["parentcustomerid"] = new EntityReference("account", account),
            }
        );

        var found = Assert.Single(
            world.Find(
                "<fetch><entity name='contact'><link-entity name='account' from='accountid' "
                    + "to='parentcustomerid' alias='a'>"
                    + "<attribute name='name'/><attribute name='creditlimit'/></link-entity></entity></fetch>"
            )
        );

        Assert.True(found.Contains("a.name"));
        Assert.False(found.Contains("a.creditlimit"));
    }

    [Fact]
    public void To_set_a_secured_column_on_a_new_row_is_refused()
    {
        var error = Assert.Throws<DataverseFault>(() =>
            world.AsUser.Create(new Entity("new_deal") { ["new_name"] = "Mine", ["new_secret"] = "Plan C" })
        );

        Assert.Equal(CreateDenied, error.ErrorCode);
        Assert.Contains(
            "does not have Create permissions for the new_secret attribute in the new_deal entity",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.NotEqual(Guid.Empty, world.AsUser.Create(new Entity("new_deal") { ["new_name"] = "Mine" }));
    }

    [Theory]
    [InlineData("new_secret", UpdateDenied)]
    [InlineData("new_open", null)]
    public void To_change_a_secured_column_is_refused(string column, int? code)
    {
        var deal = world.Deal();

        Assert.Equal(code, Fault.Of(() => world.AsUser.Update(new Entity("new_deal", deal) { [column] = "New" })));
    }

    [Theory]
    [InlineData(4, 0, 0, true, CreateDenied, UpdateDenied)]
    [InlineData(0, 4, 0, false, null, UpdateDenied)]
    [InlineData(0, 0, 4, false, CreateDenied, null)]
    [InlineData(4, 4, 4, true, null, null)]
    public void A_profile_allows_what_it_says(
        int read,
        int create,
        int update,
        bool seen,
        int? createFault,
        int? updateFault
    )
    {
        world.GiveUser(world.Allowing(read, create, update));
        var deal = world.Deal();

        Assert.Equal(seen, world.SecretSeen(deal) == "Plan B");
        Assert.Equal(
            createFault,
            Fault.Of(() => world.AsUser.Create(new Entity("new_deal") { ["new_secret"] = "Plan C" }))
        );
        Assert.Equal(
            updateFault,
            Fault.Of(() => world.AsUser.Update(new Entity("new_deal", deal) { ["new_secret"] = "Plan C" }))
        );
    }

    [Fact]
    public void A_profile_of_a_team_is_one_of_its_members_and_what_one_profile_allows_no_other_takes_away()
    {
        var deal = world.Deal();
        world.GiveUser(world.Allowing(update: 4));
        world.GiveTeamOfUser(world.Allowing(read: 4));

        world.AsUser.Update(new Entity("new_deal", deal) { ["new_secret"] = "Plan C" });

        Assert.Equal("Plan C", world.SecretSeen(deal));
    }

    [Fact]
    public void Who_loses_a_profile_sees_no_more()
    {
        var deal = world.Deal();
        var profile = world.Allowing(read: 4);
        world.GiveUser(profile);
        Assert.Equal("Plan B", world.SecretSeen(deal));

        world.System.Delete("fieldsecurityprofile", profile);

        Assert.Null(world.SecretSeen(deal));
    }

    [Fact]
    public void A_step_before_the_operation_may_set_what_its_user_may_not()
    {
        world.Sandbox.On(
            "Create",
            "new_deal",
            PipelineStage.PreOperation,
            call => call.Target["new_secret"] = "Computed"
        );

        var deal = world.AsUser.Create(new Entity("new_deal") { ["new_name"] = "Mine" });

        Assert.Equal("Computed", world.System.Retrieve("new_deal", deal, new ColumnSet("new_secret"))["new_secret"]);
    }

    [Fact]
    public void A_plug_in_that_writes_as_the_user_is_bound_as_the_user_is_and_as_SYSTEM_it_is_not()
    {
        world.Sandbox.On(
            "Create",
            "account",
            PipelineStage.PostOperation,
            call =>
            {
                var secret = new Entity("new_deal") { ["new_secret"] = "Computed" };
                call.AsSystem.Create(secret);
                call.Service.Create(secret);
            }
        );

        Assert.Equal(CreateDenied, Fault.Of(() => world.AsUser.Create(new Entity("account") { ["name"] = "Contoso" })));
        Assert.Empty(world.Find("<fetch><entity name='new_deal'/></fetch>"));
    }

    [Fact]
    public void Metadata_say_that_a_column_is_secured()
    {
        var response = (RetrieveAttributeResponse)
            world.AsUser.Execute(
                new RetrieveAttributeRequest { EntityLogicalName = "account", LogicalName = "creditlimit" }
            );

        Assert.True(response.AttributeMetadata.IsSecured);
    }

    private static object? Value(Entity row, string alias) => row.GetAttributeValue<AliasedValue>(alias)?.Value;

    [Theory]
    [InlineData("principalobjectattributeaccess")]
    [InlineData("maskingrule")]
    [InlineData("attributemaskingrule")]
    public void Sharing_and_masking_of_single_values_is_refused_by_name(string table)
    {
        var made = Assert.Throws<DataverseFault>(() => world.System.Create(new Entity(table)));
        var asked = Assert.Throws<DataverseFault>(() => world.System.RetrieveMultiple(new QueryExpression(table)));

        Assert.Contains($"'{table}'", made.Message, StringComparison.Ordinal);
        Assert.Contains($"'{table}'", asked.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_a_row_shows_no_secured_value()
    {
        var deal = world.Deal();
        world.System.Execute(
            new Microsoft.Crm.Sdk.Messages.GrantAccessRequest
            {
                Target = new EntityReference("new_deal", deal),
                PrincipalAccess = new Microsoft.Crm.Sdk.Messages.PrincipalAccess
                {
                    Principal = new EntityReference("systemuser", world.User),
                    AccessMask = Microsoft.Crm.Sdk.Messages.AccessRights.ReadAccess,
                },
            }
        );

        Assert.False(world.AsUser.Retrieve("new_deal", deal, new ColumnSet(true)).Contains("new_secret"));
    }
}
