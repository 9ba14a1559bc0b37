using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks for the version of the service.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RetrieveVersionRequest : OrganizationRequest
{
    /// <summary>Makes a request.</summary>
    public RetrieveVersionRequest()
    {
        RequestName = "RetrieveVersion";
    }
}
