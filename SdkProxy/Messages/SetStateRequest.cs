using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Gives a record a state and a status reason.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class SetStateRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters have no value yet.</summary>
    public SetStateRequest()
    {
        RequestName = "SetState";
        EntityMoniker = default;
        State = default;
        Status = default;
    }

    /// <summary>The record concerned.</summary>
    public EntityReference EntityMoniker
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(EntityMoniker));
        set => Parameters[nameof(EntityMoniker)] = value;
    }

    /// <summary>The state that the record gets.</summary>
    public OptionSetValue State
    {
        get => Parameters.ValueOrDefault<OptionSetValue>(nameof(State));
        set => Parameters[nameof(State)] = value;
    }

    /// <summary>The status reason; -1 stands for the default of the state.</summary>
    public OptionSetValue Status
    {
        get => Parameters.ValueOrDefault<OptionSetValue>(nameof(Status));
        set => Parameters[nameof(Status)] = value;
    }
}
