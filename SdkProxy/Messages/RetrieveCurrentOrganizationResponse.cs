using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveCurrentOrganizationRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RetrieveCurrentOrganizationResponse : OrganizationResponse
{
    /// <summary>The organisation with its endpoints.</summary>
    public OrganizationDetail Detail => Results.ValueOrDefault<OrganizationDetail>(nameof(Detail));
}
