using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Preview.Frame;
using SalesCorner.Emulator.Preview.Records;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>The pages of rows, and what can be done on them.</summary>
internal sealed class RecordRoutes(PreviewState state)
{
    /// <summary>Adds the routes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            "/record/{table}/{id:guid}",
            (HttpContext http, string table, Guid id) => Show(http, table, id, null, null)
        );
        routes.MapGet("/new/{table}", (HttpContext http, string table) => ShowNew(http, table, null, null));
        routes.MapPost("/new/{table}", Create);
        routes.MapPost("/record/{table}/{id:guid}/{command}", Command);
    }

    private IResult Show(HttpContext http, string table, Guid id, IFormCollection? typed, Refusal? refusal)
    {
        var page = new PageContext(state, http, typed);
        var tab = typed?["tab"].ToString() ?? http.Request.Query["tab"].ToString();
        var refused = Refusals.Catch(() => new RecordBuilder(page.Session).Existing(table, id, tab), out var model);
        var frame = page.Frame(Navigation.ItemOf(page, table), refusal) with { Here = $"/record/{table}/{id:D}" };
        return refused is null
            ? Answers.Page<RecordPage>(frame, model!)
            : Answers.Page<MessagePage>(frame, $"{refused.Title}: {refused.Message}");
    }

    private IResult ShowNew(HttpContext http, string table, IFormCollection? typed, Refusal? refusal)
    {
        var page = new PageContext(state, http, typed);
        var start = StartOf(page.Session, table, http.Request.Query);
        var refused = Refusals.Catch(
            () => new RecordBuilder(page.Session).New(table, start, http.Request.Query["quick"] == "1"),
            out var model
        );
        var frame = page.Frame(Navigation.ItemOf(page, table), refusal) with
        {
            Here = $"/new/{table}{http.Request.QueryString}",
        };
        return refused is null
            ? Answers.Page<RecordPage>(frame, model! with { Query = http.Request.QueryString.ToString() })
            : Answers.Page<MessagePage>(frame, $"{refused.Title}: {refused.Message}");
    }

    private async Task<IResult> Create(HttpContext http, string table)
    {
        var typed = await http.Request.ReadFormAsync(http.RequestAborted);
        var page = new PageContext(state, http, typed);
        var id = Guid.Empty;
        var refused = state.Saves.Do(
            page.Session,
            $"Create {NameOf(table)}",
            () => id = new RecordSaver(page.Session).Create(table, typed)
        );
        if (refused is not null)
        {
            return ShowNew(http, table, typed, refused);
        }

        var back = http.Request.Query["back"].ToString();
        return Answers.GoTo(back.Length > 0 ? back : $"/record/{table}/{id:D}");
    }

    private async Task<IResult> Command(HttpContext http, string table, Guid id, string command)
    {
        var typed = await http.Request.ReadFormAsync(http.RequestAborted);
        var page = new PageContext(state, http);
        var row = new EntityReference(table, id);
        if (RecordCommands.Find(command) is not { } found)
        {
            return Results.NotFound();
        }

        var refused = state.Saves.Do(
            page.Session,
            $"{found.Label} {NameOf(table)}",
            () => found.Do(page.Session, row, typed)
        );
        if (refused is not null)
        {
            return Show(http, table, id, typed, refused);
        }

        var tab = typed["tab"].ToString() is { Length: > 0 } name ? "?tab=" + Uri.EscapeDataString(name) : "";
        return Answers.GoTo(found.LeavesRow ? $"/list/{table}" : $"/record/{table}/{id:D}{tab}");
    }

    private string NameOf(string table) => state.Screens.Metadata.TryTable(table)?.DisplayName ?? table;

    // A new row can start with lookups that the address names: "column=table:id".
    private static Entity StartOf(Session session, string tableName, IQueryCollection query)
    {
        var start = new Entity(tableName);
        foreach (var (name, value) in query)
        {
            if (
                session.Metadata.TryTable(tableName)?.TryColumn(name) is { IsLookup: true }
                && value.ToString().Split(':') is [var target, var id]
                && Guid.TryParse(id, out var known)
                && session.Metadata.TryTable(target) is { } table
            )
            {
                Refusals.Catch(
                    () =>
                        session.Service.Retrieve(
                            target,
                            known,
                            new Microsoft.Xrm.Sdk.Query.ColumnSet(table.PrimaryName)
                        ),
                    out var row
                );
                start[name] = new EntityReference(target, known)
                {
                    Name = row?.GetAttributeValue<string>(table.PrimaryName),
                };
            }
        }

        return start;
    }
}
