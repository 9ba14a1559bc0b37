using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.WebApi.Hosting;

/// <summary>The Web API on a server of its own, on loopback unless told otherwise.</summary>
public sealed class WebApiServer : IAsyncDisposable
{
    // "Query data": an address may have 32 KB; the method and the version stand in the same line.
    private const int MaximumAddress = (32 * 1024) + 64;

    private readonly WebApplication application;

    private WebApiServer(WebApplication application, Uri address)
    {
        this.application = application;
        Address = address;
    }

    /// <summary>Where it listens; the service's root is at /api/data/v9.2/ below.</summary>
    public Uri Address { get; }

    /// <summary>Starts serving the embedded Dataverse, which stays the caller's.</summary>
    public static async Task<WebApiServer> StartAsync(
        EmbeddedDataverse dataverse,
        WebApiOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var chosen = options ?? new WebApiOptions();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = chosen.MaximumBodyBytes;
                kestrel.Limits.MaxRequestLineSize = MaximumAddress;
            });
        var url = chosen.Url ?? string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{chosen.Port}");
        var served = BindingAddress.Parse(url).Host;
        builder.WebHost.UseUrls(url);
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        var built = builder.Build();
        try
        {
            built.Use(next => context => HostGuard.Check(context, next, served));
            built.UseRouting();
            built.MapDataverseWebApi(dataverse, chosen);
            await built.StartAsync(cancellationToken);
        }
        catch
        {
            await built.DisposeAsync();
            throw;
        }

        return new WebApiServer(built, AddressOf(built));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }

    private static Uri AddressOf(WebApplication application)
    {
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        return new Uri(addresses!.Addresses.First());
    }
}
