using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="InitializeFromRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class InitializeFromResponse : OrganizationResponse
{
    /// <summary>The prepared row, which is not stored.</summary>
    public Entity Entity => Results.ValueOrDefault<Entity>(nameof(Entity));
}
