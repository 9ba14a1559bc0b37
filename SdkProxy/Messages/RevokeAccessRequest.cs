using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Ends the sharing of a record with a user or team.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RevokeAccessRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public RevokeAccessRequest()
    {
        RequestName = "RevokeAccess";
        Revokee = default;
        Target = default;
    }

    /// <summary>The user or team who loses what was shared.</summary>
    public EntityReference Revokee
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Revokee));
        set => Parameters[nameof(Revokee)] = value;
    }

    /// <summary>The record concerned.</summary>
    public EntityReference Target
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
