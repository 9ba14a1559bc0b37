using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>What happened to each record.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class UpsertMultipleResponse : OrganizationResponse
{
    /// <summary>What happened, in the order of the records.</summary>
    public new UpsertResponse[] Results => base.Results.ValueOrDefault<UpsertResponse[]>(nameof(Results));
}
