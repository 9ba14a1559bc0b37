using SalesCorner.Emulator.Clock;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Messages;
using SalesCorner.Emulator.Metadata;
using SalesCorner.Emulator.Security;
using SalesCorner.Emulator.Storage;

namespace SalesCorner.Emulator.Pipeline;

/// <summary>Runs requests one after the other: counts them, times them and gives them the parts they need.</summary>
internal sealed class RequestEngine
{
    private SaveReport? current;
    private DiskFullException? full;
    private OrganizationCalendar? calendar;

    /// <summary>Puts the parts together over an opened database that has its tables.</summary>
    public RequestEngine(Database database, MetadataCatalog catalog, EmulatorOptions options)
    {
        Database = database;
        Catalog = catalog;
        Options = options;
        Rows = new RowStore(database);
        Clock = new EmulatorClock(options.StartUtc, options.RealTime);
        Deadline = new OperationDeadline(options.RealTime ?? TimeProvider.System, options.EnforceLimits);
        database.InterruptWhen(() => Deadline.IsOver);
        Unit = new UnitOfWork(database);
        Runner = new StepRunner(this);
        Pipeline = new EventPipeline(this);
        Jobs = new AsyncQueue(this);
        TraceLog = new TraceLog(this);
        Security = new SecurityModel(this);
        Structure = new OrganizationStructure(this);
        Currencies = new CurrencyRates(this);
        Messages = new MessageCatalog(this);
        Registrations = new RegistrationLoader(this);
        Unit.Committed = Jobs.Accept;
        Unit.RolledBack = ForgetCaches;
    }

    public Database Database { get; }

    public RowStore Rows { get; }

    public EmulatorOptions Options { get; }

    public EmulatorClock Clock { get; }

    public OperationDeadline Deadline { get; }

    public UnitOfWork Unit { get; }

    public StepRegistry Steps { get; } = new();

    public StepRunner Runner { get; }

    public EventPipeline Pipeline { get; }

    public AsyncQueue Jobs { get; }

    public TraceLog TraceLog { get; }

    public SecurityModel Security { get; }

    public OrganizationStructure Structure { get; }

    public CurrencyRates Currencies { get; }

    public MessageCatalog Messages { get; }

    public RegistrationLoader Registrations { get; }

    public RequestCounts Counts { get; } = new();

    public SaveReport? LastSave { get; private set; }

    /// <summary>What is known of every table; an import replaces it.</summary>
    public MetadataCatalog Catalog { get; set; }

    /// <summary>Set once the organisation's rows are there.</summary>
    public OrganizationFacts Organization { get; set; } =
        new(Guid.Empty, "", Guid.Empty, Guid.Empty, Guid.Empty);

    /// <summary>The organisation's calendar, read once and forgotten when its settings change.</summary>
    public OrganizationCalendar Calendar => calendar ??= OrganizationCalendar.Read(this);

    /// <summary>Runs one request of a client or of a plug-in.</summary>
    public TResult Call<TState, TResult>(
        string message, Caller caller, TState state, Func<RequestEngine, Caller, TState, TResult> body)
    {
        if (caller.Parent is not null)
        {
            // The thread that runs the plug-in holds the gate for the whole of its outermost request or job.
            return Monitor.IsEntered(Database.Gate)
                ? CallInside(message, caller, state, body)
                : throw new NotSupportedException("A plug-in may use the organisation service on its own thread only.");
        }

        TResult result;
        var outermost = false;
        lock (Database.Gate)
        {
            outermost = current is null;
            result = outermost
                ? CallOutermost(message, caller, state, body)
                : CallInside(message, caller, state, body);
        }

        if (outermost && Options.RunAsyncAutomatically)
        {
            Jobs.Run(int.MaxValue);
        }

        return result;
    }

    /// <summary>The business unit of a user.</summary>
    public Guid BusinessUnitOf(Guid userId) => Security.BusinessUnitOf(userId);

    /// <summary>A new row id; ids rise with the clock, so that indexes grow at their end.</summary>
    public Guid NewId() => Guid.CreateVersion7(new DateTimeOffset(Clock.UtcNow));

    /// <summary>Counts a request of that message.</summary>
    public void Count(string message, Caller caller)
    {
        caller.Tally?.Add(message);
        current?.Count(message);
        Counts.Count(message, byPlugin: caller.Parent is not null);
    }

    /// <summary>Keeps the report of a step that has run.</summary>
    public void Record(StepContext context, StepReport report)
    {
        current?.Add(report);
        Counts.Add(report);
        TraceLog.Add(context, report);
    }

    /// <summary>Notes that a job was queued.</summary>
    public void NoteQueued()
    {
        if (current is not null)
        {
            current.Queued++;
        }
    }

    /// <summary>Throws the error of a full disk that a plug-in's request met, whatever the plug-in made of it.</summary>
    /// <exception cref="DiskFullException">The disk was full.</exception>
    public void ThrowIfDiskIsFull()
    {
        if (Interlocked.Exchange(ref full, null) is { } met)
        {
            throw met;
        }
    }

    /// <summary>Forgets what was read from rows that may have changed.</summary>
    public void ForgetCaches()
    {
        Security.Forget();
        Currencies.Forget();
        calendar = null;
    }

    private TResult CallOutermost<TState, TResult>(
        string message, Caller caller, TState state, Func<RequestEngine, Caller, TState, TResult> body)
    {
        Registrations.Refresh();
        var report = new SaveReport(message);
        current = report;
        full = null;
        Deadline.Start();
        try
        {
            return CallInside(message, caller, state, body);
        }
        catch (Exception error)
        {
            report.Error = error.Message;
            ThrowIfDiskIsFull();
            throw;
        }
        finally
        {
            report.Elapsed = Deadline.Elapsed;
            Deadline.Stop();
            LastSave = report;
            current = null;
            TraceLog.Flush();
        }
    }

    private TResult CallInside<TState, TResult>(
        string message, Caller caller, TState state, Func<RequestEngine, Caller, TState, TResult> body)
    {
        Deadline.Check();
        Count(message, caller);
        try
        {
            if (Options.EnforceLimits && caller.Depth > PlatformLimits.Depth)
            {
                throw PipelineFaults.TooDeep(message);
            }

            if (caller.Parent is not null)
            {
                Jobs.Yield();
                Options.BeforePluginRequest?.Invoke(message);
            }

            return body(this, caller, state);
        }
        catch (Exception error) when (Note(error, caller))
        {
            throw;
        }
    }

    private bool Note(Exception error, Caller caller)
    {
        if (error is DataverseFault { Detail: var detail } && detail.Timestamp == default)
        {
            detail.Timestamp = Clock.UtcNow;
        }

        full ??= error as DiskFullException;
        if (caller.Parent is not null)
        {
            Unit.Doom();
        }

        return false;
    }
}
