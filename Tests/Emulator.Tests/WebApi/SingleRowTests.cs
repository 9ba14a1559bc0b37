using Microsoft.Xrm.Sdk;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class SingleRowTests : ApiTests
{
    private Guid contoso;

    protected override void Seed() => contoso = World.Account("Contoso");

    [Fact]
    public async Task A_row_is_read_by_its_id()
    {
        var answer = await World.GetAsync($"accounts({contoso:D})?$select=name");

        Assert.Equal("Contoso", answer.Json["name"]!.ToString());
        Assert.EndsWith(
            "$metadata#accounts(name)/$entity",
            answer.Json["@odata.context"]!.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(answer.Headers["ETag"], answer.Json["@odata.etag"]!.ToString());
    }

    [Fact]
    public async Task A_row_is_read_by_an_alternate_key()
    {
        World.Service.Create(
            new Entity("solution")
            {
                ["uniquename"] = "it's",
                ["friendlyname"] = "One",
                ["version"] = "1.0",
            }
        );

        var answer = await World.GetAsync("solutions(uniquename='it''s')?$select=friendlyname");

        Assert.Equal("One", answer.Json["friendlyname"]!.ToString());
    }

    [Fact]
    public async Task A_row_that_is_not_there_answers_404()
    {
        var answer = await World.GetAsync($"accounts({Guid.NewGuid():D})");

        Assert.Equal(404, answer.Status);
        Assert.Equal("0x80040217", answer.Code);
    }

    [Fact]
    public async Task A_client_with_the_newest_version_gets_304()
    {
        var etag = (await World.GetAsync($"accounts({contoso:D})?$select=name")).Headers["ETag"];

        var same = await World.SendAsync(
            HttpMethod.Get,
            $"accounts({contoso:D})?$select=name",
            null,
            ("If-None-Match", etag)
        );
        World.Service.Update(new Entity("account", contoso) { ["name"] = "Changed" });
        var changed = await World.SendAsync(
            HttpMethod.Get,
            $"accounts({contoso:D})?$select=name",
            null,
            ("If-None-Match", etag)
        );

        Assert.Equal((304, 200), (same.Status, changed.Status));
    }

    [Fact]
    public async Task One_property_is_read_alone()
    {
        Assert.Equal("Contoso", (await World.GetAsync($"accounts({contoso:D})/name")).Json["value"]!.ToString());
        Assert.Equal("Contoso", (await World.GetAsync($"accounts({contoso:D})/name/$value")).Text);
        Assert.Equal(204, (await World.GetAsync($"accounts({contoso:D})/telephone1")).Status);
    }

    [Fact]
    public async Task Related_rows_are_read_through_the_navigation_properties()
    {
        var contact = World.Contact("Doe", contoso);

        Assert.Equal(
            "Contoso",
            (await World.GetAsync($"contacts({contact:D})/parentcustomerid_account?$select=name")).Json[
                "name"
            ]!.ToString()
        );
        Assert.Equal(
            "Doe",
            await World.ListAsync($"accounts({contoso:D})/contact_customer_accounts?$select=lastname", "lastname")
        );
    }
}
