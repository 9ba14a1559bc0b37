using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Tests.Support;

namespace SalesCorner.Deploy.Tests.Connection;

/// <summary>Servers that are not what they should be: garbage, redirects, links elsewhere.</summary>
public sealed class StrangeServerTests
{
    [Fact]
    public async Task A_redirect_is_refused_and_the_token_goes_nowhere_else()
    {
        var seen = new List<string>();
        await using var elsewhere = await StrangeServer.StartAsync(context =>
        {
            seen.Add(context.Request.Path);
            return context.Response.WriteAsync("{}");
        });
        await using var server = await StrangeServer.StartAsync(context =>
        {
            context.Response.Redirect(new Uri(elsewhere.Address, "/api/data/v9.2/WhoAmI").ToString());
            return Task.CompletedTask;
        });
        await using var client = server.Client();

        var refused = await Assert.ThrowsAsync<DataverseFailureException>(() =>
            client.GetAsync("WhoAmI", CancellationToken.None)
        );

        Assert.Contains("redirects to", refused.Message, StringComparison.Ordinal);
        Assert.Empty(seen);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/api/data/v9.2/accounts?$skiptoken=1")]
    [InlineData("//127.0.0.1:9/api/data/v9.2/accounts")]
    [InlineData("/somewhere/else")]
    [InlineData("file:///etc/passwd")]
    public async Task A_next_page_elsewhere_is_not_followed(string link)
    {
        await using var server = await StrangeServer.StartAsync(context =>
            context.Response.WriteAsJsonAsync(
                new Dictionary<string, object> { ["value"] = Array.Empty<object>(), ["@odata.nextLink"] = link }
            )
        );
        await using var client = server.Client();

        var refused = await Assert.ThrowsAsync<DataverseFailureException>(async () =>
        {
            await foreach (var _ in client.RowsAsync("accounts?$select=name", CancellationToken.None))
            {
                Assert.Fail("The page is empty.");
            }
        });

        Assert.Contains("not followed", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body>Sign in</body></html>")]
    [InlineData("[1, 2]")]
    [InlineData("{ \"value\": ")]
    [InlineData("\0\u0001\u0002binary")]
    public async Task An_answer_that_is_not_dataverse_s_is_told_with_its_beginning(string body)
    {
        await using var server = await StrangeServer.StartAsync(context => context.Response.WriteAsync(body));
        await using var client = server.Client();

        var refused = await Assert.ThrowsAsync<DataverseFailureException>(() =>
            client.GetAsync("WhoAmI", CancellationToken.None)
        );

        Assert.Contains("did not answer as Dataverse does", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', refused.Message);
    }

    [Fact]
    public async Task An_error_page_of_a_gateway_still_says_its_status()
    {
        await using var server = await StrangeServer.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return context.Response.WriteAsync("<html>no</html>");
        });
        await using var client = server.Client();

        var refused = await Assert.ThrowsAsync<DataverseFailureException>(() =>
            client.GetAsync("WhoAmI", CancellationToken.None)
        );

        Assert.Contains("Sign in again", refused.Message, StringComparison.Ordinal);
    }

    private sealed class StrangeServer(WebApplication application, Uri address) : IAsyncDisposable
    {
        public Uri Address => address;

        public static async Task<StrangeServer> StartAsync(RequestDelegate answer)
        {
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
            var application = builder.Build();
            application.Run(answer);
            await application.StartAsync();
            var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
            return new StrangeServer(application, new Uri(addresses!.Addresses.First()));
        }

        public DataverseClient Client() =>
            new(
                OpenConnection.To(address, new TestCredential(), LiveEnvironment.Setup.Rules),
                LiveEnvironment.Setup.Rules,
                TimeProvider.System
            );

        public ValueTask DisposeAsync() => application.DisposeAsync();
    }
}
