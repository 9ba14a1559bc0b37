using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrieveSharedPrincipalsAndAccessRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RetrieveSharedPrincipalsAndAccessResponse : OrganizationResponse
{
    /// <summary>The users and teams with the rights that were shared with each.</summary>
    public PrincipalAccess[] PrincipalAccesses => Results.ValueOrDefault<PrincipalAccess[]>(nameof(PrincipalAccesses));
}
