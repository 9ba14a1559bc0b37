using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveAllEntitiesRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveAllEntitiesResponse : OrganizationResponse
{
    /// <summary>What is known.</summary>
    public EntityMetadata[] EntityMetadata => Results.ValueOrDefault<EntityMetadata[]>(nameof(EntityMetadata));

    /// <summary>The state of the metadata, for asking what changed since.</summary>
    public string Timestamp => Results.ValueOrDefault<string>(nameof(Timestamp));
}
