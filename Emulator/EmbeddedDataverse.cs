using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Clock;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.StandardTables;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator;

/// <summary>A Dataverse of its own: the standard tables, imported solutions, their plug-ins, and the data.</summary>
/// <remarks>
/// What it does, it does as the platform does; what it does not, it refuses by name. Requests may come from any number
/// of threads: they run one after the other.
/// </remarks>
public sealed class EmbeddedDataverse : IDisposable
{
    private readonly Database database;
    private readonly RequestEngine engine;
    private readonly RegistrationLoader registrations;

    private EmbeddedDataverse(Database database, EmulatorOptions options)
    {
        this.database = database;
        new Schema(database).Ensure(StandardCatalog.Catalog);
        new Schema(database).ContinueRowVersions(StandardCatalog.Catalog);
        engine = new RequestEngine(database, StandardCatalog.Catalog, options);
        engine.Organization = new OrganizationSeed(engine).Ensure();
        registrations = new RegistrationLoader(engine);
        registrations.Load();
        System = As(engine.Organization.SystemUserId);
    }

    /// <summary>The time that everything in the emulator goes by.</summary>
    public EmulatorClock Clock => engine.Clock;

    /// <summary>The organisation service of SYSTEM, for whom no privileges are checked.</summary>
    public IOrganizationService System { get; }

    /// <summary>What is known of every table now.</summary>
    public MetadataCatalog Metadata => engine.Catalog;

    /// <summary>How many requests were made, and what the newest steps did.</summary>
    public RequestCounts Requests => engine.Counts;

    /// <summary>What the last outermost request set off; null before the first one.</summary>
    public SaveReport? LastSave => engine.LastSave;

    /// <summary>How many asynchronous steps wait to run.</summary>
    public int WaitingJobs => engine.Jobs.Count;

    /// <summary>The organisation's id.</summary>
    public Guid OrganizationId => engine.Organization.Id;

    /// <summary>The business unit at the top.</summary>
    public Guid RootBusinessUnitId => engine.Organization.RootBusinessUnitId;

    /// <summary>The user SYSTEM.</summary>
    public Guid SystemUserId => engine.Organization.SystemUserId;

    /// <summary>The currency of base amounts.</summary>
    public Guid BaseCurrencyId => engine.Organization.BaseCurrencyId;

    internal RequestEngine Engine => engine;

    /// <summary>Opens a database file, or a new database in memory.</summary>
    public static EmbeddedDataverse Open(EmulatorOptions? options = null)
    {
        var chosen = options ?? new EmulatorOptions();
        var opened = Database.Open(chosen.DatabasePath);
        try
        {
            return new EmbeddedDataverse(opened, chosen);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>The organisation service of a user, with the rights that the user's roles give.</summary>
    public IOrganizationService As(Guid userId) => new OrganizationService(engine, new Caller
    {
        UserId = userId,
        InitiatingUserId = userId,
        IsSystem = userId == engine.Organization.SystemUserId,
    });

    /// <summary>Runs waiting asynchronous steps in their order, and those that they queue; says how many ran.</summary>
    public int RunAsync(int max = int.MaxValue) => engine.Jobs.Run(max);

    /// <inheritdoc/>
    public void Dispose()
    {
        registrations.Dispose();
        database.Dispose();
    }
}
