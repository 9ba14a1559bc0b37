using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Messages;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator;

/// <summary>The one place where the parts of an emulator are put together.</summary>
internal sealed class EngineRoom : IDisposable
{
    private readonly RegistrationLoader registrations;

    /// <summary>Puts the parts together over an opened database that has its tables.</summary>
    public EngineRoom(Database database, MetadataCatalog catalog, EmulatorOptions options)
    {
        State = new StoredOrganization(database, catalog, options);
        Security = new SecurityModel(State);
        var deadline = new OperationDeadline(options.RealTime ?? TimeProvider.System, options.EnforceLimits);
        database.InterruptWhen(() => deadline.IsOver);
        Work = new PipelineWork(State, deadline, ServiceOf);
        Messages = new MessageParts(State, Security, new OrganizationStructure(State, Security), Work).Messages;
        registrations = new RegistrationLoader(new StoredRows(State, Security), Work.Steps, Messages);
        State.Tell(registrations.Written);
        Work.Requests.Before = registrations.Refresh;
    }

    /// <summary>The organisation as it is stored.</summary>
    public StoredOrganization State { get; }

    /// <summary>Who may do what.</summary>
    public SecurityModel Security { get; }

    /// <summary>How operations run.</summary>
    public PipelineWork Work { get; }

    /// <summary>All messages.</summary>
    public MessageCatalog Messages { get; }

    /// <summary>
    /// Makes the organisation's first rows, loads what is registered, and goes on with the jobs of an earlier process.
    /// </summary>
    public void Start()
    {
        State.Organization = new OrganizationSeed(State).Ensure();
        registrations.Load();
        Work.Jobs.Resume(Messages.Host);
    }

    /// <summary>Takes over the tables that an import left.</summary>
    public void TakeOver(MetadataCatalog catalog)
    {
        State.Catalog = catalog;
        State.Forget();
        registrations.Load();
    }

    /// <summary>The organisation service of a caller.</summary>
    public IOrganizationService ServiceOf(Caller caller) => new OrganizationService(Work.Requests, Messages, caller);

    /// <inheritdoc/>
    public void Dispose() => registrations.Dispose();
}
