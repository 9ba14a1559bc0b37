using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The new record's id.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class CreateResponse : OrganizationResponse
{
    /// <summary>The id of the new record.</summary>
    public Guid id => Results.ValueOrDefault<Guid>(nameof(id));
}
