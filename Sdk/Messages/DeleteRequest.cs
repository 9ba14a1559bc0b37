using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Deletes a record.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class DeleteRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public DeleteRequest()
    {
        RequestName = "Delete";
        Target = null;
    }

    /// <summary>Whether the row version is checked first.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.ValueOrDefault<ConcurrencyBehavior>(nameof(ConcurrencyBehavior));
        set => Parameters[nameof(ConcurrencyBehavior)] = value;
    }

    /// <summary>The record to delete.</summary>
    public EntityReference Target
    {
        get => Parameters.ValueOrDefault<EntityReference>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
