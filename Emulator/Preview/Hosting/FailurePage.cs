using Microsoft.AspNetCore.Http;

namespace SalesCorner.Emulator.Preview.Hosting;

/// <summary>Says what went wrong in the preview itself; it is only seen on this machine.</summary>
internal static class FailurePage
{
    /// <summary>Passes the request on and reports an error that nobody foresaw.</summary>
    public static async Task Guard(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (InvalidDataException unreadable) when (!context.Response.HasStarted)
        {
            // What was posted is no form: a zero in a text, a field too many. No browser sends that.
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("This is no form that can be read. " + unreadable.Message);
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(
                "The preview failed to make this page. This is a fault of the preview.\n\n" + error
            );
        }
    }
}
