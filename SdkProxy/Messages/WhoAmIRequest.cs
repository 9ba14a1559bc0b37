using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks who the caller is.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class WhoAmIRequest : OrganizationRequest
{
    /// <summary>Makes a request.</summary>
    public WhoAmIRequest()
    {
        RequestName = "WhoAmI";
    }
}
