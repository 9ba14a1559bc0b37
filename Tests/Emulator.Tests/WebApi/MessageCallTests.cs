using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Tests.WebApi;

/// <summary>Messages of the SDK over HTTP, by the Web API's reference of actions and functions.</summary>
public sealed class MessageCallTests : ApiTests
{
    [Fact]
    public async Task A_row_is_shared_asked_about_and_no_longer_shared()
    {
        var (user, account) = Reader();
        var target = Row("account", account);

        var granted = await World.PostAsync(
            "GrantAccess",
            new JsonObject
            {
                ["Target"] = target,
                ["PrincipalAccess"] = new JsonObject
                {
                    ["Principal"] = Row("systemuser", user),
                    ["AccessMask"] = "ReadAccess, WriteAccess",
                },
            }
        );
        var access = await World.GetAsync(
            $"systemusers({user:D})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={{'@odata.id':'accounts({account:D})'}}"
        );
        var shared = await World.GetAsync(
            $"RetrieveSharedPrincipalsAndAccess(Target=@t)?@t={{'@odata.id':'accounts({account:D})'}}"
        );
        var revoked = await World.PostAsync(
            "RevokeAccess",
            new JsonObject { ["Target"] = target.DeepClone(), ["Revokee"] = Row("systemuser", user) }
        );

        Assert.Equal((204, 204), (granted.Status, revoked.Status));
        Assert.Equal("ReadAccess", access.Json["AccessRights"]!.ToString());
        Assert.Equal(
            ("ReadAccess, WriteAccess", user.ToString("D")),
            (
                shared.Json["PrincipalAccesses"]![0]!["AccessMask"]!.ToString(),
                shared.Json["PrincipalAccesses"]![0]!["Principal"]!["systemuserid"]!.ToString()
            )
        );
        Assert.Equal(0, World.Sandbox.Count("principalobjectaccess"));
    }

    [Fact]
    public async Task Shared_rights_are_changed()
    {
        var (user, account) = Reader();
        JsonObject Body(string mask) =>
            new()
            {
                ["Target"] = Row("account", account),
                ["PrincipalAccess"] = new JsonObject { ["Principal"] = Row("systemuser", user), ["AccessMask"] = mask },
            };
        await World.PostAsync("GrantAccess", Body("ReadAccess"));

        var changed = await World.PostAsync("ModifyAccess", Body("WriteAccess"));
        var wrong = await World.PostAsync("ModifyAccess", Body("Everything"));

        Assert.Equal((204, 400), (changed.Status, wrong.Status));
        Assert.Equal(
            2,
            World.Sandbox.Read("principalobjectaccess", World.Sandbox.Only("principalobjectaccess"))["accessrightsmask"]
        );
    }

    [Fact]
    public async Task Members_join_and_leave_a_team()
    {
        var user = World.Sandbox.User();
        var team = World.Sandbox.Team("Hunters", World.Dataverse.RootBusinessUnitId);
        JsonObject Members() => new() { ["Members"] = new JsonArray(Row("systemuser", user)) };

        var added = await World.PostAsync($"teams({team:D})/Microsoft.Dynamics.CRM.AddMembersTeam", Members());
        var isMember = World.Sandbox.Only("teammembership", ("teamid", team), ("systemuserid", user)) != Guid.Empty;
        var removed = await World.PostAsync($"teams({team:D})/Microsoft.Dynamics.CRM.RemoveMembersTeam", Members());
        var elsewhere = await World.PostAsync(
            $"systemusers({user:D})/Microsoft.Dynamics.CRM.AddMembersTeam",
            Members()
        );

        Assert.Equal((204, true, 204, 404), (added.Status, isMember, removed.Status, elsewhere.Status));
    }

