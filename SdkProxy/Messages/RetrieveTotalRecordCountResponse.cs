using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveTotalRecordCountRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RetrieveTotalRecordCountResponse : OrganizationResponse
{
    /// <summary>The number of rows by logical name.</summary>
    public EntityRecordCountCollection EntityRecordCountCollection =>
        Results.ValueOrDefault<EntityRecordCountCollection>(nameof(EntityRecordCountCollection));
}
