using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks for definitions, and for what changed since an earlier answer.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveMetadataChangesRequest : OrganizationRequest
{
    /// <summary>Makes a request without parameters.</summary>
    public RetrieveMetadataChangesRequest()
    {
        RequestName = "RetrieveMetadataChanges";
    }

    /// <summary>Which definitions, and which of their properties.</summary>
    public EntityQueryExpression Query
    {
        get => Parameters.ValueOrDefault<EntityQueryExpression>(nameof(Query));
        set => Parameters[nameof(Query)] = value;
    }

    /// <summary>Which kinds of deleted definitions to answer.</summary>
    public DeletedMetadataFilters DeletedMetadataFilters
    {
        get => Parameters.ValueOrDefault<DeletedMetadataFilters>(nameof(DeletedMetadataFilters));
        set => Parameters[nameof(DeletedMetadataFilters)] = value;
    }

    /// <summary>The stamp of the earlier answer; none for everything.</summary>
    public string ClientVersionStamp
    {
        get => Parameters.ValueOrDefault<string>(nameof(ClientVersionStamp));
        set => Parameters[nameof(ClientVersionStamp)] = value;
    }

    /// <summary>Whether settings are answered too.</summary>
    public bool RetrieveAllSettings
    {
        get => Parameters.ValueOrDefault<bool>(nameof(RetrieveAllSettings));
        set => Parameters[nameof(RetrieveAllSettings)] = value;
    }
}
