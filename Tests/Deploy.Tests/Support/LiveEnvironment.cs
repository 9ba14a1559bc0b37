using SalesCorner.Deploy.Connection;
using SalesCorner.Deploy.Connection.Opening;
using SalesCorner.Deploy.Packaging;
using SalesCorner.Emulator;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.WebApi.Contract;
using SalesCorner.Emulator.WebApi.Hosting;

namespace SalesCorner.Deploy.Tests.Support;

/// <summary>
/// An environment to deploy to: an embedded Dataverse, served over HTTP on loopback, optionally behind a proxy that
/// injects faults.
/// </summary>
internal sealed class LiveEnvironment : IAsyncDisposable
{
    private static readonly Lazy<byte[]> Zip = new(() => Pack(managed: false));
    private static readonly Lazy<byte[]> ManagedZip = new(() => Pack(managed: true));

    // Importing takes longer than most tests: environments are copies of one of these.
    private static readonly Lazy<EmbeddedDataverse> EmptyTemplate = new(() => EmbeddedDataverse.Open(Options));
    private static readonly Lazy<EmbeddedDataverse> DeployedTemplate = new(MakeDeployed);

    private readonly WebApiServer server;
    private readonly FaultProxy? proxy;

    private LiveEnvironment(EmbeddedDataverse dataverse, WebApiServer server, FaultProxy? proxy)
    {
        Dataverse = dataverse;
        this.server = server;
        this.proxy = proxy;
    }

    /// <summary>The unmanaged package of this repository.</summary>
    public static byte[] Package => Zip.Value;

    /// <summary>The managed package of this repository.</summary>
    public static byte[] ManagedPackage => ManagedZip.Value;

    public EmbeddedDataverse Dataverse { get; }

    /// <summary>What to give as --url: the proxy where there is one.</summary>
    public Uri Url => proxy?.Address ?? server.Address;

    /// <summary>Quick retries, a token that the emulator takes, and no other environment variable.</summary>
    public static ConnectionSetup Setup { get; } =
        new(
            new RetryRules
            {
                FirstWait = TimeSpan.FromMilliseconds(1),
                LongestWait = TimeSpan.FromMilliseconds(20),
                Patience = TimeSpan.FromSeconds(30),
            },
            name => name == "SALESCORNER_TOKEN" ? "a-token-of-the-tests" : null
        );

    /// <summary>The connection's options for a command line.</summary>
    public string[] Arguments => ["--url", Url.ToString(), "--auth", "token"];

    /// <summary>Starts one without the solution.</summary>
    /// <param name="faults">Says what goes wrong with a request; null for no proxy.</param>
    /// <param name="api">Limits and so on.</param>
    public static Task<LiveEnvironment> EmptyAsync(
        Func<ProxiedRequest, Fault>? faults = null,
        WebApiOptions? api = null
    ) => StartAsync(EmptyTemplate.Value.Copy(), faults, api);

    /// <summary>Starts one that has the unmanaged solution.</summary>
    /// <param name="faults">Says what goes wrong with a request; null for no proxy.</param>
    /// <param name="api">Limits and so on.</param>
    public static Task<LiveEnvironment> DeployedAsync(
        Func<ProxiedRequest, Fault>? faults = null,
        WebApiOptions? api = null
    ) => StartAsync(DeployedTemplate.Value.Copy(), faults, api);

    /// <summary>Starts one on a database that is at hand, which it disposes of in the end.</summary>
    /// <param name="dataverse">The database. A step's background work must run by itself.</param>
    /// <param name="faults">Says what goes wrong with a request; null for no proxy.</param>
    /// <param name="api">Limits and so on.</param>
    public static Task<LiveEnvironment> OfAsync(
        EmbeddedDataverse dataverse,
        Func<ProxiedRequest, Fault>? faults = null,
        WebApiOptions? api = null
    ) => StartAsync(dataverse, faults, api);

    /// <summary>A client of its own, past the proxy.</summary>
    public DataverseClient Client() =>
        new(OpenConnection.To(server.Address, new TestCredential(), Setup.Rules), Setup.Rules, TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        if (proxy is not null)
        {
            await proxy.DisposeAsync();
        }

        await server.DisposeAsync();
        Dataverse.Dispose();
    }

    private static EmulatorOptions Options =>
        new() { RunAsyncAutomatically = true, StartUtc = new DateTime(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc) };

    private static async Task<LiveEnvironment> StartAsync(
        EmbeddedDataverse dataverse,
        Func<ProxiedRequest, Fault>? faults,
        WebApiOptions? api
    )
    {
        var started = await WebApiServer.StartAsync(dataverse, api);
        return new LiveEnvironment(
            dataverse,
            started,
            faults is null ? null : await FaultProxy.StartAsync(started.Address, faults)
        );
    }

    private static EmbeddedDataverse MakeDeployed()
    {
        var dataverse = EmptyTemplate.Value.Copy();
        dataverse.Import(Package);
        return dataverse;
    }

    private static byte[] Pack(bool managed) =>
        Task.Run(() => SolutionPackaging.PackAsync(SalesCorner.Deploy.Packaging.Repository.Find(), managed))
            .GetAwaiter()
            .GetResult()
            .Zip;
}
