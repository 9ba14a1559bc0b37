using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates several records of one table.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class UpdateMultipleRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public UpdateMultipleRequest()
    {
        RequestName = "UpdateMultiple";
        Targets = null;
    }

    /// <summary>Whether the row version is checked first.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.ValueOrDefault<ConcurrencyBehavior>(nameof(ConcurrencyBehavior));
        set => Parameters[nameof(ConcurrencyBehavior)] = value;
    }

    /// <summary>The records with the columns to change.</summary>
    public EntityCollection Targets
    {
        get => Parameters.ValueOrDefault<EntityCollection>(nameof(Targets));
        set => Parameters[nameof(Targets)] = value;
    }
}
