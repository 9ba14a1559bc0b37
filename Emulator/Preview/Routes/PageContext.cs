using Microsoft.AspNetCore.Http;
using SalesCorner.Emulator.Preview.Frame;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>One request for a page: who asks, and what stands around the answer.</summary>
internal sealed class PageContext
{
    private readonly PreviewState state;
    private readonly IReadOnlyList<ActingUser> users;
    private readonly ActingUser user;

    /// <summary>The request with everything that pages need to know of it.</summary>
    public PageContext(PreviewState state, HttpContext http, IFormCollection? typed = null)
    {
        this.state = state;
        Http = http;
        users = state.Users.All();
        user = state.UserOf(http, users);
        Session = new Session(state.Dataverse, state.ScreensOf(http), user)
        {
            Typed = typed,
            CustomerWorkColumn = state.Options.CustomerWorkColumn,
        };
    }

    /// <summary>The request.</summary>
    public HttpContext Http { get; }

    /// <summary>What the page works with.</summary>
    public Session Session { get; }

    /// <summary>The areas that the acting user can go to.</summary>
    public IReadOnlyList<NavigationArea> Areas =>
        Session
            .Screens.Areas.Select(area =>
                area with
                {
                    Groups = [.. area.Groups.Select(Readable).Where(group => group.Items.Count > 0)],
                }
            )
            .Where(area => area.Groups.Count > 0)
            .ToList();

    /// <summary>What stands around a page.</summary>
    /// <param name="item">The item of the navigation that the page belongs to.</param>
    /// <param name="refusal">What was refused.</param>
    public FrameModel Frame(string item = "", Refusal? refusal = null) =>
        new()
        {
            AppName = Session.Screens.AppName,
            Languages = state.Languages,
            Language = Session.Screens.Language,
            Subtitle = state.Options.Title,
            Areas = Areas,
            CurrentItem = item,
            Here = Http.Request.Path + Http.Request.QueryString,
            Users = users,
            User = user,
            Now = state.Dataverse.Clock.UtcNow,
            HasNightly = state.Clock.HasNightly,
            Notes = state.Options.Notes.Count,
            LastSave = state.Saves.Last,
            Refusal = refusal,
        };

    private NavigationGroup Readable(NavigationGroup group) =>
        group with
        {
            Items =
            [
                .. group.Items.Where(item =>
                    (item.Table is not { } table || Session.Access.CanRead(table))
                    && item.Privileges.All(asked => Session.Access.Has(asked.Table, asked.Privilege))
                ),
            ],
        };
}
