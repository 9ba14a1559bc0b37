using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SalesCorner.Emulator.Preview.Hosting;

namespace SalesCorner.Emulator.Preview.Waiting;

/// <summary>
/// Holds the app's address while the data is being made: every page shows how far that is and turns into the app by
/// itself.
/// </summary>
public sealed class WaitingServer : IAsyncDisposable
{
    private readonly WebApplication host;
    private volatile WaitingProgress progress = new("Starting", null);

    private WaitingServer(int port)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, HostedLifetime>();
        builder.WebHost.ConfigureKestrel(server => LoopbackGuard.Listen(server, port));
        host = builder.Build();
        host.Use(next => context => LoopbackGuard.Check(context, next));
        host.MapGet("/preview.css", () => PreviewAssets.Find("preview.css"));
        host.MapGet("/waiting.js", () => PreviewAssets.Find("waiting.js"));
        host.MapGet("/waiting.json", () => Results.Json(progress));
        host.MapFallback(context => WritePageAsync(context, progress));
    }

    /// <summary>Starts serving, to this machine only.</summary>
    /// <param name="port">The port on the loopback address that the app will have; 0 takes a free one.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<WaitingServer> StartAsync(int port, CancellationToken cancellationToken = default)
    {
        var server = new WaitingServer(port);
        try
        {
            await server.host.StartAsync(cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Where it can be seen.</summary>
    public Uri Address => LoopbackGuard.AddressOf(host);

    /// <summary>Says how far the work has come.</summary>
    public void Show(WaitingProgress state) => progress = state;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => host.DisposeAsync();

    // 503 with Retry-After: a program that asks is told to come back, not that the page does not exist.
    private static Task WritePageAsync(HttpContext context, WaitingProgress state)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(WaitingPage.Of(state));
    }
}
