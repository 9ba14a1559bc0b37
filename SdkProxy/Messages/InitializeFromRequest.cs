using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Prepares a row from another one by the maps between their tables.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class InitializeFromRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public InitializeFromRequest()
    {
        RequestName = "InitializeFrom";
        EntityMoniker = default;
        TargetEntityName = default;
        TargetFieldType = default;
    }

    /// <summary>The record concerned.</summary>
    public EntityReference EntityMoniker
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(EntityMoniker));
        set => Parameters[nameof(EntityMoniker)] = value;
    }

    /// <summary>The table of the row to prepare.</summary>
    public string TargetEntityName
    {
        get => Parameters.ValueOrDefault<string>(nameof(TargetEntityName));
        set => Parameters[nameof(TargetEntityName)] = value;
    }

    /// <summary>Which columns may be filled.</summary>
    public TargetFieldType TargetFieldType
    {
        get => Parameters.ValueOrDefault<TargetFieldType>(nameof(TargetFieldType));
        set => Parameters[nameof(TargetFieldType)] = value;
    }
}
