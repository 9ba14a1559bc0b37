using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Preview.Charts;
using SalesCorner.Emulator.Preview.Fetching;
using SalesCorner.Emulator.Preview.Frame;
using SalesCorner.Emulator.Preview.Lists;
using SalesCorner.Emulator.Preview.Records;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>The lists of tables, and the names that lookups offer.</summary>
internal sealed class ListRoutes(PreviewState state)
{
    private const int PageSize = 25;

    /// <summary>Adds the routes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/list/{table}", List);
        routes.MapGet("/names/{table}", Names);
    }

    private IResult List(HttpContext http, string table)
    {
        var page = new PageContext(state, http);
        if (page.Session.Metadata.TryTable(table) is not { } definition)
        {
            return Answers.Page<MessagePage>(page.Frame(), $"There is no table called {table}.");
        }

        var query = http.Request.Query;
        var views = page.Session.Screens.ViewsOf(table);
        var chosen = Guid.TryParse(query["view"], out var id) ? page.Session.Screens.View(id) : null;
        var view = chosen ?? FirstOf(views);
        var from = query["from"].ToString();
        return view is null
            ? Answers.Page<MessagePage>(page.Frame(from), $"The app has no view of {definition.DisplayCollectionName}.")
            : Answers.Page<ListPage>(page.Frame(ItemFor(page, from, table)), Model(page, definition, view, views));
    }

    private static ListPageModel Model(
        PageContext page,
        TableDefinition table,
        ViewDefinition view,
        IReadOnlyList<ViewDefinition> views
    )
    {
        var query = page.Http.Request.Query;
        var session = page.Session;
        var texts = query["f"].OfType<string>().ToList();
        var request = RequestFor(session, table, view, query);
        var chart = Guid.TryParse(query["chart"], out var chartId) ? page.Session.Screens.Chart(chartId) : null;
        var model = new ListPageModel
        {
            Table = table.LogicalName,
            List = new ListBuilder(session).Build(view, request),
            Views = views.Any(one => one.Id == view.Id) ? views : [.. views, view],
            Charts = page.Session.Screens.ChartsOf(table.LogicalName),
            Chart = chart is null ? null : new ChartBuilder(session).Build(chart, view, request),
            ChartId = chart?.Id,
            Search = query["q"].ToString(),
            Sort = request.Sort ?? "",
            Descending = request.Descending,
            Filters = texts,
            From = query["from"].ToString(),
            NewAddress = CanMake(session, table.LogicalName) ? $"/new/{table.LogicalName}" : null,
        };
        return model with
        {
            Chips =
            [
                .. texts.Select(text => new FilterChip(
                    FilterWords.Of(session, table, text),
                    model.Address(without: text)
                )),
            ],
        };
    }

    private static ListRequest RequestFor(
        Session session,
        TableDefinition table,
        ViewDefinition view,
        IQueryCollection query
    )
    {
        var sort = query["sort"].ToString();
        return new ListRequest
        {
            Sort = view.Columns.Any(column => column.Name == sort) ? sort : null,
            Descending = query["desc"] == "1",
            Page = int.TryParse(query["page"], CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1,
            PageSize = PageSize,
            Filters = [.. query["f"].OfType<string>().Select(text => FilterText.Read(table, text)).OfType<XElement>()],
            SearchFilter = SearchFilter.Of(session.Screens, table.LogicalName, query["q"]),
        };
    }

    private static bool CanMake(Session session, string table) =>
        session.Screens.MainFormOf(table) is not null && session.Access.CanCreate(table);

    // A Microsoft table's own default view is not in the solution: the plainest view of active rows stands in for it.
    private static ViewDefinition? FirstOf(IReadOnlyList<ViewDefinition> views) =>
        views switch
        {
            [] => null,
            [{ IsDefault: true } first, ..] => first,
            _ => views.Where(OnlyActive).MinBy(view => view.Fetch.Descendants("condition").Count()) ?? views[0],
        };

    private static bool OnlyActive(ViewDefinition view) =>
        view
            .Fetch.Descendants("condition")
            .Any(condition =>
                condition.Attribute("attribute")?.Value == "statecode" && condition.Attribute("value")?.Value == "0"
            );

    // A table may stand in the navigation more than once: the address remembers where one came from.
    private static string ItemFor(PageContext page, string from, string table)
    {
        var items = page
            .Areas.SelectMany(area => area.Groups)
            .SelectMany(group => group.Items)
            .Where(item => item.Table == table)
            .ToList();
        return items.Find(item => item.Id == from)?.Id ?? items.FirstOrDefault()?.Id ?? "";
    }

    private IResult Names(HttpContext http, string table)
    {
        var session = new PageContext(state, http).Session;
        return session.Metadata.TryTable(table) is null
            ? Results.NotFound()
            : Results.Json(
                new RowByName(session)
                    .Offer(table, http.Request.Query["q"].ToString())
                    .Select(one => new
                    {
                        name = one.Name,
                        detail = one.Detail,
                        value = one.Packed,
                    })
            );
    }
}
