using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="WhoAmIRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class WhoAmIResponse : OrganizationResponse
{
    /// <summary>The id of that user's business unit.</summary>
    public Guid BusinessUnitId => Results.ValueOrDefault<Guid>(nameof(BusinessUnitId));

    /// <summary>The id of the organisation.</summary>
    public Guid OrganizationId => Results.ValueOrDefault<Guid>(nameof(OrganizationId));

    /// <summary>The id of the user who asks.</summary>
    public Guid UserId => Results.ValueOrDefault<Guid>(nameof(UserId));
}
