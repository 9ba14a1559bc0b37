using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Carries out one message.</summary>
internal delegate OrganizationResponse MessageBody(Caller caller, OrganizationRequest request);

/// <summary>Every message that the emulator knows; any other is refused by name.</summary>
internal sealed class MessageCatalog : IMessages
{
    private readonly Dictionary<string, MessageBody> bodies = new(StringComparer.Ordinal);

    /// <summary>Puts the messages together.</summary>
    public MessageCatalog(MessageParts parts)
    {
        Host = parts;
        Lookups = new Lookups(parts.State);
        Cascades = new Cascades(parts);
        SharedBelow = new SharedBelow(parts.State, parts.Security);
        Series = new AppointmentSeries(parts);
        Labels = new RowLabels(parts.State, parts.Currencies);
        Rows = new RowMessages(parts);
        Reads = new ReadMessages(parts);
        CustomApis = new CustomApiMessages(parts);
        Rows.Register(bodies);
        Reads.Register(bodies);
        new MultipleMessages(parts).Register(bodies);
        new BatchMessages(parts).Register(bodies);
        new RelationMessages(parts).Register(bodies);
        new SpecialUpdateMessages(parts).Register(bodies);
        new TeamMessages(parts).Register(bodies);
        new SharingMessages(parts).Register(bodies);
        new OpportunityMessages(parts).Register(bodies);
        new OrganizationMessages(parts.State, parts.Security).Register(bodies);
        new MetadataMessages(parts.State).Register(bodies);
        new MetadataChangeMessages(parts.State).Register(bodies);
        new SalesMessages(parts).Register(bodies);
        new SeriesMessages(parts).Register(bodies);
    }

    /// <summary>The surroundings of its operations.</summary>
    public IOperationHost Host { get; }

    /// <summary>The meaning of references.</summary>
    public Lookups Lookups { get; }

    /// <summary>What happens to related rows.</summary>
    public Cascades Cascades { get; }

    /// <summary>What rows inherit of shares.</summary>
    public SharedBelow SharedBelow { get; }

    /// <summary>Recurring appointments.</summary>
    public AppointmentSeries Series { get; }

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
        return Named(request.RequestName, response) ?? throw DataverseFault.UnknownMessage(request.RequestName);
    }

    Guid IMessages.Create(Caller caller, Entity row) => Rows.Create(caller, row);

    Entity IMessages.Retrieve(Caller caller, EntityReference row, ColumnSet columns) =>
        Reads.Retrieve(caller, row, columns);

    bool IMessages.Update(Caller caller, Entity change) => Rows.Update(caller, change);

    bool IMessages.Delete(Caller caller, EntityReference row) => Rows.Delete(caller, row);

    EntityCollection IMessages.RetrieveMultiple(Caller caller, QueryBase query) =>
        Reads.RetrieveMultiple(caller, query);

    void IMessages.LoadCustomApis(StoredRows rows, Func<Guid, string, StepRegistration?> main) =>
        CustomApis.Replace(new CustomApiLoader(rows, main).Load());

    private static OrganizationResponse? Named(string message, OrganizationResponse? response)
    {
        if (response is not null)
        {
            response.ResponseName = message;
        }

        return response;
    }
}
