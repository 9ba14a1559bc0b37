using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>The job that will run the request.</summary>
[DataContract(Namespace = ContractNamespace.V2011)]
public sealed class ExecuteAsyncResponse : OrganizationResponse
{
    /// <summary>The id of the job.</summary>
    public Guid AsyncJobId => Results.ValueOrDefault<Guid>(nameof(AsyncJobId));
}
