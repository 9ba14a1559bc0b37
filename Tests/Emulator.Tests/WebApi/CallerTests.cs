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
        Assert.Equal(user.ToString("D"), (await World.SendAsync(HttpMethod.Get, "WhoAmI", null, acting)).Json["UserId"]!.ToString());
    }

    [Fact]
    public async Task A_user_is_found_by_the_id_in_the_directory()
    {
        var user = World.Sandbox.User();
        var objectId = Guid.NewGuid();
        World.Service.Update(new Entity("systemuser", user) { ["azureactivedirectoryobjectid"] = objectId });

        var known = await World.SendAsync(HttpMethod.Get, "WhoAmI", null, ("CallerObjectId", objectId.ToString("D")));
        var unknown = await World.SendAsync(HttpMethod.Get, "WhoAmI", null, ("CallerObjectId", Guid.NewGuid().ToString("D")));

        Assert.Equal((user.ToString("D"), 404), (known.Json["UserId"]!.ToString(), unknown.Status));
    }

    [Fact]
    public async Task Pages_of_other_sites_cannot_write_with_a_users_cookies()
    {
        var answer = await World.PostAsync("PublishAllXml", null, ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(403, answer.Status);
    }
}
