using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Reads one record by id or alternate key.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public RetrieveRequest()
    {
        RequestName = "Retrieve";
        Target = null;
        ColumnSet = null;
    }

    /// <summary>The columns to read.</summary>
    public ColumnSet ColumnSet
    {
        get => Parameters.ValueOrDefault<ColumnSet>(nameof(ColumnSet));
        set => Parameters[nameof(ColumnSet)] = value;
    }

    /// <summary>The related records to read as well, by relationship.</summary>
    public RelationshipQueryCollection RelatedEntitiesQuery
    {
        get => Parameters.ValueOrDefault<RelationshipQueryCollection>(nameof(RelatedEntitiesQuery));
        set => Parameters[nameof(RelatedEntitiesQuery)] = value;
    }

    /// <summary>Whether to return notifications about the record.</summary>
    public bool ReturnNotifications
    {
        get => Parameters.ValueOrDefault<bool>(nameof(ReturnNotifications));
        set => Parameters[nameof(ReturnNotifications)] = value;
    }

    /// <summary>The record to read.</summary>
    public EntityReference Target
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
