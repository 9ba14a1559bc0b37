using Microsoft.Xrm.Sdk;

namespace SalesCorner.Plugins.Runtime;

/// <summary>One run of a step: the event, and the services to answer it with.</summary>
public sealed class PluginRun
{
    private readonly ITracingService tracing;
    private readonly Lazy<WatchedService> system;
    private readonly Lazy<IOrganizationService> user;

    internal PluginRun(IServiceProvider services)
    {
        Context = (IPluginExecutionContext)services.GetService(typeof(IPluginExecutionContext))!;
        tracing = (ITracingService)services.GetService(typeof(ITracingService))!;

        system = new Lazy<WatchedService>(() => AsSystem(services));
        user = new Lazy<IOrganizationService>(() => Factory(services).CreateOrganizationService(Context.UserId));
        Record = new RowView(Carries, PreImage);
    }

    /// <summary>The event as the platform describes it.</summary>
    public IPluginExecutionContext Context { get; }

    /// <summary>When the event happened, in UTC.</summary>
    public DateTime NowUtc =>
        Context.OperationCreatedOn == default
            ? MachineClock()
            : DateTime.SpecifyKind(Context.OperationCreatedOn, DateTimeKind.Utc);

    /// <summary>The service that acts as SYSTEM.</summary>
    public IOrganizationService Service => system.Value;

    /// <summary>
    /// The service that acts with the rights of whoever caused the event: for asking what that person may see.
    /// </summary>
    public IOrganizationService UserService => user.Value;

    /// <summary>Whether a request of this run failed; inside a transaction that is the end of the save.</summary>
    public bool RequestFailed => system.IsValueCreated && system.Value.Failed;

    /// <summary>
    /// Whether requests are refused before they are sent: one of them has ended the same save before.
    /// </summary>
    internal bool AsksNothing { get; set; }

    /// <summary>The columns that the event carries; null when it carries none (a deletion, a custom API).</summary>
    public Entity? Carries =>
        Context.InputParameters.Contains("Target") ? Context.InputParameters["Target"] as Entity : null;

    /// <summary>
    /// The columns that a creation or update carries; changing them changes what is saved (before the operation).
    /// </summary>
    /// <exception cref="InvalidPluginExecutionException">The event carries none: its step is not registered as
    /// declared.</exception>
    public Entity Target =>
        Carries
        ?? throw new InvalidPluginExecutionException(
            $"{Context.MessageName} carries no row. Redeploy the solution's steps."
        );

    /// <summary>
    /// The row before the event, with the columns that the step asked for; null when it asked for none.
    /// </summary>
    public Entity? PreImage => Context.PreEntityImages?.Values.FirstOrDefault();

    /// <summary>
    /// The row after the event, with the columns that the step asked for; null when it asked for none.
    /// </summary>
    public Entity? PostImage => Context.PostEntityImages?.Values.FirstOrDefault();

    /// <summary>The row as the event leaves it: the target over the pre-image.</summary>
    public RowView Record { get; }

    /// <summary>
    /// Writes a line to the platform's trace log: what was decided, with numbers, never with names of people or
    /// customers.
    /// </summary>
    public void Trace(string line) => tracing.Trace("{0}", line);

    /// <summary>
    /// Puts values into what is saved, but only those that differ from what is there: an unchanged column fires no step
    /// and leaves no audit.
    /// </summary>
    public void SetChanged(IReadOnlyDictionary<string, object?> columns)
    {
        foreach (var column in columns)
        {
            if (Target.Contains(column.Key) || !Equals(Record.Value<object>(column.Key), column.Value))
            {
                Target[column.Key] = column.Value;
            }
        }
    }

    /// <summary>An input of a custom API; the default of <typeparamref name="T"/> when it was not given.</summary>
    public T? Input<T>(string name) =>
        Context.InputParameters.Contains(name) && Context.InputParameters[name] is T value ? value : default;

    /// <summary>Sets an output of a custom API; one that could not be computed is left out.</summary>
    public void Output(string name, object? value)
    {
        if (value is not null)
        {
            Context.OutputParameters[name] = value;
        }
    }

    private static IOrganizationServiceFactory Factory(IServiceProvider services) =>
        (IOrganizationServiceFactory)services.GetService(typeof(IOrganizationServiceFactory))!;

    // null asks for the SYSTEM user: a metric must not change with who happened to save last.
    private WatchedService AsSystem(IServiceProvider services) =>
        new(Factory(services).CreateOrganizationService(null), Context.OrganizationId, () => AsksNothing);

#pragma warning disable RS0030 // The one place that reads the machine's clock: only for a context that has no time.
    private static DateTime MachineClock() => DateTime.UtcNow;
#pragma warning restore RS0030
}
