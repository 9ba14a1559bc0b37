using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveAttributeRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveAttributeResponse : OrganizationResponse
{
    /// <summary>What is known of the column.</summary>
    public AttributeMetadata AttributeMetadata => Results.ValueOrDefault<AttributeMetadata>(nameof(AttributeMetadata));
}
