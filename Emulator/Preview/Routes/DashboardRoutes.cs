using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SalesCorner.Emulator.Preview.Dashboards;
using SalesCorner.Emulator.Preview.Frame;
using SalesCorner.Emulator.Preview.Lists;
using SalesCorner.Emulator.Preview.Records;
using SalesCorner.Emulator.Preview.Screens;

namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>The first page, dashboards and the notes on the data.</summary>
internal sealed class DashboardRoutes(PreviewState state)
{
    /// <summary>Adds the routes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Start);
        routes.MapGet("/dashboard/{id:guid}", Dashboard);
        routes.MapGet("/notes", Notes);
    }

    private IResult Start(HttpContext http)
    {
        var first = new PageContext(state, http)
            .Areas.SelectMany(area => area.Groups)
            .SelectMany(group => group.Items)
            .FirstOrDefault();
        return Answers.GoTo(first?.Address ?? "/notes");
    }

    private IResult Dashboard(HttpContext http, Guid id)
    {
        var page = new PageContext(state, http);
        if (page.Session.Screens.Dashboard(id) is not { } layout)
        {
            return Answers.Page<MessagePage>(page.Frame(), "There is no such dashboard.");
        }

        var parts = new RelatedRows(page.Session);
        var sections = layout.Sections.Select(section => new DashboardBand(
            section.Columns,
            [.. section.Tiles.Select(tile => Part(parts, tile) with { Span = tile.Span })]
        ));
        var item = page
            .Areas.SelectMany(area => area.Groups)
            .SelectMany(group => group.Items)
            .FirstOrDefault(one => one.Dashboard == id);
        return Answers.Page<DashboardPage>(
            page.Frame(item?.Id ?? ""),
            new DashboardModel(layout.Name, layout.Description, [.. sections])
        );
    }

    private static PartModel Part(RelatedRows rows, DashboardTile tile) =>
        tile.WebResource.Length == 0
            ? rows.Build(tile.Part, tile.Title)
            : new PartModel
            {
                Title = tile.Label,
                IsTitleHidden = tile.Title is null,
                Page = $"/WebResources/{tile.WebResource}",
            };

    private IResult Notes(HttpContext http) =>
        Answers.Page<NotesPage>(new PageContext(state, http).Frame(), state.Options.Notes);
}
