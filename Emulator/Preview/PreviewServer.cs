using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SalesCorner.Emulator.Preview.Contract;
using SalesCorner.Emulator.Preview.Hosting;
using SalesCorner.Emulator.Preview.Routes;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Hosting;

namespace SalesCorner.Emulator.Preview;

/// <summary>Shows the app of the imported solution in the browser, to this machine only.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication host;

    private PreviewServer(WebApplication host, Uri address)
    {
        this.host = host;
        Address = address;
    }

    /// <summary>Where it can be seen.</summary>
    public Uri Address { get; }

    /// <summary>Starts serving.</summary>
    /// <param name="dataverse">The Dataverse with the solution and its data.</param>
    /// <param name="options">How it is served.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static async Task<PreviewServer> StartAsync(
        EmbeddedDataverse dataverse,
        PreviewOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dataverse);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Now is { } now)
        {
            dataverse.Clock.Set(now);
        }

        var app = Build(new PreviewState(dataverse, options), options.Port);
        await app.StartAsync(cancellationToken);
        return new PreviewServer(app, LoopbackGuard.AddressOf(app));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static WebApplication Build(PreviewState state, int port)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton<IHostLifetime, HostedLifetime>();
        builder.WebHost.ConfigureKestrel(server => LoopbackGuard.Listen(server, port));
        var app = builder.Build();
        app.Use(next => context => LoopbackGuard.Check(context, next));
        app.Use(next => context => FailurePage.Guard(context, next));
        app.Use(next => context => BackgroundWork.After(context, next, state.Dataverse));
        new DashboardRoutes(state).Map(app);
        new ListRoutes(state).Map(app);
        new RecordRoutes(state).Map(app);
        new SettingRoutes(state).Map(app);
        new FileRoutes(state).Map(app);
        new AppRoutes(state).Map(app);
        app.MapDataverseWebApi(state.Dataverse, WebApiFor(state));
        return app;
    }

    // Web resources of the solution call it as whoever acts on the page around them; a program signs in with a token,
    // as an
    // administrator does to an environment.
    private static WebApiOptions WebApiFor(PreviewState state) =>
        new()
        {
            RequireBearer = false,
            FindCaller = http =>
                http.Request.Headers.Authorization.Count > 0 ? null : state.UserOf(http, state.Users.All()).Id,
        };
}
