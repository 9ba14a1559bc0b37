using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveEntityRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveEntityResponse : OrganizationResponse
{
    /// <summary>What is known.</summary>
    public EntityMetadata EntityMetadata => Results.ValueOrDefault<EntityMetadata>(nameof(EntityMetadata));
}
