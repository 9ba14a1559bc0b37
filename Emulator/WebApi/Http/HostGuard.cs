using Microsoft.AspNetCore.Http;

namespace SalesCorner.Emulator.WebApi.Http;

/// <summary>
/// Refuses requests for another server's name: a page of another site can make its name point to this machine.
/// </summary>
public static class HostGuard
{
    private static readonly HashSet<string> Loopback = new(StringComparer.OrdinalIgnoreCase)
    {
        "localhost",
        "127.0.0.1",
        "[::1]",
    };

    /// <summary>Whether a request names this machine as the server that it wants.</summary>
    public static bool IsLoopback(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Loopback.Contains(request.Host.Host);
    }

    /// <summary>
    /// Passes a request on, or refuses one that names neither loopback nor the name in the address that is served.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="next">What comes after.</param>
    /// <param name="served">The host in the address; one that stands for every address of the machine lets all names
    /// pass.</param>
    internal static Task Check(HttpContext context, RequestDelegate next, string served)
    {
        var name = context.Request.Host.Host;
        if (
            served is "*" or "+" or "0.0.0.0" or "[::]"
            || IsLoopback(context.Request)
            || string.Equals(name, served, StringComparison.OrdinalIgnoreCase)
        )
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("This server does not go by the name in the header Host.");
    }
}
