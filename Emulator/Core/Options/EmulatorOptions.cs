using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Queries.Contract;

namespace SalesCorner.Emulator.Options;

/// <summary>How an embedded Dataverse is opened.</summary>
public sealed record EmulatorOptions
{
    /// <summary>The database file; null keeps everything in memory.</summary>
    public string? DatabasePath { get; init; }

    /// <summary>Whether asynchronous steps run right after the request that queued them.</summary>
    public bool RunAsyncAutomatically { get; init; }

    /// <summary>
    /// Standard tables ("quote") and columns ("opportunity.msdyn_forecastcategory") that a new organisation lacks, as
    /// one
    /// without Sales, or without one of its solutions, does. They stay away as long as it is open.
    /// </summary>
    public IReadOnlyCollection<string> Without { get; init; } = [];

    /// <summary>Whether the platform's limits are enforced.</summary>
    public bool EnforceLimits { get; init; } = true;

    /// <summary>
    /// How many rows an aggregate may go through; lower than the platform's 50,000 to test what happens beyond.
    /// </summary>
    public int AggregateRows { get; init; } = PlatformLimits.AggregateRows;

    /// <summary>Whether Assign, SetState, WinOpportunity and LoseOpportunity raise Update for the row too.</summary>
    public bool LegacyMessagesRaiseUpdate { get; init; } = true;

    /// <summary>
    /// Whether won and lost opportunities refuse every change but of state and owner, as the table's reference says.
    /// The
    /// page "Dynamics 365 Sales and privacy laws" lists only quotes, orders and invoices, so both have to be tried.
    /// </summary>
    public bool ClosedOpportunitiesAreReadOnly { get; init; } = true;

    /// <summary>
    /// Whether a plug-in sees through ParentContext the variables that plug-ins on another message or table have set.
    /// "Understand
    /// the execution context" warns against relying on ParentContext, and promises shared variables within one
    /// operation only.
    /// </summary>
    public bool SharesVariablesAcrossMessages { get; init; }

    /// <summary>
    /// Whether disabled users are refused as new owners (0x8004022B). The platform's list of errors has that one, but
    /// no
    /// page says when it comes, and imports of old data give rows to people who have left: try both.
    /// </summary>
    public bool RefuseDisabledOwners { get; init; }

    /// <summary>
    /// Called with the message's name before each request of a plug-in; what it throws fails that request. For tests of
    /// what failures leave behind.
    /// </summary>
    public Action<string>? BeforePluginRequest { get; init; }

    /// <summary>Which runs of plug-ins are kept in plugintracelog.</summary>
    public PluginTraceSetting PluginTrace { get; init; } = PluginTraceSetting.Exceptions;

    /// <summary>Where the clock stands at first; null stands for the present moment.</summary>
    public DateTime? StartUtc { get; init; }

    /// <summary>
    /// The machine's time, for the length of operations and a clock that follows it; null for the system's.
    /// </summary>
    public TimeProvider? RealTime { get; init; }

    /// <summary>The name of a new organisation.</summary>
    public string OrganizationName { get; init; } = "SalesCorner";

    /// <summary>The base currency of a new organisation, as an ISO code.</summary>
    public string BaseCurrencyCode { get; init; } = "EUR";

    /// <summary>The fiscal calendar of a new organisation.</summary>
    public FiscalCalendar FiscalCalendar { get; init; } = FiscalCalendar.Default;
}

/// <summary>Which runs of plug-ins are logged, with the platform's values.</summary>
public enum PluginTraceSetting
{
    /// <summary>None.</summary>
    Off = 0,

    /// <summary>Those that failed.</summary>
    Exceptions = 1,

    /// <summary>All.</summary>
    All = 2,
}
