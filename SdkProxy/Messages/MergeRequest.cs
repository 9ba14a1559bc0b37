using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Merges one account, contact, lead or case into another.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class MergeRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public MergeRequest()
    {
        RequestName = "Merge";
        PerformParentingChecks = default;
        SubordinateId = default;
        Target = default;
    }

    /// <summary>Whether records that hang under different parents are refused.</summary>
    public bool PerformParentingChecks
    {
        get => Parameters.ValueOrDefault<bool>(nameof(PerformParentingChecks));
        set => Parameters[nameof(PerformParentingChecks)] = value;
    }

    /// <summary>The id of the record that is merged into the target and deactivated.</summary>
    public Guid SubordinateId
    {
        get => Parameters.ValueOrDefault<Guid>(nameof(SubordinateId));
        set => Parameters[nameof(SubordinateId)] = value;
    }

    /// <summary>The record concerned.</summary>
    public EntityReference Target
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }

    /// <summary>The columns that are set on the target; null for none.</summary>
    public Entity UpdateContent
    {
        get => Parameters.ValueOrDefault<Entity>(nameof(UpdateContent));
        set => Parameters[nameof(UpdateContent)] = value;
    }
}
