using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Creates a record.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class CreateRequest : OrganizationRequest
{
    /// <summary>Makes an empty request.</summary>
    public CreateRequest()
    {
        RequestName = "Create";
    }

    /// <summary>The record to create.</summary>
    public Entity Target
    {
        get => Parameters.ValueOrDefault<Entity>(nameof(Target));
        set => Parameters[nameof(Target)] = value;
    }
}
