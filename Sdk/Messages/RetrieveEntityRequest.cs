using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks what is known of a table.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveEntityRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public RetrieveEntityRequest()
    {
        RequestName = "RetrieveEntity";
        EntityFilters = default;
        MetadataId = default;
        RetrieveAsIfPublished = default;
    }

    /// <summary>Which parts to answer.</summary>
    public EntityFilters EntityFilters
    {
        get => Parameters.ValueOrDefault<EntityFilters>(nameof(EntityFilters));
        set => Parameters[nameof(EntityFilters)] = value;
    }

    /// <summary>The logical name; empty when an id is given.</summary>
    public string LogicalName
    {
        get => Parameters.ValueOrDefault<string>(nameof(LogicalName));
        set => Parameters[nameof(LogicalName)] = value;
    }

    /// <summary>The id of the metadata; empty when a name is given.</summary>
    public Guid MetadataId
    {
        get => Parameters.ValueOrDefault<Guid>(nameof(MetadataId));
        set => Parameters[nameof(MetadataId)] = value;
    }

    /// <summary>Whether changes count that are not published yet.</summary>
    public bool RetrieveAsIfPublished
    {
        get => Parameters.ValueOrDefault<bool>(nameof(RetrieveAsIfPublished));
        set => Parameters[nameof(RetrieveAsIfPublished)] = value;
    }
}
