using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using SalesCorner.Emulator.WebApi.Http;

namespace SalesCorner.Emulator.Preview.Hosting;

/// <summary>Lets only this machine's own pages talk to the server.</summary>
/// <remarks>
/// A foreign name in Host is another site's name that was made to point here; a foreign Origin is another site's form
/// or
/// script. Programs that are no browsers send neither Origin nor Sec-Fetch-Site.
/// </remarks>
internal static class LoopbackGuard
{
    private const string Policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; "
        + "form-action 'self'; base-uri 'none'";

    /// <summary>Passes the request on, or refuses it.</summary>
    public static Task Check(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (IsAllowed(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("Only pages of this server may do that.");
    }

    /// <summary>
    /// Listens on this machine alone: a free port is only given out for one address, a chosen one is taken on both
    /// loopback addresses.
    /// </summary>
    public static void Listen(KestrelServerOptions server, int port)
    {
        server.AddServerHeader = false;
        if (port == 0)
        {
            server.Listen(IPAddress.Loopback, 0);
        }
        else
        {
            server.ListenLocalhost(port);
        }
    }

    /// <summary>The address that a started server listens on.</summary>
    public static Uri AddressOf(WebApplication started)
    {
        var bound = started.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new Uri(bound.First().Replace("[::1]", "localhost", StringComparison.Ordinal));
    }

    private static bool IsAllowed(HttpRequest request)
    {
        if (!HostGuard.IsLoopback(request))
        {
            return false;
        }

        if (
            HttpMethods.IsGet(request.Method)
            || HttpMethods.IsHead(request.Method)
            || HttpMethods.IsOptions(request.Method)
        )
        {
            return true;
        }

        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}")
            && site is ("" or "same-origin" or "none");
    }
}
