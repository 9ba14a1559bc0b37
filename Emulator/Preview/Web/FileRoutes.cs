using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Preview.Web;

/// <summary>The preview's own style and script, and the web resources of the solution.</summary>
internal sealed class FileRoutes(PreviewState state)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".htm"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".json"] = "application/json",
    };

    /// <summary>Adds the routes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/preview.css", () => Asset("preview.css"));
        routes.MapGet("/preview.js", () => Asset("preview.js"));
        routes.MapGet("/favicon.ico", () => Results.NoContent());
        routes.MapGet("/WebResources/{**name}", WebResource);
    }

    private IResult WebResource(string name) =>
        state.Screens.Components.Find(ComponentKind.WebResource, name)?.File is { } file
            ? Results.Bytes(file, TypeOf(name))
            : Results.NotFound();

    private static IResult Asset(string name)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("SalesCorner.Emulator.Preview.Assets." + name);
        return stream is null ? Results.NotFound() : Results.Stream(stream, TypeOf(name));
    }

    private static string TypeOf(string name) => Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream");
}
