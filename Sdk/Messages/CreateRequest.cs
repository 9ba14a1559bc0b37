using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates a record.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class CreateRequest : OrganizationRequest
{
    /// <summary>Makes a request whose required parameters are still null.</summary>
    public CreateRequest()
    {
        RequestName = "Create";
        Target = null;
    }

    /// <summary>The record to create.</summary>
    public Entity Target
    {
        get => Parameters.ValueOrDefault<Entity>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
