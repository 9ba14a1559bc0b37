using Microsoft.AspNetCore.Http;

namespace SalesCorner.Emulator.Preview.Hosting;

/// <summary>
/// Runs the asynchronous steps that a request to the Web API has queued, as the platform's own service does: moments
/// after the answer.
/// </summary>
internal static class BackgroundWork
{
    /// <summary>Answers the request; once the client has the answer, what was queued runs.</summary>
    public static Task After(HttpContext context, RequestDelegate next, EmbeddedDataverse dataverse)
    {
        if (
            context.Request.Path.StartsWithSegments("/api/data", StringComparison.OrdinalIgnoreCase)
            && !HttpMethods.IsGet(context.Request.Method)
        )
        {
            context.Response.OnCompleted(() =>
            {
                dataverse.RunAsync();
                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
