using System.Net;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Preview;
using SalesCorner.Emulator.Preview.Contract;

namespace SalesCorner.Browser.Tests;

/// <summary>Only pages of the server itself can make it do something.</summary>
public sealed class GuardTests : IAsyncLifetime, IDisposable
{
    private readonly EmbeddedDataverse dataverse = EmbeddedDataverse.Open();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private PreviewServer? server;

    /// <inheritdoc/>
    public async Task InitializeAsync() => server = await PreviewServer.StartAsync(dataverse, new PreviewOptions());

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await server!.DisposeAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        dataverse.Dispose();
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        var before = dataverse.Clock.UtcNow;

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("Origin", "http://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("Origin", "null"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("Sec-Fetch-Site", "cross-site"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync("Host", "evil.example"));

        Assert.Equal(before, dataverse.Clock.UtcNow);
    }

    [Fact]
    public async Task The_servers_own_form_is_taken()
    {
        var before = dataverse.Clock.UtcNow;

        Assert.Equal(
            HttpStatusCode.SeeOther,
            await PostAsync("Origin", server!.Address.GetLeftPart(UriPartial.Authority))
        );

        Assert.Equal(before.AddDays(1), dataverse.Clock.UtcNow);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\r\nSet-Cookie: mine=1")]
    [InlineData("/a\u0085b")]
    [InlineData("/ü")]
    public async Task A_post_never_leads_to_another_site_nor_into_another_header(string here)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["here"] = here });

        using var answer = await client.PostAsync(new Uri(server!.Address, "/user"), form);

        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_post_with_a_zero_in_its_text_leads_nowhere()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["here"] = "/a\0b" });

        using var answer = await client.PostAsync(new Uri(server!.Address, "/user"), form);

        Assert.Equal((HttpStatusCode.BadRequest, null), (answer.StatusCode, answer.Headers.Location));
    }

    [Fact]
    public async Task It_listens_on_this_machine_only()
    {
        Assert.True(server!.Address.IsLoopback);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(server.Address, "/notes"))).StatusCode);
    }

    private async Task<HttpStatusCode> PostAsync(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server!.Address, "/clock"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["days"] = "1", ["here"] = "/notes" }),
        };
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
