using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks what is known of every table.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveAllEntitiesRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public RetrieveAllEntitiesRequest()
    {
        RequestName = "RetrieveAllEntities";
        EntityFilters = default;
        RetrieveAsIfPublished = default;
    }

    /// <summary>Which parts to answer.</summary>
    public EntityFilters EntityFilters
    {
        get => Parameters.ValueOrDefault<EntityFilters>(nameof(EntityFilters));
        set => Parameters[nameof(EntityFilters)] = value;
    }

    /// <summary>Whether changes count that are not published yet.</summary>
    public bool RetrieveAsIfPublished
    {
        get => Parameters.ValueOrDefault<bool>(nameof(RetrieveAsIfPublished));
        set => Parameters[nameof(RetrieveAsIfPublished)] = value;
    }
}
