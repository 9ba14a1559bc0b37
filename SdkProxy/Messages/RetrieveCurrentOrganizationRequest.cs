using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks about the organisation.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RetrieveCurrentOrganizationRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public RetrieveCurrentOrganizationRequest()
    {
        RequestName = "RetrieveCurrentOrganization";
        AccessType = default;
    }

    /// <summary>The network from which the endpoints are to be reached.</summary>
    public EndpointAccessType AccessType
    {
        get => Parameters.ValueOrDefault<EndpointAccessType>(nameof(AccessType));
        set => Parameters[nameof(AccessType)] = value;
    }
}
