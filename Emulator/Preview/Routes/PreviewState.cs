using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using SalesCorner.Emulator.Preview.Contract;
using SalesCorner.Emulator.Preview.Screens;
using SalesCorner.Emulator.Preview.Sessions;

namespace SalesCorner.Emulator.Preview.Routes;

/// <summary>What lives as long as the server: the Dataverse, the app's screens, and what was saved last.</summary>
internal sealed class PreviewState(EmbeddedDataverse dataverse, PreviewOptions options)
{
    /// <summary>The cookie that says who acts.</summary>
    public const string UserCookie = "preview_user";

    /// <summary>The cookie that says in which language the app is shown.</summary>
    public const string LanguageCookie = "preview_language";

    private readonly ConcurrentDictionary<int, AppScreens> screens = new();

    /// <summary>The Dataverse.</summary>
    public EmbeddedDataverse Dataverse { get; } = dataverse;

    /// <summary>How it is served.</summary>
    public PreviewOptions Options { get; } = options;

    /// <summary>What was saved last.</summary>
    public SaveLog Saves { get; } = new(dataverse);

    /// <summary>The people to act as.</summary>
    public UserDirectory Users { get; } = new(dataverse);

    /// <summary>Moves the clock.</summary>
    public ClockMover Clock => new(Dataverse, Options.Nightly);

    /// <summary>The app's screens in the organisation's language, read anew after an import.</summary>
    public AppScreens Screens => ScreensIn(ScreenLanguage.English);

    /// <summary>The languages that the app can be shown in.</summary>
    public IReadOnlyList<int> Languages => ScreenLanguage.All(Dataverse.Components);

    /// <summary>The app's screens in the language that a request's cookie names, if the app speaks it.</summary>
    public AppScreens ScreensOf(HttpContext context) =>
        int.TryParse(
            context.Request.Cookies[LanguageCookie],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var code
        ) && Languages.Contains(code)
            ? ScreensIn(code)
            : Screens;

    private AppScreens ScreensIn(int code) =>
        screens.AddOrUpdate(
            code,
            Read,
            (_, known) => ReferenceEquals(known.Components, Dataverse.Components) ? known : Read(code)
        );

    private AppScreens Read(int code) =>
        new(Dataverse.Components, Dataverse.Metadata, ScreenLanguage.Of(Dataverse.Components, code));

    /// <summary>Who acts in this request: whom the cookie names, or the one to start with.</summary>
    public ActingUser UserOf(HttpContext context, IReadOnlyList<ActingUser> users)
    {
        var named = Guid.TryParse(context.Request.Cookies[UserCookie], out var id) ? id : Options.StartUser;
        return users.FirstOrDefault(user => user.Id == named)
            ?? users.FirstOrDefault(user => user.Id == Options.StartUser)
            ?? users.FirstOrDefault(user => IsRep(user, users))
            ?? users[0];
    }

    // The first page of an app is mostly made for those who report to somebody and to whom nobody reports.
    private static bool IsRep(ActingUser user, IReadOnlyList<ActingUser> users) =>
        user.Manager is not null && users.All(other => other.Manager != user.Id);
}
