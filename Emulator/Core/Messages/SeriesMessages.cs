using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>CreateInstance, AddRecurrence and DeleteOpenInstances.</summary>
internal sealed class SeriesMessages(MessageParts parts)
{
    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["CreateInstance"] = CreateInstance;
        bodies["AddRecurrence"] = AddRecurrence;
        bodies["DeleteOpenInstances"] = DeleteOpenInstances;
    }

    private CreateInstanceResponse CreateInstance(Caller caller, OrganizationRequest request)
    {
        var operation = new ExpandOperation(parts, caller, request) { RequestId = request.RequestId };
        parts.Pipeline.Run(operation);
        return new CreateInstanceResponse().With("SeriesCanBeExpanded", operation.HasMore);
    }

    private AddRecurrenceResponse AddRecurrence(Caller caller, OrganizationRequest request)
    {
        var operation = new AddRecurrenceOperation(parts, caller, request) { RequestId = request.RequestId };
        parts.Pipeline.Run(operation);
        return new AddRecurrenceResponse().With("id", operation.Series);
    }

    private DeleteOpenInstancesResponse DeleteOpenInstances(Caller caller, OrganizationRequest request)
    {
        parts.Pipeline.Run(new EndSeriesOperation(parts, caller, request) { RequestId = request.RequestId });
        return new DeleteOpenInstancesResponse().With("Result", true);
    }
}
