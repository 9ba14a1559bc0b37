using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="DeleteOpenInstancesRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class DeleteOpenInstancesResponse : OrganizationResponse
{
    /// <summary>Whether it was done.</summary>
    public bool Result => Results.ValueOrDefault<bool>(nameof(Result));
}
