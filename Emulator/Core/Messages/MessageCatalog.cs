using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Carries out one message.</summary>
internal delegate OrganizationResponse MessageBody(Caller caller, OrganizationRequest request);

/// <summary>Every message that the emulator knows; any other is refused by name.</summary>
internal sealed class MessageCatalog
{
    private readonly RequestEngine engine;
    private readonly Dictionary<string, MessageBody> bodies = new(StringComparer.Ordinal);

    /// <summary>Puts the messages together.</summary>
    public MessageCatalog(RequestEngine engine)
    {
        this.engine = engine;
        Lookups = new Lookups(engine);
        Cascades = new Cascades(engine);
        SharedBelow = new SharedBelow(engine);
        Labels = new RowLabels(engine);
        Rows = new RowMessages(engine);
        Reads = new ReadMessages(engine);
        CustomApis = new CustomApiMessages(engine);
        Rows.Register(bodies);
        Reads.Register(bodies);
        new MultipleMessages(engine).Register(bodies);
        new BatchMessages(engine).Register(bodies);
        new RelationMessages(engine).Register(bodies);
        new SpecialUpdateMessages(engine).Register(bodies);
        new TeamMessages(engine).Register(bodies);
        new SharingMessages(engine).Register(bodies);
        new OpportunityMessages(engine).Register(bodies);
        new OrganizationMessages(engine).Register(bodies);
        new MetadataMessages(engine).Register(bodies);
        new SalesMessages(engine).Register(bodies);
    }

    /// <summary>The meaning of references.</summary>
    public Lookups Lookups { get; }

    /// <summary>What happens to related rows.</summary>
    public Cascades Cascades { get; }

    /// <summary>What rows inherit of shares.</summary>
    public SharedBelow SharedBelow { get; }

    /// <summary>What people read of rows.</summary>
    public RowLabels Labels { get; }

    /// <summary>Writing single rows.</summary>
    public RowMessages Rows { get; }

    /// <summary>Reading rows.</summary>
    public ReadMessages Reads { get; }

    /// <summary>The messages that solutions bring.</summary>
    public CustomApiMessages CustomApis { get; }

    /// <summary>The names of all messages, those of solutions included.</summary>
    public IEnumerable<string> Names => bodies.Keys.Concat(CustomApis.Names);

    /// <summary>Carries out a request by the name of its message.</summary>
    public OrganizationResponse Execute(Caller caller, OrganizationRequest request)
    {
        if (string.IsNullOrEmpty(request.RequestName))
        {
            throw DataverseFault.InvalidArgument("The request names no message.");
        }

        var response = bodies.TryGetValue(request.RequestName, out var body)
            ? body(caller, request)
            : CustomApis.TryExecute(caller, request);
        return Named(request.RequestName, response)
            ?? throw DataverseFault.UnknownMessage(request.RequestName);
    }

    /// <summary>Notes that a row of that table was written, so that nothing stale is used.</summary>
    public void Written(string table)
    {
        engine.Security.Written(table);
        engine.Currencies.Written(table);
        engine.Registrations.Written(table);
        if (table == "organization")
        {
            engine.ForgetCaches();
        }
    }

    private static OrganizationResponse? Named(string message, OrganizationResponse? response)
    {
        if (response is not null)
        {
            response.ResponseName = message;
        }

        return response;
    }
}
