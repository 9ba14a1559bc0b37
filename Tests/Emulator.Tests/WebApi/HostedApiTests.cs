using SalesCorner.Emulator.WebApi.Contract;

namespace SalesCorner.Emulator.Tests.WebApi;

public sealed class HostedApiTests : ApiTests
{
    private Guid user;

    // As a host does that knows its users by a cookie.
    protected override WebApiOptions? Options =>
        new()
        {
            RequireBearer = false,
            FindCaller = context => context.Request.Cookies.ContainsKey("user") ? user : null,
        };

    protected override void Seed() => user = World.Sandbox.User();

    [Fact]
    public async Task A_host_says_who_calls()
    {
        World.Client.DefaultRequestHeaders.Authorization = null;

        var known = await World.SendAsync(HttpMethod.Get, "WhoAmI", null, ("Cookie", "user=1"));
        var other = await World.GetAsync("WhoAmI");

        Assert.Equal(user.ToString("D"), known.Json["UserId"]!.ToString());
        Assert.Equal(World.Dataverse.SystemUserId.ToString("D"), other.Json["UserId"]!.ToString());
    }

    [Fact]
    public async Task It_listens_on_loopback_only_and_on_documented_versions()
    {
        Assert.Equal("127.0.0.1", World.Client.BaseAddress!.Host);
        Assert.Equal(200, (await World.GetAsync("/api/data/v9.1/WhoAmI")).Status);
        Assert.Equal(404, (await World.GetAsync("/api/data/v8.2/WhoAmI")).Status);
    }

    [Theory]
    [InlineData(30_000, 200)]
    [InlineData(40_000, 414)]
    public async Task An_address_may_have_32_kilobytes(int length, int expected) =>
        Assert.Equal(
            expected,
            (await World.GetAsync($"accounts?$select=name&$filter=name ne '{new string('x', length)}'")).Status
        );

    [Fact]
    public async Task Headers_that_would_be_silently_wrong_are_refused()
    {
        var answer = await World.SendAsync(
            HttpMethod.Post,
            "PublishAllXml",
            null,
            ("MSCRM.BypassCustomPluginExecution", "true")
        );

        Assert.Equal(501, answer.Status);
        Assert.Contains("MSCRM.BypassCustomPluginExecution", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_inside_shows_no_stack()
    {
        World.Sandbox.On(
            "Update",
            "account",
            Emulator.Pipeline.PipelineStage.PreOperation,
            _ => throw new InvalidOperationException("inside")
        );
        var id = World.Account("Contoso");

        var answer = await World.SendAsync(
            HttpMethod.Patch,
            $"accounts({id:D})",
            new System.Text.Json.Nodes.JsonObject { ["name"] = "X" }
        );

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
    }
}
