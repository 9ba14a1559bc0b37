using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks what is known of a column.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveAttributeRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public RetrieveAttributeRequest()
    {
        RequestName = "RetrieveAttribute";
        MetadataId = default;
        RetrieveAsIfPublished = default;
    }

    /// <summary>The number of the column in its table, or 0.</summary>
    public int ColumnNumber
    {
        get => Parameters.ValueOrDefault<int>(nameof(ColumnNumber));
        set => Parameters[nameof(ColumnNumber)] = value;
    }

    /// <summary>The logical name of the table.</summary>
    public string EntityLogicalName
    {
        get => Parameters.ValueOrDefault<string>(nameof(EntityLogicalName));
        set => Parameters[nameof(EntityLogicalName)] = value;
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
