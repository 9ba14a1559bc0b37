using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Shares a record with a user or team.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class GrantAccessRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public GrantAccessRequest()
    {
        RequestName = "GrantAccess";
        PrincipalAccess = default;
        Target = default;
    }

    /// <summary>The user or team, and the rights.</summary>
    public PrincipalAccess PrincipalAccess
    {
        get => Parameters.ValueOrDefault<PrincipalAccess>(nameof(PrincipalAccess));
        set => Parameters[nameof(PrincipalAccess)] = value;
    }

    /// <summary>The record concerned.</summary>
    public EntityReference Target
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
