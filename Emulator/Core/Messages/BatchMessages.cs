using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Emulator.Faults;
using SalesCorner.Emulator.Limits;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>ExecuteMultiple and ExecuteTransaction.</summary>
internal sealed class BatchMessages(MessageParts parts)
{
    private const string Multiple = "ExecuteMultiple";
    private const string Transaction = "ExecuteTransaction";

    /// <summary>The fault for a batch of that many requests.</summary>
    public static DataverseFault TooMany(int count) =>
        DataverseFault.InvalidArgument(
            $"The batch holds {count} requests; Dataverse allows {PlatformLimits.BatchRequests} in one."
        );

    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies[Multiple] = RunEach;
        bodies[Transaction] = RunTogether;
    }

    private ExecuteMultipleResponse RunEach(Caller caller, OrganizationRequest request)
    {
        var requests = RequestsOf(request, [Multiple]);
        var settings = request.Required<ExecuteMultipleSettings>("Settings");
        var responses = new ExecuteMultipleResponseItemCollection();
        var faulted = false;
        for (var i = 0; i < requests.Count; i++)
        {
            var item = RunOne(caller, requests[i]);
            item.RequestIndex = i;
            faulted |= item.Fault is not null;
            if (item.Fault is not null || settings.ReturnResponses)
            {
                responses.Add(item);
            }

            if (item.Fault is not null && !settings.ContinueOnError)
            {
                break;
            }
        }

        return new ExecuteMultipleResponse().With("Responses", responses).With("IsFaulted", faulted);
    }

    // An error of one request is an item of the answer. NotSupportedException is none: the emulator never hides that.
    private ExecuteMultipleResponseItem RunOne(Caller caller, OrganizationRequest request)
    {
        try
        {
            return new ExecuteMultipleResponseItem { Response = Run(caller, request) };
        }
        catch (Exception error) when (error is not NotSupportedException)
        {
            return new ExecuteMultipleResponseItem { Fault = FaultOf(error) };
        }
    }

    private OrganizationResponse Run(Caller caller, OrganizationRequest request)
    {
        parts.Count(request.RequestName, caller);
        return parts.Messages.Execute(caller, request);
    }

    private ExecuteTransactionResponse RunTogether(Caller caller, OrganizationRequest request)
    {
        var requests = RequestsOf(request, [Multiple, Transaction]);
        var responses = new OrganizationResponseCollection();
        using var work = parts.Unit.Begin();
        for (var i = 0; i < requests.Count; i++)
        {
            responses.Add(RunNumbered(caller, requests[i], i));
        }

        work.Complete();
        var wanted = request.Optional<bool?>("ReturnResponses") ?? false;
        return new ExecuteTransactionResponse().With(
            "Responses",
            wanted ? responses : new OrganizationResponseCollection()
        );
    }

    // "Execute messages in a single database transaction": the fault names the request that caused it.
    private OrganizationResponse RunNumbered(Caller caller, OrganizationRequest request, int index)
    {
        try
        {
            return Run(caller, request);
        }
        catch (DataverseFault fault)
        {
            throw fault.InTransaction(index);
        }
    }

    private OrganizationRequestCollection RequestsOf(OrganizationRequest request, string[] refused)
    {
        var requests = request.Required<OrganizationRequestCollection>("Requests");
        if (requests.Contains(null!))
        {
            throw DataverseFault.InvalidArgument($"A request of {request.RequestName} is null.");
        }

        if (parts.Options.EnforceLimits && requests.Count > PlatformLimits.BatchRequests)
        {
            throw TooMany(requests.Count);
        }

        return Array.Find(refused, name => requests.Any(one => one.RequestName == name)) is { } nested
            ? throw DataverseFault.InvalidArgument($"{nested} cannot stand inside {request.RequestName}.")
            : requests;
    }

    private OrganizationServiceFault FaultOf(Exception error)
    {
        var fault = DataverseFault.DetailOf(error);
        fault.Timestamp = parts.Clock.UtcNow;
        return fault;
    }
}
