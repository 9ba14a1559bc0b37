using Microsoft.AspNetCore.Http;

namespace SalesCorner.Emulator.Preview.Web;

/// <summary>Runs the asynchronous steps that a request to the Web API has queued, as the platform's own service does moments later.</summary>
internal static class BackgroundWork
{
    /// <summary>Answers the request, then runs what it queued.</summary>
    public static async Task After(HttpContext context, RequestDelegate next, EmbeddedDataverse dataverse)
    {
        await next(context);
        if (context.Request.Path.StartsWithSegments("/api/data", StringComparison.OrdinalIgnoreCase) && !HttpMethods.IsGet(context.Request.Method))
        {
            dataverse.RunAsync();
        }
    }
}
