using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>AddMembersTeam and RemoveMembersTeam.</summary>
internal sealed class TeamMessages(MessageParts parts)
{
    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["AddMembersTeam"] = (caller, request) => Run(caller, request, new AddMembersTeamResponse());
        bodies["RemoveMembersTeam"] = (caller, request) => Run(caller, request, new RemoveMembersTeamResponse());
    }

    private OrganizationResponse Run(Caller caller, OrganizationRequest request, OrganizationResponse response)
    {
        parts.Pipeline.Run(new TeamOperation(parts, caller, request) { RequestId = request.RequestId });
        return response;
    }
}