    [Fact]
    public async Task A_lead_is_qualified()
    {
        var lead = World.Service.Create(
            new Entity("lead")
            {
                ["subject"] = "Fair",
                ["lastname"] = "Lee",
                ["companyname"] = "Contoso",
            }
        );

        var answer = await World.PostAsync(
            $"leads({lead:D})/Microsoft.Dynamics.CRM.QualifyLead",
            new JsonObject
            {
                ["CreateAccount"] = true,
                ["CreateContact"] = true,
                ["CreateOpportunity"] = true,
                ["Status"] = 3,
            }
        );

        Assert.Equal(200, answer.Status);
        Assert.Equal(
            [
                "#Microsoft.Dynamics.CRM.account",
                "#Microsoft.Dynamics.CRM.contact",
                "#Microsoft.Dynamics.CRM.opportunity",
            ],
            answer.Json["value"]!.AsArray().Select(row => row!["@odata.type"]!.ToString()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Accounts_are_merged()
    {
        var kept = World.Account("Contoso");
        var twin = World.Account("Contoso Ltd");

        var answer = await World.PostAsync(
            "Merge",
            new JsonObject
            {
                ["Target"] = Row("account", kept),
                ["Subordinate"] = Row("account", twin),
                ["UpdateContent"] = new JsonObject
                {
                    ["@odata.type"] = "Microsoft.Dynamics.CRM.account",
                    ["telephone1"] = "1",
                },
                ["PerformParentingChecks"] = false,
            }
        );

        Assert.Equal(204, answer.Status);
        Assert.True(World.Sandbox.Read("account", twin).GetAttributeValue<bool>("merged"));
        Assert.Equal("1", World.Sandbox.Read("account", kept)["telephone1"]);
    }

    [Fact]
    public async Task A_case_is_closed()
    {
        var incident = World.Service.Create(
            new Entity("incident")
            {
                ["title"] = "Broken",
                ["customerid"] = new EntityReference("account", World.Account("Contoso")),
            }
        );

        var answer = await World.PostAsync(
            "CloseIncident",
            new JsonObject
            {
                ["IncidentResolution"] = new JsonObject
                {
                    ["subject"] = "Mended",
                    ["incidentid@odata.bind"] = $"/incidents({incident:D})",
                },
                ["Status"] = 5,
            }
        );

        Assert.Equal(204, answer.Status);
        Assert.Equal(1, World.Sandbox.Read("incident", incident).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public async Task An_email_is_sent()
    {
        var user = World.Sandbox.User();
        var email = World.Service.Create(
            new Entity("email")
            {
                ["subject"] = "Hello",
                ["from"] = Party(user),
                ["to"] = Party(user),
            }
        );

        var answer = await World.PostAsync(
            $"emails({email:D})/Microsoft.Dynamics.CRM.SendEmail",
            new JsonObject { ["IssueSend"] = false }
        );

        Assert.Equal("Hello", answer.Json["Subject"]!.ToString());
        Assert.Equal(1, World.Sandbox.Read("email", email).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public async Task A_row_is_prepared_from_a_lead()
    {
        var lead = World.Service.Create(
            new Entity("lead")
            {
                ["subject"] = "Fair",
                ["lastname"] = "Lee",
                ["companyname"] = "Contoso",
            }
        );

        var answer = await World.GetAsync(
            "InitializeFrom(EntityMoniker=@p1,TargetEntityName=@p2,TargetFieldType=@p3)"
                + $"?@p1={{'@odata.id':'leads({lead:D})'}}&@p2='account'&@p3=Microsoft.Dynamics.CRM.TargetFieldType'ValidForCreate'"
        );

        Assert.Equal((200, "Contoso"), (answer.Status, answer.Json["name"]?.ToString()));
    }

    [Fact]
    public async Task A_refusal_has_the_platforms_code()
    {
        var (user, account) = Reader();

        var answer = await World.SendAsync(
            HttpMethod.Post,
            "GrantAccess",
            new JsonObject
            {
                ["Target"] = Row("account", account),
                ["PrincipalAccess"] = new JsonObject
                {
                    ["Principal"] = Row("systemuser", user),
                    ["AccessMask"] = "ReadAccess",
                },
            },
            ("MSCRMCallerID", user.ToString("D"))
        );

        Assert.Equal((403, "0x80040220"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_row_for_a_team_without_roles_is_refused_over_HTTP_too()
    {
        var team = World.Sandbox.Team("Hunters", World.Dataverse.RootBusinessUnitId);

        var answer = await World.PostAsync(
            "accounts",
            new JsonObject { ["name"] = "New", ["ownerid@odata.bind"] = $"/teams({team:D})" }
        );

        Assert.Equal((403, "0x80040220"), (answer.Status, answer.Code));
    }

    private (Guid User, Guid Account) Reader()
    {
        var user = World.Sandbox.User();
        World.Sandbox.Grant(user, ("prvReadAccount", AccessDepth.Basic));
        return (user, World.Account("Contoso"));
    }

    private static JsonObject Row(string table, Guid id) =>
        new() { ["@odata.type"] = "Microsoft.Dynamics.CRM." + table, [table + "id"] = id.ToString("D") };

    private static EntityCollection Party(Guid user) =>
        new([new Entity("activityparty") { ["partyid"] = new EntityReference("systemuser", user) }]);
}
