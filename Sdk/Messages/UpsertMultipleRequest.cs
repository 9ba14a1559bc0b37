using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates or creates several records of one table.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class UpsertMultipleRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public UpsertMultipleRequest()
    {
        RequestName = "UpsertMultiple";
        Targets = null;
    }

    /// <summary>The records to update or create.</summary>
    public EntityCollection Targets
    {
        get => Parameters.ValueOrDefault<EntityCollection>(nameof(Targets));
        set => Parameters[nameof(Targets)] = value;
    }
}
