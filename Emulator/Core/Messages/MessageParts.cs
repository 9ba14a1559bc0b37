using SalesCorner.Emulator.Clock;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Options;
using SalesCorner.Emulator.Organizations;
using SalesCorner.Emulator.Pipeline;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Messages;

/// <summary>What messages work with: the organisation, rights, the pipeline, and each other.</summary>
/// <param name="state">The organisation as it is stored.</param>
/// <param name="security">Who may do what.</param>
/// <param name="structure">Business units, users, teams and roles.</param>
/// <param name="work">How operations run.</param>
internal sealed class MessageParts(
    StoredOrganization state,
    SecurityModel security,
    OrganizationStructure structure,
    PipelineWork work
) : IOperationHost
{
    private MessageCatalog? messages;

    /// <inheritdoc/>
    public StoredOrganization State => state;

    /// <inheritdoc/>
    public bool IsInTransaction => work.Unit.IsActive;

    public Database Database => state.Database;

    public RowStore Rows => state.Rows;

    public MetadataCatalog Catalog => state.Catalog;

    public EmulatorClock Clock => state.Clock;

    public EmulatorOptions Options => state.Options;

    public OrganizationFacts Organization => state.Organization;

    public SecurityModel Security => security;

    public OrganizationStructure Structure => structure;

    public CurrencyRates Currencies { get; } = new(state);

    public UnitOfWork Unit => work.Unit;

    public EventPipeline Pipeline => work.Pipeline;

    public StepRunner Runner => work.Runner;

    public StepRegistry Steps => work.Steps;

    public AsyncQueue Jobs => work.Jobs;

    /// <summary>All messages, made with these parts.</summary>
    public MessageCatalog Messages => messages ??= new MessageCatalog(this);

    /// <inheritdoc/>
    public Guid BusinessUnitOf(Guid userId) => security.BusinessUnitOf(userId);

    /// <summary>A new row id.</summary>
    public Guid NewId() => state.NewId();

    /// <summary>Counts a request of that message.</summary>
    public void Count(string message, Caller caller) => work.Reports.Count(message, caller);

    /// <summary>Notes that a row of that table was written.</summary>
    public void Written(string table) => state.Written(table);
}
