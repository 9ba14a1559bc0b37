using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class WriteTests : ApiTests
{
    [Fact]
    public async Task A_new_row_is_answered_by_its_address()
    {
        var owner = World.Sandbox.User();
        World.Sandbox.Grant(owner, ("prvReadAccount", Emulator.Security.AccessDepth.Basic));

        var answer = await World.PostAsync(
            "accounts",
            new JsonObject
            {
                ["name"] = "Contoso",
                ["revenue"] = 99.5m,
                ["accountcategorycode"] = 1,
                ["donotphone"] = true,
                ["overriddencreatedon"] = "2025-05-04T09:30:00+02:00",
                ["ownerid@odata.bind"] = $"/systemusers({owner:D})",
            }
        );

        var row = World.Sandbox.Read("account", answer.Id);
        Assert.Equal((204, ""), (answer.Status, answer.Text));
        Assert.Equal(99.5m, row.GetAttributeValue<Money>("revenue").Value);
        Assert.Equal(
            new DateTime(2025, 5, 4, 7, 30, 0, DateTimeKind.Utc),
            row.GetAttributeValue<DateTime>("createdon")
        );
        Assert.Equal(owner, row.GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public async Task The_row_itself_is_answered_when_it_is_preferred()
    {
        var answer = await World.PostAsync(
            "accounts?$select=name",
            new JsonObject { ["name"] = "Contoso" },
            ("Prefer", "return=representation")
        );

        Assert.Equal(201, answer.Status);
        Assert.Equal("Contoso", answer.Json["name"]!.ToString());
        Assert.Equal("return=representation", answer.Headers["Preference-Applied"]);
    }

    [Fact]
    public async Task Related_rows_are_made_with_the_row_or_not_at_all()
    {
        JsonObject Account(string? email) =>
            new()
            {
                ["name"] = "Deep",
                ["primarycontactid"] = new JsonObject { ["lastname"] = "First" },
                ["contact_customer_accounts"] = new JsonArray(
                    new JsonObject { ["lastname"] = "Second", ["emailaddress1"] = email }
                ),
            };

        var failed = await World.PostAsync("accounts", Account(new string('x', 5000)));
        var rowsAfterFailure = World.Sandbox.Count("contact") + World.Sandbox.Count("account");
        var made = await World.PostAsync("accounts", Account("a@b.c"));

        Assert.Equal((400, 0, 204), (failed.Status, rowsAfterFailure, made.Status));
        Assert.Equal(
            "Second",
            await World.ListAsync($"accounts({made.Id:D})/contact_customer_accounts?$select=lastname", "lastname")
        );
        Assert.Equal(
            "First",
            (await World.GetAsync($"accounts({made.Id:D})/primarycontactid")).Json["lastname"]!.ToString()
        );
    }

    [Fact]
    public async Task A_call_is_made_with_its_people()
    {
        var contact = World.Contact("Doe");

        var made = await World.PostAsync(
            "phonecalls",
            new JsonObject
            {
                ["subject"] = "Call",
                ["phonecall_activity_parties"] = new JsonArray(
                    new JsonObject
                    {
                        ["participationtypemask"] = 2,
                        ["partyid_contact@odata.bind"] = $"/contacts({contact:D})",
                    }
                ),
            }
        );

        var to = World.Sandbox.Read("phonecall", made.Id).GetAttributeValue<EntityCollection>("to");
        Assert.Equal(contact, to.Entities.Single().GetAttributeValue<EntityReference>("partyid").Id);
    }

    [Fact]
    public async Task A_row_is_changed_and_made_by_patch()
    {
        var id = Guid.NewGuid();

        var made = await World.SendAsync(HttpMethod.Patch, $"accounts({id:D})", new JsonObject { ["name"] = "New" });
        var changed = await World.SendAsync(
            HttpMethod.Patch,
            $"accounts({id:D})",
            new JsonObject { ["telephone1"] = "1" }
        );
        var missing = await World.SendAsync(
            HttpMethod.Patch,
            $"accounts({Guid.NewGuid():D})",
            new JsonObject { ["name"] = "X" },
            ("If-Match", "*")
        );
        var present = await World.SendAsync(
            HttpMethod.Patch,
            $"accounts({id:D})",
            new JsonObject { ["name"] = "X" },
            ("If-None-Match", "*")
        );

        Assert.Equal((204, 204, 404, 412), (made.Status, changed.Status, missing.Status, present.Status));
        Assert.Equal("New", World.Sandbox.Read("account", id)["name"]);
    }

    [Fact]
    public async Task A_row_is_upserted_by_an_alternate_key()
    {
        JsonObject Body(string name) => new() { ["friendlyname"] = name, ["version"] = "1.0" };

        var made = await World.SendAsync(
            HttpMethod.Patch,
            "solutions(uniquename='some')?$select=uniquename",
            Body("A"),
            ("Prefer", "return=representation")
        );
        var changed = await World.SendAsync(
            HttpMethod.Patch,
            "solutions(uniquename='some')",
            Body("B"),
            ("Prefer", "return=representation")
        );

        Assert.Equal((201, 200), (made.Status, changed.Status));
        Assert.Equal("some", made.Json["uniquename"]!.ToString());
        Assert.Equal("B", changed.Json["friendlyname"]!.ToString());
        Assert.Equal(made.Id, changed.Id);
    }

    [Fact]
    public async Task A_write_with_an_old_version_is_refused()
    {
        var id = World.Account("Contoso");
        var etag = (await World.GetAsync($"accounts({id:D})?$select=name")).Headers["ETag"];
        World.Service.Update(new Entity("account", id) { ["name"] = "Changed" });

        var update = await World.SendAsync(
            HttpMethod.Patch,
            $"accounts({id:D})",
            new JsonObject { ["name"] = "X" },
            ("If-Match", etag)
        );
        var delete = await World.SendAsync(HttpMethod.Delete, $"accounts({id:D})", null, ("If-Match", etag));

        Assert.Equal((412, "0x80060882"), (update.Status, update.Code));
        Assert.Equal(412, delete.Status);
        Assert.Equal(204, (await World.SendAsync(HttpMethod.Delete, $"accounts({id:D})")).Status);
        Assert.Equal(404, (await World.GetAsync($"accounts({id:D})")).Status);
    }

    [Fact]
    public async Task One_property_is_set_and_cleared()
    {
        var id = World.Account("Contoso");

        var set = await World.SendAsync(
            HttpMethod.Put,
            $"accounts({id:D})/telephone1",
            new JsonObject { ["value"] = "123" }
        );
        var before = World.Sandbox.Read("account", id).GetAttributeValue<string>("telephone1");
        var cleared = await World.SendAsync(HttpMethod.Delete, $"accounts({id:D})/telephone1");

        Assert.Equal((204, "123", 204), (set.Status, before, cleared.Status));
        Assert.Null(World.Sandbox.Read("account", id).GetAttributeValue<string>("telephone1"));
    }

    [Fact]
    public async Task Rows_are_linked_and_unlinked_by_references()
    {
        var deal = World.Sandbox.Opportunity();
        var rival = World.Service.Create(new Entity("competitor") { ["name"] = "Rival" });
        var address = $"opportunities({deal:D})/opportunitycompetitors_association";
        var reference = new JsonObject { ["@odata.id"] = $"{World.Client.BaseAddress}competitors({rival:D})" };

        var linked = await World.PostAsync(address + "/$ref", reference);
        var names = await World.ListAsync(address + "?$select=name", "name");
        var unlinked = await World.SendAsync(HttpMethod.Delete, $"{address}({rival:D})/$ref");

        Assert.Equal((204, "Rival", 204), (linked.Status, names, unlinked.Status));
        Assert.Equal("", await World.ListAsync(address + "?$select=name", "name"));
    }

    [Fact]
    public async Task A_lookup_is_set_and_cleared_by_its_reference()
    {
        var parent = World.Account("Parent");
        var child = World.Account("Child");
        var address = $"accounts({child:D})/parentaccountid/$ref";

        await World.SendAsync(
            HttpMethod.Put,
            address,
            new JsonObject { ["@odata.id"] = $"{World.Client.BaseAddress}accounts({parent:D})" }
        );
        var set = World.Sandbox.Read("account", child).GetAttributeValue<EntityReference>("parentaccountid");
        await World.SendAsync(HttpMethod.Delete, address);

        Assert.Equal(parent, set.Id);
        Assert.Null(World.Sandbox.Read("account", child).GetAttributeValue<EntityReference>("parentaccountid"));
    }

    [Theory]
    [InlineData("""{"nothing":1}""", "The property 'nothing' does not exist on type 'Microsoft.Dynamics.CRM.account'")]
    [InlineData("""{"name":5}""", "Cannot convert the value of 'name' to the expected type 'Edm.String'")]
    [InlineData("""{"_parentaccountid_value":null}""", "Use Navigation properties instead")]
    [InlineData(
        """{"parentaccountid@odata.bind":"/contacts(11111111-2222-3333-4444-555555555555)"}""",
        "does not lead to rows of 'contact'"
    )]
    [InlineData(
        """{"parentaccountid@odata.bind":"https://elsewhere/api/data/v9.2/accounts(11111111-2222-3333-4444-555555555555)"}""",
        "no address of this service"
    )]
    [InlineData(
        """{"wrong@odata.bind":"/accounts(11111111-2222-3333-4444-555555555555)"}""",
        "An undeclared property 'wrong'"
    )]
    [InlineData("""{"name":"A","name":"B"}""", "Duplicate property")]
    [InlineData("""[1]""", "no JSON object")]
    [InlineData("""{"name":""", "Error identified in Payload")]
    public async Task Bodies_that_make_no_sense_are_refused(string body, string message)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await World.Client.PostAsync(new Uri("accounts", UriKind.Relative), content);
        var answer = await ApiAnswer.ReadAsync(response);

        Assert.Equal((400, "0x80048d19"), (answer.Status, answer.Code));
        Assert.Contains(message, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_nested_without_end_and_other_types_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"primarycontactid\":", 100)) + "1" + new string('}', 100);
        using var nested = new StringContent(deep, System.Text.Encoding.UTF8, "application/json");
        using var form = new StringContent("{\"name\":\"A\"}", System.Text.Encoding.UTF8, "text/plain");

        using var first = await World.Client.PostAsync(new Uri("accounts", UriKind.Relative), nested);
        using var second = await World.Client.PostAsync(new Uri("accounts", UriKind.Relative), form);

        Assert.Equal((400, 415), ((int)first.StatusCode, (int)second.StatusCode));
    }
}
