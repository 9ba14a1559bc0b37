using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="BulkDeleteRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class BulkDeleteResponse : OrganizationResponse
{
    /// <summary>The id of the job.</summary>
    public Guid JobId => Results.ValueOrDefault<Guid>(nameof(JobId));
}
