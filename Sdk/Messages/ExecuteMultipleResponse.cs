using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The answers and faults of the single requests.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class ExecuteMultipleResponse : OrganizationResponse
{
    /// <summary>Whether at least one request failed.</summary>
    public bool IsFaulted => Results.ValueOrDefault<bool>(nameof(IsFaulted));

    /// <summary>The answers and faults, each with the index of its request.</summary>
    public ExecuteMultipleResponseItemCollection Responses =>
        Results.ValueOrDefault<ExecuteMultipleResponseItemCollection>(nameof(Responses));
}
