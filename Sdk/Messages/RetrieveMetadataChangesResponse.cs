using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveMetadataChangesRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveMetadataChangesResponse : OrganizationResponse
{
    /// <summary>The definitions.</summary>
    public EntityMetadataCollection EntityMetadata =>
        Results.ValueOrDefault<EntityMetadataCollection>(nameof(EntityMetadata));

    /// <summary>The stamp to bring the next time.</summary>
    public string ServerVersionStamp => Results.ValueOrDefault<string>(nameof(ServerVersionStamp));

    /// <summary>Ids of definitions that are gone.</summary>
    public DeletedMetadataCollection DeletedMetadata =>
        Results.ValueOrDefault<DeletedMetadataCollection>(nameof(DeletedMetadata));
}
