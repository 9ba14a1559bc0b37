using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>
/// The addresses by which a page of a model-driven app is opened from outside: main.aspx with a kind of page. They
/// lead to
/// the preview's own pages.
/// </summary>
internal static class AppAddressRoutes
{
    /// <summary>Adds the route.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/main.aspx", Open);

    private static IResult Open(HttpRequest request)
    {
        string Asked(string name) => Uri.EscapeDataString(request.Query[name].ToString().Trim('{', '}'));

        return Asked("pagetype") switch
        {
            "entityrecord" when Asked("id").Length > 0 => Answers.GoTo($"/record/{Asked("etn")}/{Asked("id")}"),
            "entityrecord" => Answers.GoTo($"/new/{Asked("etn")}"),
            "entitylist" => Answers.GoTo($"/list/{Asked("etn")}?view={Asked("viewid")}"),
            "dashboard" => Answers.GoTo($"/dashboard/{Asked("id")}"),
            _ => Results.NotFound(),
        };
    }
}
