using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Updates a record, or creates it when it does not exist.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class UpsertRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public UpsertRequest()
    {
        RequestName = "Upsert";
        Target = null;
    }

    /// <summary>The record to update or create.</summary>
    public Entity Target
    {
        get => Parameters.ValueOrDefault<Entity>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
