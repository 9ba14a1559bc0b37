using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The records that the query found.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveMultipleResponse : OrganizationResponse
{
    /// <summary>The records found, with paging information.</summary>
    public EntityCollection EntityCollection => Results.ValueOrDefault<EntityCollection>(nameof(EntityCollection));
}
