using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Takes users out of a team.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RemoveMembersTeamRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public RemoveMembersTeamRequest()
    {
        RequestName = "RemoveMembersTeam";
        MemberIds = default;
        TeamId = default;
    }

    /// <summary>The ids of the users.</summary>
    public Guid[] MemberIds
    {
        get => Parameters.ValueOrDefault<Guid[]>(nameof(MemberIds));
        set => Parameters[nameof(MemberIds)] = value;
    }

    /// <summary>The id of the team.</summary>
    public Guid TeamId
    {
        get => Parameters.ValueOrDefault<Guid>(nameof(TeamId));
        set => Parameters[nameof(TeamId)] = value;
    }
}
