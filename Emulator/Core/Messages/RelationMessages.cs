using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>Associate and Disassociate.</summary>
internal sealed class RelationMessages(MessageParts parts)
{
    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["Associate"] = (caller, request) => Run(caller, request, new AssociateResponse());
        bodies["Disassociate"] = (caller, request) => Run(caller, request, new DisassociateResponse());
    }

    private OrganizationResponse Run(Caller caller, OrganizationRequest request, OrganizationResponse response)
    {
        parts.Pipeline.Run(new RelationOperation(parts, caller, request) { RequestId = request.RequestId });
        return response;
    }
}
