using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using SalesCorner.Emulator.Preview.Frame;

namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>Answers of the server.</summary>
internal static class Answers
{
    /// <summary>A page: a component with its model.</summary>
    public static IResult Page<TPage>(FrameModel frame, object model)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["Frame"] = frame, ["Model"] = model }
        )
        {
            StatusCode = frame.Refusal is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };

    /// <summary>Goes to another page of this server after a post.</summary>
    public static IResult GoTo(string address)
    {
        // Only a path of this server: "//name" would be another one. A header holds visible ASCII characters alone.
        var isOwn =
            address.StartsWith('/')
            && !address.StartsWith("//", StringComparison.Ordinal)
            && address.All(letter => letter is > ' ' and <= '~' and not '\\');
        return new SeeOther(isOwn ? address : "/");
    }

    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
