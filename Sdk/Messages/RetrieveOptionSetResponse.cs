using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveOptionSetRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class RetrieveOptionSetResponse : OrganizationResponse
{
    /// <summary>The choice.</summary>
    public OptionSetMetadataBase OptionSetMetadata =>
        Results.ValueOrDefault<OptionSetMetadataBase>(nameof(OptionSetMetadata));
}
