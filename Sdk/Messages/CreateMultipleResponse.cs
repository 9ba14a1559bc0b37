using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The ids of the new records.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class CreateMultipleResponse : OrganizationResponse
{
    /// <summary>The ids, in the order of the records.</summary>
    public Guid[] Ids => Results.ValueOrDefault<Guid[]>(nameof(Ids));
}
