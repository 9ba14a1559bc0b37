using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks for the rights of a user or team on a record.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RetrievePrincipalAccessRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public RetrievePrincipalAccessRequest()
    {
        RequestName = "RetrievePrincipalAccess";
        Principal = default;
        Target = default;
    }

    /// <summary>The user or team.</summary>
    public EntityReference Principal
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Principal));
        set => Parameters[nameof(Principal)] = value;
    }

    /// <summary>The record concerned.</summary>
    public EntityReference Target
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
