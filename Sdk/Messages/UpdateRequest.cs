using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Changes the given columns of a record.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class UpdateRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public UpdateRequest()
    {
        RequestName = "Update";
        Target = null;
    }

    /// <summary>Whether the row version is checked first.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.ValueOrDefault<ConcurrencyBehavior>(nameof(ConcurrencyBehavior));
        set => Parameters[nameof(ConcurrencyBehavior)] = value;
    }

    /// <summary>The record with the columns to change.</summary>
    public Entity Target
    {
        get => Parameters.ValueOrDefault<Entity>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
