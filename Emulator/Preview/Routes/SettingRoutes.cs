using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SalesCorner.Emulator.Preview.Frame;

namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>Who acts, and what time it is.</summary>
internal sealed class SettingRoutes(PreviewState state)
{
    /// <summary>Adds the routes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/user", (Delegate)ActAs);
        routes.MapPost("/language", (Delegate)ShowIn);
        routes.MapPost("/clock", (Delegate)MoveClock);
    }

    private static async Task<IResult> ActAs(HttpContext http)
    {
        var typed = await http.Request.ReadFormAsync(http.RequestAborted);
        if (Guid.TryParse(typed["user"], out var id))
        {
            Remember(http, PreviewState.UserCookie, id.ToString("D"));
        }

        return Answers.GoTo(typed["here"].ToString());
    }

    private static async Task<IResult> ShowIn(HttpContext http)
    {
        var typed = await http.Request.ReadFormAsync(http.RequestAborted);
        if (int.TryParse(typed["language"], NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            Remember(http, PreviewState.LanguageCookie, code.ToString(CultureInfo.InvariantCulture));
        }

        return Answers.GoTo(typed["here"].ToString());
    }

    private static void Remember(HttpContext http, string cookie, string value) =>
        http.Response.Cookies.Append(
            cookie,
            value,
            new CookieOptions
            {
                SameSite = SameSiteMode.Strict,
                HttpOnly = true,
                Path = "/",
            }
        );

    private async Task<IResult> MoveClock(HttpContext http)
    {
        var typed = await http.Request.ReadFormAsync(http.RequestAborted);
        var page = new PageContext(state, http);
        var days = int.TryParse(typed["days"], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
        var refused = state.Saves.Do(page.Session, $"Move the clock by {days} days", () => state.Clock.Move(days));
        return refused is null
            ? Answers.GoTo(typed["here"].ToString())
            : Answers.Page<MessagePage>(
                page.Frame(refusal: refused) with
                {
                    Here = typed["here"].ToString(),
                },
                "The clock was not moved to the end."
            );
    }
}
