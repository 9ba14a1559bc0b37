using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SalesCorner.Emulator.Preview.Frame;

namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>
/// Pages of the solution in the app's frame, and the platform's own address of a list, a row or a dashboard.
/// </summary>
internal sealed class AppRoutes(PreviewState state)
{
    /// <summary>Adds the routes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/page/{item}", Page);
        routes.MapGet("/main.aspx", Main);
    }

    private IResult Page(HttpContext http, string item)
    {
        var page = new PageContext(state, http);
        var found = page
            .Areas.SelectMany(area => area.Groups)
            .SelectMany(group => group.Items)
            .FirstOrDefault(one => one.Id == item && one.WebResource is not null);
        return found is null
            ? Answers.Page<MessagePage>(page.Frame(), "The app has no such page, or your roles do not open it.")
            : Answers.Page<WebResourcePage>(page.Frame(item), found);
    }

    // Microsoft Learn, "Open apps, forms, views, dialogs, and reports with a URL": pagetype, etn, viewid, id.
    private static IResult Main(HttpContext http)
    {
        var query = http.Request.Query;
        var table = Uri.EscapeDataString(query["etn"].ToString());
        var id = Guid.TryParse(query["id"], out var row) ? row : (Guid?)null;
        var view = Guid.TryParse(query["viewid"], out var chosen) ? $"?view={chosen:D}" : "";
        return Answers.GoTo(
            query["pagetype"].ToString() switch
            {
                "entityrecord" when id is null => $"/new/{table}",
                "entityrecord" => $"/record/{table}/{id:D}",
                "entitylist" => $"/list/{table}{view}",
                "dashboard" when id is not null => $"/dashboard/{id:D}",
                _ => "/",
            }
        );
    }
}
