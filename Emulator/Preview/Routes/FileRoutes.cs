using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SalesCorner.Emulator.Preview.Hosting;
using SalesCorner.Emulator.Solutions;

namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>The preview's own style and script, and the web resources of the solution.</summary>
internal sealed class FileRoutes(PreviewState state)
{
    /// <summary>Adds the routes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/preview.css", () => PreviewAssets.Find("preview.css"));
        routes.MapGet("/preview.js", () => PreviewAssets.Find("preview.js"));
        routes.MapGet("/controls.js", () => PreviewAssets.Find("controls.js"));
        routes.MapGet("/Controls/{**name}", ControlFile);
        routes.MapGet("/favicon.ico", () => Results.NoContent());
        routes.MapGet("/WebResources/{**name}", WebResource);
    }

    private IResult ControlFile(string name) =>
        state.Screens.Components.Find(ComponentKind.ControlFile, name.ToLowerInvariant())?.File is { } file
            ? Results.Bytes(file, ContentTypes.Of(name))
            : Results.NotFound();

    private IResult WebResource(string name) =>
        state.Screens.Components.Find(ComponentKind.WebResource, name)?.File is { } file
            ? Results.Bytes(file, ContentTypes.Of(name))
            : Results.NotFound();
}
