using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class ExpandTests : ApiTests
{
    private Guid account;

    protected override void Seed()
    {
        var parent = World.Account("Parent");
        account = World.Account("Child", row => row["parentaccountid"] = new EntityReference("account", parent));
        foreach (var name in (string[])["Doe", "Poe", "Roe"])
        {
            World.Contact(name, account);
        }
    }

    [Fact]
    public async Task A_single_row_is_expanded_with_its_own_select()
    {
        var answer = await World.GetAsync("accounts?$select=name&$orderby=name&$expand=parentaccountid($select=name)");

        var rows = answer.Json["value"]!.AsArray();
        Assert.Equal("Parent", rows[0]!["parentaccountid"]!["name"]!.ToString());
        Assert.Null(rows[1]!["parentaccountid"]);
    }

    [Fact]
    public async Task Collections_are_expanded_with_filter_order_and_top()
    {
        var answer = await World.GetAsync(
            $"accounts({account:D})?$select=name&$expand=contact_customer_accounts"
                + "($select=lastname;$filter=lastname ne 'Doe';$orderby=lastname desc;$top=1)"
        );

        var contacts = answer.Json["contact_customer_accounts"]!.AsArray();
        Assert.Equal(["Roe"], contacts.Select(one => one!["lastname"]!.ToString()));
    }

    [Fact]
    public async Task Expanded_rows_are_expanded_again()
    {
        var answer = await World.GetAsync(
            "contacts?$select=lastname&$filter=lastname eq 'Doe'"
                + "&$expand=parentcustomerid_account($select=name;$expand=parentaccountid($select=name))"
        );

        Assert.Equal(
            "Parent",
            answer.Json["value"]![0]!["parentcustomerid_account"]!["parentaccountid"]!["name"]!.ToString()
        );
    }

    [Fact]
    public async Task Many_to_many_rows_are_expanded()
    {
        var deal = World.Sandbox.Opportunity();
        var rival = World.Service.Create(new Entity("competitor") { ["name"] = "Rival" });
        World.Service.Associate(
            "opportunity",
            deal,
            new Relationship("opportunitycompetitors_association"),
            [new EntityReference("competitor", rival)]
        );

        var answer = await World.GetAsync(
            $"opportunities({deal:D})?$select=name&$expand=opportunitycompetitors_association($select=name)"
        );

        Assert.Equal("Rival", answer.Json["opportunitycompetitors_association"]![0]!["name"]!.ToString());
    }

    [Fact]
    public async Task What_cannot_be_expanded_is_named()
    {
        var answer = await World.GetAsync("accounts?$expand=name");

        Assert.Equal(
            (400, "Could not find a property named 'name' on type 'Microsoft.Dynamics.CRM.account'."),
            (answer.Status, answer.Message)
        );
    }
}
