using Microsoft.Xrm.Sdk;
using SalesCorner.Emulator.Pipeline;

namespace SalesCorner.Emulator.Messages;

/// <summary>AddMembersTeam and RemoveMembersTeam.</summary>
internal sealed class TeamMessages(RequestEngine engine)
{
    /// <summary>Adds the messages.</summary>
    public void Register(Dictionary<string, MessageBody> bodies)
    {
        bodies["AddMembersTeam"] = Run;
        bodies["RemoveMembersTeam"] = Run;
    }

    private OrganizationResponse Run(Caller caller, OrganizationRequest request)
    {
        engine.Pipeline.Run(new TeamOperation(engine, caller, request) { RequestId = request.RequestId });
        return new OrganizationResponse { ResponseName = request.RequestName };
    }
}
