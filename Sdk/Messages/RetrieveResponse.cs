using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The record that was read.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveResponse : OrganizationResponse
{
    /// <summary>The record.</summary>
    public Entity Entity => Results.ValueOrDefault<Entity>(nameof(Entity));

    /// <summary>Notifications about the record.</summary>
    public object Notifications => Results.ValueOrDefault<object>(nameof(Notifications));
}
