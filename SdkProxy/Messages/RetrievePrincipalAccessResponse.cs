using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>The answer to <see cref="RetrievePrincipalAccessRequest"/>.</summary>
[DataContract(Namespace = ContractNamespace.Crm2011)]
public sealed class RetrievePrincipalAccessResponse : OrganizationResponse
{
    /// <summary>The rights of the user or team.</summary>
    public AccessRights AccessRights => Results.ValueOrDefault<AccessRights>(nameof(AccessRights));
}
