using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="QualifyLeadRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class QualifyLeadResponse : OrganizationResponse
{
    /// <summary>The account, contact and opportunity that were made.</summary>
    public EntityReferenceCollection CreatedEntities =>
        Results.ValueOrDefault<EntityReferenceCollection>(nameof(CreatedEntities));
}
