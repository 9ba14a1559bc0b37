using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Clock;
using SalesCorner.Emulator.Import;
using SalesCorner.Emulator.Import.Model;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Solutions;
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
    private readonly EngineRoom engine;
    private InstalledSolutions installed;

    private EmbeddedDataverse(Database database, InstalledSolutions installed, EmulatorOptions options)
    {
        this.database = database;
        this.installed = installed;
        engine = new EngineRoom(database, installed.Metadata, options);
        engine.Start();
        System = As(engine.State.Organization.SystemUserId);
    }

    /// <summary>The time that everything in the emulator goes by.</summary>
    public EmulatorClock Clock => engine.State.Clock;

    /// <summary>The organisation service of SYSTEM, for whom no privileges are checked.</summary>
    public IOrganizationService System { get; }

    /// <summary>What is known of every table now.</summary>
    public MetadataCatalog Metadata => engine.State.Catalog;

    /// <summary>The views, forms, charts and the other parts that solutions brought.</summary>
    public ComponentCatalog Components => installed.Components;

    /// <summary>How many requests were made, and what the newest steps did.</summary>
    public RequestCounts Requests => engine.Work.Reports.Counts;

    /// <summary>What the last outermost request set off; null before the first one.</summary>
    public SaveReport? LastSave => engine.Work.Reports.Last;

    /// <summary>How many asynchronous steps wait to run.</summary>
    public int WaitingJobs => engine.Work.Jobs.Count;

    /// <summary>The organisation's id.</summary>
    public Guid OrganizationId => engine.State.Organization.Id;

    /// <summary>The business unit at the top.</summary>
    public Guid RootBusinessUnitId => engine.State.Organization.RootBusinessUnitId;

    /// <summary>The user SYSTEM.</summary>
    public Guid SystemUserId => engine.State.Organization.SystemUserId;

    /// <summary>The currency of base amounts.</summary>
    public Guid BaseCurrencyId => engine.State.Organization.BaseCurrencyId;

    internal EngineRoom Engine => engine;

    /// <summary>Opens a database file, or a new database in memory.</summary>
    public static EmbeddedDataverse Open(EmulatorOptions? options = null)
    {
        var chosen = options ?? new EmulatorOptions();
        var opened = Database.Open(chosen.DatabasePath);
        try
        {
            return new EmbeddedDataverse(opened, InstalledSolutions.Open(opened, chosen.Without), chosen);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Opens a new emulator in memory that begins with everything that this one holds, waiting jobs excepted: far
    /// quicker than importing the same solutions again. Options about a new organisation have no effect.
    /// </summary>
    public EmbeddedDataverse Copy(EmulatorOptions? options = null)
    {
        lock (database.Gate)
        {
            var chosen = (options ?? engine.State.Options) with
            {
                StartUtc = options?.StartUtc ?? Clock.UtcNow,
                DatabasePath = null,
            };
            var copy = database.Copy();
            try
            {
                return new EmbeddedDataverse(copy, installed, chosen);
            }
            catch
            {
                copy.Dispose();
                throw;
            }
        }
    }

    /// <summary>The organisation service of a user, with the rights that the user's roles give.</summary>
    public IOrganizationService As(Guid userId) => As(userId, userId);

    /// <summary>The organisation service of a user in whose name another one acts: rows keep both.</summary>
    public IOrganizationService As(Guid userId, Guid actingUserId) =>
        engine.ServiceOf(
            new Caller
            {
                UserId = userId,
                InitiatingUserId = actingUserId,
                IsSystem = userId == engine.State.Organization.SystemUserId,
            }
        );

    /// <summary>
    /// Runs work that no request may come between: it waits for the one under way and holds up the others.
    /// </summary>
    public T Exclusively<T>(Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        lock (database.Gate)
        {
            return work();
        }
    }

    /// <inheritdoc cref="Exclusively{T}(Func{T})"/>
    public void Exclusively(Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        lock (database.Gate)
        {
            work();
        }
    }

    /// <summary>
    /// Imports a solution zip, or upgrades the one that is there; a fault when it is wrong, and nothing changes.
    /// </summary>
    public ImportResult Import(byte[] zip)
    {
        ArgumentNullException.ThrowIfNull(zip);
        return Change((importer, context) => importer.Import(zip, installed, context));
    }

    /// <summary>Adds tables, columns, keys, relationships and choices to a solution, as requests for them do.</summary>
    internal ImportResult Define(ImportedMetadata added, string solutionName) =>
        Change((importer, context) => importer.Define(added, solutionName, installed, context));

    /// <summary>Removes a managed solution with everything that it brought, its data included.</summary>
    public ImportResult Uninstall(string uniqueName) =>
        Change((importer, context) => importer.Uninstall(uniqueName, installed, context));

    /// <summary>Runs waiting asynchronous steps in their order, and those that they queue; says how many ran.</summary>
    public int RunAsync(int max = int.MaxValue) => engine.Work.Jobs.Run(max);

    /// <summary>
    /// Runs only those waiting asynchronous steps that rows of a table set off, before all others and the newest first;
    /// says how many ran.
    /// </summary>
    public int RunAsyncOf(string table) => engine.Work.Jobs.RunOf(table);

    /// <summary>
    /// Runs waiting asynchronous steps, and those that they queue, side by side; says how many ran. Before each request
    /// that a job makes outside a transaction another one may go on, as on the platform.
    /// </summary>
    /// <param name="most">How many are under way at most.</param>
    /// <param name="choose">
    /// Told how many are under way, says which of them goes on, from 0. It may make requests itself, as people do
    /// meanwhile,
    /// and answer -1 to be asked again when the jobs that these set off have joined.
    /// </param>
    /// <exception cref="InvalidOperationException">A request is under way, or <paramref name="choose"/>
    /// failed.</exception>
    public int RunAsyncSideBySide(int most, Func<int, int> choose) => engine.Work.Jobs.RunSideBySide(most, choose);

    /// <inheritdoc/>
    public void Dispose()
    {
        engine.Dispose();
        database.Dispose();
    }

    private ImportResult Change(
        Func<SolutionImporter, ImportContext, (ImportResult Result, InstalledSolutions Installed)> change
    )
    {
        lock (database.Gate)
        {
            if (engine.Work.Unit.IsActive)
            {
                throw new NotSupportedException("Solutions cannot be imported by a plug-in.");
            }

            var facts = engine.State.Organization;
            var context = new ImportContext(
                facts.SystemUserId,
                facts.RootBusinessUnitId,
                facts.Id,
                engine.State.Clock.UtcNow
            );
            (var result, installed) = change(new SolutionImporter(database), context);
            engine.TakeOver(installed.Metadata);
            return result;
        }
    }
}
