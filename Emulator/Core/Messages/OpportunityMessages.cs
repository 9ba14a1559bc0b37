using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>WinOpportunity and LoseOpportunity.</summary>
internal sealed class OpportunityMessages(MessageParts parts)
{
    private const int Won = 1;
    private const int Lost = 2;

    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["WinOpportunity"] = (caller, request) => Close(caller, request, Won, new WinOpportunityResponse());
        bodies["LoseOpportunity"] = (caller, request) => Close(caller, request, Lost, new LoseOpportunityResponse());
    }

    private OrganizationResponse Close(
        Caller caller,
        OrganizationRequest request,
        int state,
        OrganizationResponse response
    )
    {
        parts.Pipeline.Run(new CloseOperation(parts, caller, request, state) { RequestId = request.RequestId });
        return response;
    }
}
