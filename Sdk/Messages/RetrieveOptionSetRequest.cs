using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks for a choice that columns share.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveOptionSetRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public RetrieveOptionSetRequest()
    {
        RequestName = "RetrieveOptionSet";
        MetadataId = default;
        RetrieveAsIfPublished = default;
    }

    /// <summary>The id of the metadata; empty when a name is given.</summary>
    public Guid MetadataId
    {
        get => Parameters.ValueOrDefault<Guid>(nameof(MetadataId));
        set => Parameters[nameof(MetadataId)] = value;
    }

    /// <summary>The name of the choice; empty when an id is given.</summary>
    public string Name
    {
        get => Parameters.ValueOrDefault<string>(nameof(Name));
        set => Parameters[nameof(Name)] = value;
    }

    /// <summary>Whether changes count that are not published yet.</summary>
    public bool RetrieveAsIfPublished
    {
        get => Parameters.ValueOrDefault<bool>(nameof(RetrieveAsIfPublished));
        set => Parameters[nameof(RetrieveAsIfPublished)] = value;
    }
}
