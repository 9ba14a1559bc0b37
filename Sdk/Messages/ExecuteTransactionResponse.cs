using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answers to the single requests.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class ExecuteTransactionResponse : OrganizationResponse
{
    /// <summary>The answers, in the order of the requests.</summary>
    public OrganizationResponseCollection Responses =>
        Results.ValueOrDefault<OrganizationResponseCollection>(nameof(Responses));
}
