using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Security;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class CallerTests : ApiTests
{
    [Fact]
    public async Task A_request_without_a_token_is_refused()
    {
        World.Client.DefaultRequestHeaders.Authorization = null;

        var answer = await World.GetAsync("WhoAmI");

        Assert.Equal((401, "Bearer"), (answer.Status, answer.Headers["WWW-Authenticate"]));
    }

    [Fact]
    public async Task A_client_may_act_for_a_user_with_that_users_rights()
    {
        var user = World.Sandbox.User();
        (string, string) acting = ("MSCRMCallerID", user.ToString("D"));

        var refused = await World.PostAsync("accounts", new JsonObject { ["name"] = "No" }, acting);
        World.Sandbox.Grant(user, ("prvCreateAccount", AccessDepth.Basic), ("prvReadAccount", AccessDepth.Basic));
        var made = await World.PostAsync("accounts", new JsonObject { ["name"] = "Mine" }, acting);
        World.Account("Foreign");
        var seen = await World.SendAsync(HttpMethod.Get, "accounts?$select=name", null, acting);

        Assert.Equal((403, "0x80040220", 204), (refused.Status, refused.Code, made.Status));
        Assert.Equal("Mine", seen.Json["value"]!.AsArray().Single()!["name"]!.ToString());
        Assert.Equal(
            user.ToString("D"),
            (await World.SendAsync(HttpMethod.Get, "WhoAmI", null, acting)).Json["UserId"]!.ToString()
        );
    }

    [Fact]
    public async Task A_user_is_found_by_the_id_in_the_directory()
    {
        var user = World.Sandbox.User();
        var objectId = Guid.NewGuid();
        World.Service.Update(new Entity("systemuser", user) { ["azureactivedirectoryobjectid"] = objectId });

        var known = await World.SendAsync(HttpMethod.Get, "WhoAmI", null, ("CallerObjectId", objectId.ToString("D")));
        var unknown = await World.SendAsync(
            HttpMethod.Get,
            "WhoAmI",
            null,
            ("CallerObjectId", Guid.NewGuid().ToString("D"))
        );

        Assert.Equal((user.ToString("D"), 404), (known.Json["UserId"]!.ToString(), unknown.Status));
    }

    [Theory]
    [InlineData("MSCRMCallerID")]
    [InlineData("CallerObjectId")]
    public async Task Rows_that_are_written_for_a_user_keep_who_wrote_them(string header)
    {
        var user = World.Sandbox.User();
        World.Service.Update(new Entity("systemuser", user) { ["azureactivedirectoryobjectid"] = user });
        World.Sandbox.Grant(
            user,
            [.. new[] { "Create", "Read", "Write" }.Select(right => ($"prv{right}Account", AccessDepth.Basic))]
        );

        var made = await World.PostAsync(
            "accounts",
            new JsonObject { ["name"] = "Mine" },
            (header, user.ToString("D"))
        );
        var created = World.Sandbox.Read("account", made.Id);
        await World.SendAsync(
            HttpMethod.Patch,
            $"accounts({made.Id:D})",
            new JsonObject { ["name"] = "Ours" },
            (header, user.ToString("D"))
        );
        var changed = World.Sandbox.Read("account", made.Id);

        Assert.Equal(
            (user, World.Dataverse.SystemUserId),
            (Id(created, "createdby"), Id(created, "createdonbehalfby"))
        );
        Assert.Equal(
            (user, World.Dataverse.SystemUserId),
            (Id(changed, "modifiedby"), Id(changed, "modifiedonbehalfby"))
        );
    }

    [Fact]
    public async Task A_batch_for_a_user_keeps_who_sent_it_and_a_change_by_oneself_keeps_nobody()
    {
        var user = World.Sandbox.User();
        World.Sandbox.Grant(
            user,
            [.. new[] { "Create", "Read", "Write" }.Select(right => ($"prv{right}Account", AccessDepth.Basic))]
        );

        using var content = new StringContent(
            "--b\r\nContent-Type: application/http\r\n\r\nPOST accounts HTTP/1.1\r\nContent-Type: "
                + "application/json\r\n\r\n{\"name\":\"Mine\"}\r\n--b--\r\n"
        );
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/mixed; boundary=b");
        using var request = new HttpRequestMessage(HttpMethod.Post, "$batch") { Content = content };
        request.Headers.Add("MSCRMCallerID", user.ToString("D"));
        using var answer = await World.Client.SendAsync(request);
        var account = World.Sandbox.Only("account", ("name", "Mine"));
        var created = World.Sandbox.Read("account", account);
        await World.SendAsync(HttpMethod.Patch, $"accounts({account:D})", new JsonObject { ["name"] = "Ours" });

        Assert.Equal(
            (user, World.Dataverse.SystemUserId),
            (Id(created, "createdby"), Id(created, "createdonbehalfby"))
        );
        Assert.False(World.Sandbox.Read("account", account).Contains("modifiedonbehalfby"));
    }

    [Theory]
    [InlineData("evil.example", 403)]
    [InlineData("evil.example:80", 403)]
    [InlineData("127.0.0.1.evil.example", 403)]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1:1234", 200)]
    [InlineData("[::1]", 200)]
    public async Task A_request_for_another_servers_name_is_refused(string host, int status)
    {
        Assert.Equal(status, (await World.SendAsync(HttpMethod.Get, "WhoAmI", null, ("Host", host))).Status);
    }

    [Fact]
    public async Task Pages_of_other_sites_cannot_write_with_a_users_cookies()
    {
        var answer = await World.PostAsync("PublishAllXml", null, ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(403, answer.Status);
    }

    private static Guid Id(Entity row, string column) => row.GetAttributeValue<EntityReference>(column).Id;
}
