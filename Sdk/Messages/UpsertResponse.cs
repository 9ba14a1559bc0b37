using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What the upsert did, and to which record.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class UpsertResponse : OrganizationResponse
{
    /// <summary>Whether the record was created.</summary>
    public bool RecordCreated => Results.ValueOrDefault<bool>(nameof(RecordCreated));

    /// <summary>The record that was updated or created.</summary>
    public EntityReference Target => Results.ValueOrDefault<EntityReference>(nameof(Target));
}
