using Microsoft.AspNetCore.Http;

namespace SalesCorner.Emulator.Preview.Web;

/// <summary>Lets only this machine's own pages talk to the server.</summary>
/// <remarks>
/// A foreign name in Host is another site's name that was made to point here; a foreign Origin is another site's form or
/// script. Programs that are no browsers send neither Origin nor Sec-Fetch-Site.
/// </remarks>
internal static class LoopbackGuard
{
    private const string Policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; form-action 'self'; base-uri 'none'";

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase) { "localhost", "127.0.0.1", "[::1]" };

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

    private static bool IsAllowed(HttpRequest request)
    {
        if (!Names.Contains(request.Host.Host))
        {
            return false;
        }

        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return true;
        }

        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}") && site is ("" or "same-origin" or "none");
    }
}
